package wasserscope.cli.console;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import wasserscope.words.Language;

/** The option {@code --lang}: read before all others, since what is said of them is said in its language. */
public final class LanguageOption {

    /** Its name. */
    public static final String NAME = "--lang";

    private LanguageOption() {}

    /** Reads its value. */
    public static final class Reader implements ITypeConverter<Language> {
        @Override
        public Language convert(String tag) {
            return Language.tagged(tag).orElseThrow(() -> new TypeConversionException(tag));
        }
    }

    /** Its values, for the completion. */
    public static final class Tags implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Language.values()).map(Language::tag).iterator();
        }
    }

    /** Returns what is allowed. */
    static String allowed() {
        return Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.joining(", "));
    }

    /** Returns the language of a command line: what it asks for, else the system's. */
    public static Language of(List<String> words) {
        return asked(words).orElseGet(() -> Language.nearest(Locale.getDefault()));
    }

    private static Optional<Language> asked(List<String> words) {
        Optional<Language> asked = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals(NAME) && i + 1 < words.size()) {
                asked = Language.tagged(words.get(i + 1));
            } else if (word.startsWith(NAME + "=")) {
                asked = Language.tagged(word.substring(NAME.length() + 1));
            }
        }
        return asked;
    }
}
