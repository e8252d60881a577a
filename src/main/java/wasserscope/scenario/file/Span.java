package wasserscope.scenario.file;

import wasserscope.scenario.Quantity;

/**
 * The numbers that a field may have.
 *
 * @param least the least
 * @param greatest the greatest
 */
public record Span(double least, double greatest) {

    /** Every finite number. */
    public static final Span FINITE = new Span(-Double.MAX_VALUE, Double.MAX_VALUE);

    /** Every finite number above 0. */
    public static final Span POSITIVE = new Span(Double.MIN_VALUE, Double.MAX_VALUE);

    /** Every finite number from 0 on. */
    public static final Span NOT_NEGATIVE = new Span(0, Double.MAX_VALUE);

    /** Returns the limits of a quantity. */
    static Span of(Quantity quantity) {
        return new Span(quantity.least(), quantity.greatest());
    }

    /** Tells whether {@code value} is one of them; never true for infinite ones. */
    public boolean holds(double value) {
        return value >= least && value <= greatest;
    }
}
