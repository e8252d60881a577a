package wasserscope.theory.minimum;

import java.util.Optional;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Potential;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;

/**
 * The global minimum of the first variation over what decides optimality: min over ± and θ of λ ± g_μ(θ), over all of Θ and its ends;
 * for {@link Relu} over |θ| = 1, for {@link LowRank} of ⟨u, (M − Y)u⟩ + λ over |u| = 1. μ minimizes F if and only if this is ≥ 0 and
 * F'(μ) = 0 on the particles. Immutable, safe for any thread. (CB18, proposition 3.1.)
 *
 * @param lambda λ
 * @param sign the sign of the weight at which the minimum is met, 1 or −1; 1 for low rank
 * @param place one point θ where it is met, or, at an end, where φ is that of the end to e^{−40}
 * @param end the end of Θ at which it is met, if it is not met on Θ
 * @param reached sup |g|, or for low rank sup −g, as far as it was met
 * @param bound no |g(θ)| (low rank: −g) is greater than this number, which is rounded outward
 */
public record Minimum(double lambda, double sign, Points place, Optional<End> end, double reached, double bound) {

    /**
     * Finds the minimum. For 256 data points in about a millisecond.
     *
     * @param objective F
     * @param potential the first variation of F somewhere
     */
    public static Minimum of(Objective objective, Potential potential) {
        return of(objective, DistinctInputs.of(objective), potential.covector());
    }

    /** Finds the minimum for a covector c_k = ρ_k R'(f)_k, where equal inputs are known. */
    public static Minimum of(Objective objective, DistinctInputs distinct, double[] covector) {
        Supremum supremum = supremum(objective, distinct, distinct.gathered(covector));
        Candidate best = supremum.best();
        double sign = objective.lifting().hasWeight() && best.g() > 0 ? -1 : 1;
        return new Minimum(
                objective.lambda(), sign, best.place(), best.end(), best.size(), supremum.bound());
    }

    private static Supremum supremum(Objective objective, DistinctInputs distinct, double[] c) {
        Points inputs = distinct.x();
        double[] x = inputs.column(0);
        return switch (objective.problem().features()) {
            case SigmoidThreshold features -> new SigmoidModels(c, x).threshold(features.sharpness());
            case SigmoidSlope _ -> new SigmoidModels(c, x).slope();
            case SigmoidAffine _ -> new SigmoidModels(c, x).affine();
            case Deconvolution features -> new Trigonometric(features.order(), c, x).supremum();
            case SigmoidPlane _ -> HalfPlanes.supremum(c, inputs, distinct.orders());
            case Relu(boolean bias) -> bias
                    ? Folds.supremum(c, inputs, distinct.orders())
                    : new Kinks(c, x, inputs.column(1)).supremum();
            case LowRank _ -> Eigenvalue.supremum(c);
        };
    }

    /** Returns the minimum as it was met, λ − sup|g|. */
    public double value() {
        return lambda - reached;
    }

    /** Returns a number that F'(μ)(±1, θ) is nowhere below. */
    public double lowerBound() {
        return Math.nextDown(lambda - bound);
    }
}
