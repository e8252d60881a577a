package wasserscope.theory.verdict;

import wasserscope.theory.minimum.Minimum;

/**
 * What can be proven of μ: how far, at most, F(μ) is above the minimum F*. Made by a {@link Certifier}. Immutable, safe for any thread.
 * (CB18, proposition 3.1; convex duality.)
 *
 * <p>Two gaps bound an excess, and the least is the one to go by. The <em>dual</em> one is F(μ) − D, D ≤ F*; F ≥ 0, so that it is never more
 * than F. The <em>other</em> one says by convexity that no ν with ∫V dν/λ ≤ M is better by more than ∫F'(μ) dμ + M·max(0, −min F'(μ)).
 * M is twice the mass of μ, and not less than {@link Scale#leastMass()}.
 *
 * @param objective F(μ)
 * @param lowerBound D ≤ F*, at least 0
 * @param scale R(0) and sup|g_0|
 * @param mass M, a bound of (1/m) Σ|w_i|, or of |w_i||θ_i|, or of |u_i|²
 * @param otherGap ∫F'(μ) dμ + M·max(0, −min F'(μ))
 * @param kind which gap is the least
 * @param minimum the global minimum of F'(μ)
 * @param fit whether the labels are separated, so that F has no minimizer and the gap is one to its infimum
 */
public record Certificate(
        double objective,
        double lowerBound,
        Scale scale,
        double mass,
        double otherGap,
        Kind kind,
        Minimum minimum,
        LabelFit fit) {

    /** Over which measures the gap says that nothing is better. */
    public enum Kind {
        /** Over all: F(μ) − D. */
        DUAL,
        /** Over those of a mass of at most {@link Certificate#mass()}. */
        BOUNDED_MASS
    }

    /**
     * Puts together what is measured of μ.
     *
     * @param penalty ∫V dμ/λ
     * @param stationarity ∫F'(μ) dμ
     */
    static Certificate of(
            double objective, double lowerBound, Scale scale, double penalty, double stationarity, Minimum minimum,
            LabelFit fit) {
        double mass = Math.max(2 * penalty, scale.leastMass());
        double below = Math.max(0, -minimum.lowerBound());
        double other = Math.max(0, stationarity + (below > 0 ? mass * below : 0));
        Kind least = objective - lowerBound <= other ? Kind.DUAL : Kind.BOUNDED_MASS;
        return new Certificate(objective, lowerBound, scale, mass, other, least, minimum, fit);
    }

    /** Returns F(μ) − D, which is at least the excess F(μ) − F* over all measures; never below 0. */
    public double dualGap() {
        return Math.max(0, objective - lowerBound);
    }

    /** Returns the gap to go by, of the {@link #kind()}: the least of all that are valid. */
    public double gap() {
        return switch (kind) {
            case DUAL -> dualGap();
            case BOUNDED_MASS -> otherGap;
        };
    }

    /** Returns the gap as a part of {@link Scale#risk()}. */
    public double relativeGap() {
        return gap() / scale.risk();
    }

    /** Tells whether the gap is closed to {@code part}·{@link Scale#risk()}. */
    public boolean closes(double part) {
        return gap() <= part * scale.risk();
    }
}
