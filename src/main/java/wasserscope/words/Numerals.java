package wasserscope.words;

/** Numbers as they are read in the language that is spoken, in the notation of {@link RichText}. */
public final class Numerals {

    private Numerals() {}

    /** Returns {@code value} with three significant digits: 0.0678, 2.32·10^{−6}. */
    public static String significant(double value) {
        return Words.language().significant(value);
    }

    /** Returns a positive bound with one significant digit, rounded up, as a power of ten: 2·10^{−11}. */
    public static String bound(double value) {
        return Words.language().bound(value);
    }

    /** Returns {@code value} with {@code decimals} digits after the decimal sign, thousands apart. */
    public static String fixed(double value, int decimals) {
        return Words.language().fixed(value, decimals);
    }

    /** Returns a whole number, thousands apart. */
    public static String whole(long value) {
        return Words.language().whole(value);
    }

    /** Returns {@code value} as one would type it with an exponent where that is shorter, with up to six significant digits: 1e−8. */
    public static String brief(double value) {
        return Words.language().brief(value);
    }

    /** Returns {@code value} as one would type it: whole numbers in full, others with up to six significant digits. */
    public static String typed(double value) {
        return Words.language().typed(value);
    }
}
