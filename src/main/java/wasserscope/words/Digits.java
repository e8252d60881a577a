package wasserscope.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Numbers as they are read: a true minus sign, thin spaces between thousands, powers of ten instead of e-notation. Immutable.
 *
 * @param point the decimal sign
 * @param gap what stands between thousands
 */
record Digits(char point, char gap) {

    private static final char MINUS = '\u2212';
    private static final int LEAST_PLAIN = -3;
    private static final int MOST_PLAIN = 5;

    /** Below this every whole number is a double. */
    private static final double MOST_EXACT = 0x1p53;

    /** From here on digits are not counted by anybody. */
    private static final double MOST_TYPED = 1e21;

    /** Returns {@code value} with three significant digits, in the notation of {@link RichText}: 0.0678, 2.32·10^{−6}. */
    String significant(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : String.valueOf(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= LEAST_PLAIN && exponent < MOST_PLAIN) {
            return fixed(rounded.doubleValue(), Math.max(0, 2 - exponent));
        }
        return fixed(rounded.movePointLeft(exponent).doubleValue(), 2) + "·" + power(exponent);
    }

    /** Returns a positive bound with one significant digit, rounded up, as a power of ten: 2·10^{−11}. */
    String bound(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(1, RoundingMode.UP)).stripTrailingZeros();
        return rounded.unscaledValue() + "·" + power(-rounded.scale());
    }

    /** Returns 10 to {@code exponent}, in the notation of {@link RichText}. */
    String power(int exponent) {
        return "10^{" + withMinus(String.valueOf(exponent)) + "}";
    }

    /** Returns {@code value} with {@code decimals} digits after the point, thousands apart. */
    String fixed(double value, int decimals) {
        String digits = String.format(Locale.ROOT, "%." + decimals + "f", value);
        if (digits.matches("-0(\\.0*)?")) {
            digits = digits.substring(1);
        }
        return grouped(digits);
    }

    /** Returns a whole number, thousands apart. */
    String whole(long value) {
        return grouped(Long.toString(value));
    }

    /** Returns {@code value} as one would type it: whole numbers in full, others with up to six significant digits. */
    String typed(double value) {
        if (value == Math.rint(value) && Math.abs(value) < MOST_EXACT) {
            return whole((long) value);
        }
        if (!(Math.abs(value) < MOST_TYPED)) {
            return withMinus(Double.toString(value).replace(".0E", "e").replace("E", "e").replace('.', point));
        }
        String digits = new BigDecimal(value)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
        return grouped(digits);
    }

    /** Returns {@code value} as one would type it with an exponent where that is shorter, with up to six significant digits: 1e−8. */
    String brief(double value) {
        String plain = typed(value);
        if (value == 0 || !Double.isFinite(value)) {
            return plain;
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        String mantissa = rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        String scientific = withMinus(mantissa.replace('.', point) + "e" + exponent);
        return scientific.length() < plain.length() ? scientific : plain;
    }

    private String grouped(String digits) {
        int end = digits.indexOf('.');
        String whole = end < 0 ? digits : digits.substring(0, end);
        String rest = end < 0 ? "" : point + digits.substring(end + 1);
        int length = whole.startsWith("-") ? whole.length() - 1 : whole.length();
        String spaced = length > 4 ? whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", String.valueOf(gap)) : whole;
        return withMinus(spaced + rest);
    }

    private static String withMinus(String digits) {
        return digits.replace('-', MINUS);
    }
}
