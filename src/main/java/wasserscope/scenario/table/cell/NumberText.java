package wasserscope.scenario.table.cell;

import java.util.Optional;

/**
 * A cell that holds a number.
 *
 * @param point it, if a point begins the decimals; NaN if it then is none
 * @param comma it, if a comma does; NaN if it then is none
 * @param unit its sign of percent or currency, or nothing
 * @param grouped whether there are signs between thousands that are neither points nor commas
 */
public record NumberText(double point, double comma, String unit, boolean grouped) {

    private static final int LONGEST = 400;

    /** Returns the number in a cell, infinite ones too. */
    public static Optional<NumberText> of(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(cell);
        int begin = 0;
        int end = plain.length();
        boolean negative = false;
        boolean signed = false;
        String unit = "";
        for (int i = 0; i < 3 && begin < end; i++) {
            char c = plain.charAt(begin);
            if (!signed && (c == '-' || c == '+')) {
                signed = true;
                negative = c == '-';
                begin++;
            } else if (unit.isEmpty() && isCurrency(c)) {
                unit = String.valueOf(c);
                begin = skipBlanks(plain, begin + 1, end);
            }
        }
        if (begin < end && unit.isEmpty() && (isCurrency(plain.charAt(end - 1)) || plain.charAt(end - 1) == '%')) {
            unit = plain.substring(end - 1, end);
            end = plain.substring(0, end - 1).stripTrailing().length();
        }
        String digits = plain.substring(begin, Math.max(begin, end));
        double sign = negative ? -1 : 1;
        if (isInfinite(digits)) {
            double all = sign * Double.POSITIVE_INFINITY;
            return Optional.of(new NumberText(all, all, unit, false));
        }
        double point = sign * value(digits, '.', ',');
        double comma = digits.indexOf(',') < 0 && digits.indexOf('.') < 0 ? point : sign * value(digits, ',', '.');
        return Double.isNaN(point) && Double.isNaN(comma)
                ? Optional.empty()
                : Optional.of(new NumberText(point, comma, unit, hasGroups(digits)));
    }

    /** Returns it with the given mark before the decimals; NaN if it then is none. */
    public double at(DecimalMark mark) {
        return mark == DecimalMark.POINT ? point : comma;
    }

    /** Tells whether it is two different numbers. */
    public boolean isAmbiguous() {
        return !Double.isNaN(point) && !Double.isNaN(comma) && point != comma;
    }

    /** Returns the cell with one sign for each meaning: the minus, the blank, the apostrophe. */
    private static String plain(String cell) {
        boolean ascii = true;
        for (int i = 0; i < cell.length(); i++) {
            ascii &= cell.charAt(i) < 128;
        }
        return ascii
                ? cell
                : cell.replace('\u2212', '-').replace('\u2019', '\'').replaceAll("[\u00a0\u2009\u202f\u2007]", " ")
                        .strip();
    }

    private static int skipBlanks(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isInfinite(String digits) {
        return digits.equalsIgnoreCase("inf") || digits.equalsIgnoreCase("infinity") || digits.equals("\u221e");
    }

    private static boolean hasGroups(String digits) {
        return digits.indexOf(' ') > 0 || digits.indexOf('\'') > 0;
    }

    /** Returns the value of digits without a sign, NaN if they are no number. */
    private static double value(String digits, char mark, char group) {
        int n = digits.length();
        int end = 0;
        while (end < n && !isExponent(digits.charAt(end))) {
            end++;
        }
        int decimals = digits.indexOf(mark);
        decimals = decimals < 0 || decimals > end ? end : decimals;
        String whole = ungrouped(digits.substring(0, decimals), group);
        String part = decimals < end ? digits.substring(decimals + 1, end) : "";
        boolean grouped = whole.length() < decimals;
        boolean bareComma = mark == ',' && decimals < end && part.isEmpty();
        boolean nothing = whole.isEmpty() && part.isEmpty();
        if (nothing || bareComma || (grouped && end < n) || !isDigits(whole) || !isDigits(part)) {
            return Double.NaN;
        }
        String exponent = end < n ? digits.substring(end + 1) : "0";
        String bare = exponent.startsWith("-") || exponent.startsWith("+") ? exponent.substring(1) : exponent;
        if (bare.isEmpty() || bare.length() > 9 || !isDigits(bare)) {
            return Double.NaN;
        }
        return Double.parseDouble(whole + '.' + part + (end < n ? "e" + exponent : ""));
    }

    private static boolean isExponent(char c) {
        return c == 'e' || c == 'E' || c == 'd' || c == 'D';
    }

    /** Returns the digits without the sign between thousands, of which there is one kind; as they are if they are not so grouped. */
    private static String ungrouped(String whole, char group) {
        for (char sign : new char[] {group, ' ', '\''}) {
            int first = whole.indexOf(sign);
            if (first > 0) {
                return isGrouped(whole, sign, first) ? whole.replace(String.valueOf(sign), "") : whole;
            }
        }
        return whole;
    }

    private static boolean isGrouped(String whole, char sign, int first) {
        if (first > 3 || whole.charAt(0) == '0' || (whole.length() - first) % 4 != 0) {
            return false;
        }
        for (int i = 0; i < whole.length(); i++) {
            boolean between = i >= first && (i - first) % 4 == 0;
            if (between != (whole.charAt(i) == sign)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
