package wasserscope.launch;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What is said before the libraries are found, from the bundle of all that the program says. Compiled for an older Java and read by
 * {@link Main} alone, so it uses nothing of the program.
 */
final class LaunchWords {

    private static final String OPTION = "--lang";

    private final ResourceBundle bundle;

    /** Speaks the language that the words of a command line ask for, else the system's, else English. */
    LaunchWords(String[] arguments) {
        // without the fallback to the system's language: "--lang en" is English on a French system
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.bundle = ResourceBundle.getBundle("wasserscope.words.words", locale(arguments), control);
    }

    private static Locale locale(String[] arguments) {
        Locale locale = Locale.getDefault();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                locale = Locale.forLanguageTag(arguments[i + 1]);
            } else if (arguments[i].startsWith(OPTION + "=")) {
                locale = Locale.forLanguageTag(arguments[i].substring(OPTION.length() + 1));
            }
        }
        return locale;
    }

    /** Returns the text under a key, as a line of the program on the error stream. */
    String line(String key, Object... values) {
        return "wasserscope: " + String.format(Locale.ROOT, bundle.getString(key), values);
    }
}
