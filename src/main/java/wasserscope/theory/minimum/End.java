package wasserscope.theory.minimum;

/**
 * An end of Θ that no position reaches: the limit feature φ = 1 where direction·(x − threshold) &gt; 0, ½ where x = threshold, else 0. The
 * constant φ = 1 is the rising step at −∞. Immutable. (CB18, section 4 and proposition 3.1; the closure of φ(Θ) in L²(ρ).)
 *
 * @param direction 1 for a step that rises with x, −1 for one that falls
 * @param threshold where the step is, in units of x; −∞ for the constant
 */
public record End(double direction, double threshold) {

    /** The constant feature φ = 1. */
    public static final End ONE = new End(1, Double.NEGATIVE_INFINITY);

    /** Tells whether the feature is the constant 1. */
    public boolean isConstant() {
        return Double.isInfinite(threshold);
    }
}
