package wasserscope.cli.console;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What is said of a word of the command line that cannot be read. */
public final class OptionWords {

    private static final Set<Class<?>> WHOLE = Set.of(int.class, long.class, Integer.class, Long.class);
    private static final Set<Class<?>> REAL = Set.of(double.class, Double.class, BigDecimal.class);

    private OptionWords() {}

    /** Returns what is wrong: of an option whose value is of another kind its name, the value and what is allowed. */
    public static String sentence(ParameterException mistake) {
        if (mistake.getArgSpec() instanceof OptionSpec option && mistake.getValue() != null) {
            String allowed = allowed(kind(option));
            if (!allowed.isEmpty()) {
                return option.longestName() + " is " + mistake.getValue() + ", allowed: " + allowed;
            }
        }
        return mistake.getMessage();
    }

    /** Returns the class of the values, also of an option that may be absent. */
    private static Class<?> kind(ArgSpec option) {
        Class<?>[] inner = option.auxiliaryTypes();
        return inner.length > 0 ? inner[0] : option.type();
    }

    private static String allowed(Class<?> kind) {
        if (kind.isEnum()) {
            return Arrays.stream(kind.getEnumConstants())
                    .map(each -> each.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
        if (WHOLE.contains(kind)) {
            return "a whole number";
        }
        return REAL.contains(kind) ? "a number" : "";
    }
}
