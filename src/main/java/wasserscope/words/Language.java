package wasserscope.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * A language the program speaks: its sentences, how it counts, and how it writes numbers. A picture is written in the language of its view;
 * the window and the commands speak through {@link Words}. Numbers and sentences are in the notation of {@link RichText}. Immutable.
 */
public enum Language {
    /** English, spoken where the language asked for is not known. */
    ENGLISH(Locale.ENGLISH, Locale.ROOT, new Digits('.', '\u2009'), 1),
    /** French. */
    FRENCH(Locale.FRENCH, Locale.FRENCH, new Digits(',', '\u202f'), 0);

    private static final String BUNDLE = "wasserscope.words.words";
    private static final String LESSONS = "wasserscope.words.lessons";

    /** The end of the key of a sentence about one thing. */
    private static final String ONE = ".one";

    private final Locale locale;
    private final Locale named;
    private final ResourceBundle bundle;
    private final Digits digits;
    private final long leastSingular;

    /** Takes the locale, that of the bundle, the signs of numbers, and from which count on, to 1, the singular is used. */
    Language(Locale locale, Locale bundle, Digits digits, long leastSingular) {
        this.locale = locale;
        this.named = bundle;
        this.bundle = ResourceBundle.getBundle(BUNDLE, bundle);
        this.digits = digits;
        this.leastSingular = leastSingular;
    }

    /** Returns the language that the readers of a locale read: English where theirs is not spoken. */
    public static Language nearest(Locale locale) {
        return tagged(locale.getLanguage()).orElse(ENGLISH);
    }

    /** Returns the language of a tag, as {@code --lang} takes it. */
    public static Optional<Language> tagged(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag().equalsIgnoreCase(tag)).findFirst();
    }

    /** Returns its tag: two letters, lower case. */
    public String tag() {
        return locale.getLanguage();
    }

    /** Returns its locale. */
    public Locale locale() {
        return locale;
    }

    /** Returns its sentences by their keys, for markup that names them. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * Returns the text under {@code key}.
     *
     * @param values what stands for %1$s, %2$s, …; without any the text is returned as it is
     * @throws java.util.MissingResourceException if there is none
     */
    public String of(String key, Object... values) {
        String text = bundle.getString(key);
        return values.length == 0 ? text : String.format(Locale.ROOT, text, values);
    }

    /**
     * Returns a text of a lesson that comes with the program; they are read when the first is asked for.
     *
     * @throws java.util.MissingResourceException if there is none
     */
    public String ofLesson(String key) {
        return ResourceBundle.getBundle(LESSONS, named).getString(key);
    }

    /**
     * Returns the text about {@code count} things: that under {@code key.one} where a singular is used.
     *
     * @param more what stands for %2$s, %3$s, …; the count stands for %1$s
     */
    public String count(String key, long count, Object... more) {
        boolean single = count >= leastSingular && count <= 1;
        Object[] values = Stream.concat(Stream.of(whole(count)), Arrays.stream(more)).toArray();
        return of(single ? key + ONE : key, values);
    }

    /** Returns the name of an enum constant: the text under "TypeName.CONSTANT". */
    public String name(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Returns a further text about an enum constant, under "TypeName.CONSTANT.aspect", with values in it. */
    public String about(Enum<?> constant, String aspect, Object... values) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name() + "." + aspect, values);
    }

    /** Returns {@code value} with three significant digits: 0.0678, 2.32·10^{−6}. */
    public String significant(double value) {
        return digits.significant(value);
    }

    /** Returns a positive bound with one significant digit, rounded up, as a power of ten: 2·10^{−11}. */
    public String bound(double value) {
        return digits.bound(value);
    }

    /** Returns 10 to {@code exponent}. */
    public String power(int exponent) {
        return digits.power(exponent);
    }

    /** Returns {@code value} with {@code decimals} digits after the decimal sign, thousands apart. */
    public String fixed(double value, int decimals) {
        return digits.fixed(value, decimals);
    }

    /** Returns a whole number, thousands apart. */
    public String whole(long value) {
        return digits.whole(value);
    }

    /** Returns {@code value} as one would type it with an exponent where that is shorter, with up to six significant digits: 1e−8. */
    public String brief(double value) {
        return digits.brief(value);
    }

    /** Returns {@code value} as one would type it: whole numbers in full, others with up to six significant digits. */
    public String typed(double value) {
        return digits.typed(value);
    }
}
