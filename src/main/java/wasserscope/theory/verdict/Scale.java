package wasserscope.theory.verdict;

/**
 * What is large and small in a problem, so that no verdict depends on units. Immutable. (The help, <em>Escape</em>.)
 *
 * @param riskOfZero R(0), the objective of the network without neurons
 * @param steepest sup_θ |g_0(θ)|, the depth of that network's landscape, as far as it was met; for low rank sup −g_0, which may be negative
 */
public record Scale(double riskOfZero, double steepest) {

    private static final double RISK_OF_NOTHING = 1e-12;
    private static final double LARGEST_MARGIN = 0.1;
    private static final double REDUCED_MARGIN = 0.01;

    /** Returns the measure of what is negligible of F: R(0), or 10⁻¹² where that is 0. */
    public double risk() {
        return riskOfZero > 0 ? riskOfZero : RISK_OF_NOTHING;
    }

    /**
     * Returns 2R(0)/sup|g_0|; 0 where that has no meaning. By convexity R(f_ν) ≥ R(0) − |ν|·sup|g_0|, so that what is said of lighter ν
     * alone says nothing: none of half this mass can even halve R(0).
     */
    public double leastMass() {
        double mass = steepest > 0 ? 2 * riskOfZero / steepest : 0;
        return mass < Double.POSITIVE_INFINITY ? mass : Double.MAX_VALUE;
    }

    /** Returns the margin in force: a hundredth of sup|g_0| where more than a tenth of it is asked for. */
    public Margin margin(double asked) {
        boolean reduced = steepest > 0 && asked > LARGEST_MARGIN * steepest;
        return new Margin(asked, reduced ? REDUCED_MARGIN * steepest : asked);
    }

    /** Tells whether t is long enough for a particle to have moved, 1/sup|g_0|; always, where nothing drives it. */
    public boolean isLong(double time) {
        return !(time * steepest < 1) || steepest <= 0;
    }
}
