package wasserscope.theory.verdict;

import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.Potential;
import wasserscope.theory.minimum.DualBound;
import wasserscope.theory.minimum.Minimum;

/**
 * What can be proven of μ: how far, at most, F(μ) is above the minimum F*. Immutable, safe for any thread. (CB18, proposition 3.1;
 * convex duality.)
 *
 * <p>Two gaps bound an excess. The <em>dual</em> one is F(μ) − D, D ≤ F*; D is useful for λ &gt; 0, and D = 0 is exact where {@code
 * problem.minimumIsZero()}. Otherwise only the <em>other</em> one is of use: by convexity no ν with ∫V dν/λ ≤ M is better by more than
 * ∫F'(μ) dμ + M·max(0, −min F'(μ)), M twice that of μ.
 *
 * @param objective F(μ)
 * @param lowerBound D ≤ F*, at least 0; 0 for λ = 0
 * @param riskOfZero R(0), the objective of the network without neurons: the measure of what is negligible
 * @param mass M = 2∫V dμ/λ, that is (2/m) Σ|w_i|, or of |w_i||θ_i|, or of |u_i|²
 * @param otherGap ∫F'(μ) dμ + M·max(0, −min F'(μ))
 * @param kind which gap is the one to go by
 * @param minimum the global minimum of F'(μ)
 */
public record Certificate(
        double objective,
        double lowerBound,
        double riskOfZero,
        double mass,
        double otherGap,
        Kind kind,
        Minimum minimum) {

    /** Over which measures the gap says that nothing is better. */
    public enum Kind {
        /** Over all: F(μ) − D. */
        DUAL,
        /** Over those of a mass of at most {@link Certificate#mass()}. */
        BOUNDED_MASS
    }

    /** Certifies particles. */
    public static Certificate of(Objective objective, Particles mu) {
        return of(objective, objective.predictor(mu), objective.penalty(mu));
    }

    /**
     * Certifies any measure.
     *
     * @param objective F
     * @param outputs f_μ(x_k), n numbers
     * @param penalty ∫V dμ/λ
     */
    public static Certificate of(Objective objective, double[] outputs, double penalty) {
        Potential potential = objective.potential(outputs);
        double[] c = potential.covector();
        Minimum minimum = Minimum.of(objective, potential);
        double stationarity = objective.lambda() * penalty;
        for (int k = 0; k < c.length; k++) {
            stationarity += c[k] * outputs[k];
        }
        double mass = 2 * penalty;
        boolean bounded = objective.lambda() > 0 || objective.problem().minimumIsZero();
        return new Certificate(
                objective.risk(outputs) + objective.lambda() * penalty,
                new DualBound(objective, c).value(minimum.bound()),
                objective.riskOfZero(),
                mass,
                Math.max(0, stationarity + mass * Math.max(0, -minimum.lowerBound())),
                bounded ? Kind.DUAL : Kind.BOUNDED_MASS,
                minimum);
    }

    /** Returns F(μ) − D, which is at least the excess F(μ) − F* over all measures; never below 0. */
    public double dualGap() {
        return Math.max(0, objective - lowerBound);
    }

    /** Returns the gap to go by, of the {@link #kind()}. */
    public double gap() {
        return switch (kind) {
            case DUAL -> dualGap();
            case BOUNDED_MASS -> otherGap;
        };
    }

    /** Returns the gap as a part of R(0); 0 where both are 0. */
    public double relativeGap() {
        return gap() == 0 ? 0 : gap() / riskOfZero;
    }

    /** Tells whether the gap is closed to {@code part}·R(0). */
    public boolean closes(double part) {
        return gap() <= part * riskOfZero;
    }
}
