package wasserscope.app.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import wasserscope.export.clip.ClipFormat;

/** What can be taken away from the window: pictures of a moment, and clips. */
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
    PNG_SEQUENCE;

    /** Returns the format of a clip; nothing for a picture. */
    Optional<ClipFormat> clip() {
        return Arrays.stream(ClipFormat.values()).filter(format -> format.name().equals(name())).findFirst();
    }

    /** Returns how the names of its files end, with the place for the number where each frame is one. */
    public String ending() {
        return this == PNG_SEQUENCE
                ? "-%05d.png"
                : "." + clip().map(ClipFormat::extension).orElse(name().toLowerCase(Locale.ROOT));
    }
}
