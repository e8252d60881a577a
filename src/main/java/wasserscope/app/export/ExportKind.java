package wasserscope.app.export;

import java.util.Optional;
import wasserscope.export.clip.ClipFormat;
import wasserscope.export.still.StillKind;

/** What can be taken away from the window: each kind of picture of a moment, each format of clips, and data. */
public enum ExportKind {
    /** A picture of pixels. */
    PNG(StillKind.PNG),
    /** A picture of shapes, for pages. */
    SVG(StillKind.SVG),
    /** A picture of shapes, for print. */
    PDF(StillKind.PDF),
    /** A clip in H.264. */
    MP4(ClipFormat.MP4),
    /** A clip in VP9. */
    WEBM(ClipFormat.WEBM),
    /** A clip in 256 colours. */
    GIF(ClipFormat.GIF),
    /** An animated WebP. */
    WEBP(ClipFormat.WEBP),
    /** A numbered picture of each frame. */
    PNG_SEQUENCE(ClipFormat.PNG_SEQUENCE),
    /** The table of the particles. */
    PARTICLES(".csv"),
    /** The table of the curves. */
    CURVES(".csv"),
    /** The network at the moment that the window shows. */
    NETWORK(".json"),
    /** The data with what the network gives there at the moment that the window shows. */
    FITTED(".csv");

    private final Optional<StillKind> still;
    private final Optional<ClipFormat> clip;
    private final String ending;

    ExportKind(StillKind still) {
        this.still = Optional.of(still);
        this.clip = Optional.empty();
        this.ending = still.ending();
    }

    ExportKind(ClipFormat clip) {
        this.still = Optional.empty();
        this.clip = Optional.of(clip);
        this.ending = clip == ClipFormat.PNG_SEQUENCE ? "-" + clip.ending() : clip.ending();
    }

    ExportKind(String ending) {
        this.still = Optional.empty();
        this.clip = Optional.empty();
        this.ending = ending;
    }

    /** Returns the kind of a picture; nothing for a clip or data. */
    public Optional<StillKind> still() {
        return still;
    }

    /** Returns the format of a clip; nothing for a picture or data. */
    public Optional<ClipFormat> clip() {
        return clip;
    }

    /** Tells whether it is data: neither a picture nor a clip. */
    boolean isData() {
        return still.isEmpty() && clip.isEmpty();
    }

    /** Returns how the names of its files end, with the place for the number where each frame is one. */
    public String ending() {
        return ending;
    }
}
