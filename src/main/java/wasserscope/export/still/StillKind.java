package wasserscope.export.still;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The catalogue of the kinds of files that hold a picture. */
public enum StillKind {
    /** Pixels. */
    PNG,
    /** Shapes, for pages and vector programs. */
    SVG,
    /** Shapes, for print. */
    PDF;

    /** Returns the kind that the ending of a file's name says, in letters of any case. */
    public static Optional<StillKind> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> name.endsWith(kind.ending())).findFirst();
    }

    /** Returns the endings of all kinds. */
    public static List<String> endings() {
        return Arrays.stream(values()).map(StillKind::ending).toList();
    }

    /** Returns the ending, with its dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
