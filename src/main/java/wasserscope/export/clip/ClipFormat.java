package wasserscope.export.clip;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import wasserscope.export.video.FrameRate;
import wasserscope.export.video.PixelSize;

/** The catalogue of what a clip can be written as. */
public enum ClipFormat {
    /** H.264 in MP4: plays everywhere. */
    MP4("mp4"),
    /** VP9 in WebM: smaller, for pages. */
    WEBM("webm"),
    /** GIF in 256 colours. */
    GIF("gif"),
    /** Animated WebP. */
    WEBP("webp"),
    /** A PNG for each frame, numbered from 1. */
    PNG_SEQUENCE("png");

    /** Rates of which a frame lasts a whole number of hundredths of a second, the fastest first, in hundredths. */
    private static final int[] WHOLE_DELAYS = {5000, 2500, 2000, 1250, 1000, 625, 500, 400, 250, 200, 125, 100};

    /** From this rate on, in hundredths, a frame lasts 10 ms or less, which players take for a mistake and slow down. */
    private static final int SLOWED = 10_000;

    private final String extension;

    ClipFormat(String extension) {
        this.extension = extension;
    }

    /** Returns how the names of such files end, without the point. */
    public String extension() {
        return extension;
    }

    /** Returns the ending as it is said: with its point, and for numbered pictures with the place for the number. */
    public String ending() {
        return (this == PNG_SEQUENCE ? "%05d." : ".") + extension;
    }

    /** Returns the endings of all formats, as they are said. */
    public static List<String> endings() {
        return Arrays.stream(values()).map(ClipFormat::ending).toList();
    }

    /** Returns the format that a name's ending says; of a PNG it is told by the place for a number. */
    public static Optional<ClipFormat> of(Path file) {
        String name = String.valueOf(file.getFileName());
        return Arrays.stream(values())
                .filter(format -> name.toLowerCase(Locale.ROOT).endsWith("." + format.extension))
                .filter(format -> format != PNG_SEQUENCE || NumberedNames.isPattern(name))
                .findFirst();
    }

    /** Tells whether it can be written how often the clip is played. */
    public boolean holdsRepeats() {
        return this == GIF || this == WEBP;
    }

    /** Tells whether its last frame can wait: each has a delay of its own. */
    public boolean waits() {
        return holdsRepeats();
    }

    /** Tells whether every second pixel alone has a colour, so that both sides must be even. */
    private boolean halvesColours() {
        return this == MP4 || this == WEBM;
    }

    /** Tells whether it can have that size. */
    public boolean holds(PixelSize size) {
        return !halvesColours() || (size.width() % 2 == 0 && size.height() % 2 == 0);
    }

    /** Returns the size nearest to {@code size} that it can have. */
    public PixelSize nearest(PixelSize size) {
        return holds(size) ? size : new PixelSize(even(size.width()), even(size.height()));
    }

    private static int even(int length) {
        return Math.max(2, length - length % 2);
    }

    /** Tells whether it can have that many frames a second. */
    public boolean holds(FrameRate rate) {
        return switch (this) {
            case GIF -> rate.lastsWholeCentiseconds() && rate.hundredths() <= WHOLE_DELAYS[0];
            case WEBP -> rate.hundredths() < SLOWED;
            case MP4, WEBM, PNG_SEQUENCE -> true;
        };
    }

    /** Returns the rates nearest to {@code rate} that it can have: itself, or the next slower and the next faster. */
    public List<FrameRate> nearest(FrameRate rate) {
        if (holds(rate)) {
            return List.of(rate);
        }
        Optional<FrameRate> slower = Arrays.stream(WHOLE_DELAYS)
                .filter(other -> other < rate.hundredths()).mapToObj(FrameRate::new).findFirst();
        Optional<FrameRate> faster = Arrays.stream(WHOLE_DELAYS)
                .filter(other -> other > rate.hundredths()).mapToObj(FrameRate::new).reduce((_, last) -> last);
        return Stream.of(slower, faster).flatMap(Optional::stream).toList();
    }
}
