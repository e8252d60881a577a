package wasserscope.app.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import wasserscope.export.clip.ClipFormat;

/** What can be taken away from the window: pictures of a moment, clips, and data. */
public enum ExportKind {
    /** A picture of pixels. */
    PNG,
    /** A picture of shapes, for pages. */
    SVG,
    /** A picture of shapes, for print. */
    PDF,
    /** A clip in H.264. */
    MP4,
    /** A clip in VP9. */
    WEBM,
    /** A clip in 256 colours. */
    GIF,
    /** An animated WebP. */
    WEBP,
    /** A numbered picture of each frame. */
    PNG_SEQUENCE,
    /** The table of the particles. */
    PARTICLES,
    /** The table of the curves. */
    CURVES,
    /** The network at the moment that the window shows. */
    NETWORK;

    /** Returns the format of a clip; nothing for a picture. */
    Optional<ClipFormat> clip() {
        return Arrays.stream(ClipFormat.values()).filter(format -> format.name().equals(name())).findFirst();
    }

    /** Tells whether it is data: neither a picture nor a clip. */
    boolean isData() {
        return this == PARTICLES || this == CURVES || this == NETWORK;
    }

    /** Returns how the names of its files end, with the place for the number where each frame is one. */
    public String ending() {
        return switch (this) {
            case PNG_SEQUENCE -> "-%05d.png";
            case PARTICLES, CURVES -> ".csv";
            case NETWORK -> ".json";
            default -> "." + clip().map(ClipFormat::extension).orElse(name().toLowerCase(Locale.ROOT));
        };
    }
}
