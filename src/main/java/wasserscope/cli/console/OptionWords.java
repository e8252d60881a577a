package wasserscope.cli.console;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import wasserscope.words.Language;
import wasserscope.words.Words;

/** What is said of a word of the command line that cannot be read. */
public final class OptionWords {

    private static final Set<Class<?>> WHOLE = Set.of(int.class, long.class, Integer.class, Long.class);
    private static final Set<Class<?>> REAL = Set.of(double.class, Double.class, BigDecimal.class);
    private static final Set<Class<?>> SWITCH = Set.of(boolean.class, Boolean.class);

    private OptionWords() {}

    /** Returns that an option, or what it is about, has a value that is not allowed, and what is. */
    public static String notAllowed(String option, Object value, String allowed) {
        return Words.of("cli.notAllowed", option, value, allowed);
    }

    /** Returns the range of allowed whole numbers. */
    public static String range(long least, long most) {
        return Words.of("cli.range", String.valueOf(least), String.valueOf(most));
    }

    /** Returns what is wrong: of an option whose value is of another kind its name, the value and what is allowed. */
    public static String sentence(ParameterException mistake) {
        List<String> unread = mistake.getCommandLine().getUnmatchedArguments();
        return unread.isEmpty() ? known(mistake) : unknown(mistake.getCommandLine(), unread);
    }

    private static String known(ParameterException mistake) {
        return switch (mistake) {
            case MissingParameterException missing -> missing.getMissing().stream()
                    .map(OptionWords::shown)
                    .map(name -> Words.of("cli.missing", name))
                    .collect(Collectors.joining("; "));
            case OverwrittenOptionException twice -> Words.of("cli.twice", shown(twice.getOverwritten()));
            default -> wrongValue(mistake);
        };
    }

    private static String wrongValue(ParameterException mistake) {
        if (mistake.getArgSpec() instanceof OptionSpec option && SWITCH.contains(option.type())) {
            return Words.of("cli.takesNone", option.longestName());
        }
        if (mistake.getArgSpec() instanceof OptionSpec option && mistake.getValue() != null) {
            String allowed = allowed(kind(option));
            if (!allowed.isEmpty()) {
                return notAllowed(option.longestName(), mistake.getValue(), allowed);
            }
        }
        return mistake.getMessage();
    }

    /**
     * Returns that a word is unknown, and the nearest known option. It is told before what is missing: a mistyped option is why that is.
     */
    private static String unknown(CommandLine line, List<String> unread) {
        String word = unread.stream().filter(each -> each.startsWith("-")).findFirst().orElse(unread.getFirst());
        String name = word.replaceFirst("=.*", "");
        Optional<String> nearest = line.getCommandSpec().options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .filter(known -> isNear(name, known))
                .min(Comparator.comparingInt(known -> distance(name, known)));
        return nearest.map(known -> Words.of("cli.nearestOption", word, known))
                .orElseGet(() -> Words.of(word.startsWith("-") ? "cli.unknownOption" : "cli.tooMany", word));
    }

    private static boolean isNear(String name, String known) {
        return name.startsWith("-")
                && (name.startsWith(known) || distance(name, known) <= Math.max(2, known.length() / 3));
    }

    /** Returns how many letters must be put in, taken out or exchanged to make one word of the other (Levenshtein's distance). */
    static int distance(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    /** Returns how an option or a parameter is written. */
    private static String shown(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? (option.longestName() + " " + option.paramLabel()).strip()
                : argument.paramLabel();
    }

    /** Returns the class of the values, also of an option that may be absent. */
    private static Class<?> kind(ArgSpec option) {
        Class<?>[] inner = option.auxiliaryTypes();
        return inner.length > 0 ? inner[0] : option.type();
    }

    private static String allowed(Class<?> kind) {
        if (kind == Language.class) {
            return LanguageOption.allowed();
        }
        if (kind.isEnum()) {
            return Arrays.stream(kind.getEnumConstants())
                    .map(each -> each.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
        if (WHOLE.contains(kind)) {
            return Words.of("cli.whole");
        }
        return REAL.contains(kind) ? Words.of("cli.number") : "";
    }
}
