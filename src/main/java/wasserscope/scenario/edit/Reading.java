package wasserscope.scenario.edit;

import java.util.Locale;
import wasserscope.scenario.Numeric;
import wasserscope.scenario.Quantity;

/** What a person typed for a {@link Numeric}: a value, or the reason why it is none. */
public sealed interface Reading {

    /**
     * A value within the limits.
     *
     * @param value it
     */
    record Value(double value) implements Reading {}

    /**
     * Not a number at all.
     *
     * @param quantity for what
     * @param text as typed
     */
    record NotANumber(Numeric quantity, String text) implements Reading {}

    /**
     * A number beyond the limits, an infinite one included.
     *
     * @param quantity for what
     * @param text as typed
     */
    record OutOfRange(Numeric quantity, String text) implements Reading {}

    /**
     * A fraction where only whole numbers count.
     *
     * @param quantity for what
     * @param text as typed
     */
    record NotWhole(Numeric quantity, String text) implements Reading {}

    /**
     * Reads a number as people write it: with a point or a comma, spaces between groups of digits (in a count, commas too), a true
     * minus sign, an exponent as in 1e-3.
     */
    static Reading of(Numeric quantity, String text) {
        String plain = text.strip()
                .replaceAll("[\\s\\u00a0\\u2009\\u202f]", "")
                .replace('\u2212', '-')
                .toLowerCase(Locale.ROOT);
        boolean grouped = quantity.kind() == Quantity.Kind.WHOLE && plain.matches("\\d{1,3}(,\\d{3})+");
        plain = grouped ? plain.replace(",", "") : plain.replace(',', '.');
        if (!plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d{1,9})?")) {
            return new NotANumber(quantity, text);
        }
        double value = Double.parseDouble(plain);
        if (!(value >= quantity.least() && value <= quantity.greatest())) {
            return new OutOfRange(quantity, text);
        }
        if (quantity.kind() == Quantity.Kind.WHOLE && value != Math.rint(value)) {
            return new NotWhole(quantity, text);
        }
        return new Value(value + 0.0);
    }
}
