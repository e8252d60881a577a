package wasserscope.export.clip;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of numbered files, from a name with one place for the number: {@code frame-%05d.png}. */
public final class NumberedNames {

    private static final Pattern PLACE = Pattern.compile("%(0?[1-9])?d");

    private static final Pattern NEARLY = Pattern.compile("%\\d*[dD]");

    private final Path pattern;

    /**
     * Takes a pattern.
     *
     * @throws IllegalArgumentException if its last name has not exactly one place for a number
     */
    public NumberedNames(Path pattern) {
        if (!isPattern(pattern.getFileName().toString())) {
            throw new IllegalArgumentException("no place for one number: " + pattern);
        }
        this.pattern = pattern.toAbsolutePath();
    }

    /** Tells whether a name has exactly one place for a number and no other percent sign. */
    public static boolean isPattern(String name) {
        Matcher place = PLACE.matcher(name);
        return place.find() && name.indexOf('%') == name.lastIndexOf('%');
    }

    /** Tells whether a name has something like a place for a number without being a pattern: {@code %0d}, {@code %05D}, two of them. */
    public static boolean isNearlyPattern(String name) {
        return !isPattern(name) && NEARLY.matcher(name).find();
    }

    /** Returns the file of a number. */
    public Path file(long number) {
        return pattern.resolveSibling(String.format(Locale.ROOT, pattern.getFileName().toString(), number));
    }
}
