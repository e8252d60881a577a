package wasserscope.theory.verdict;

import java.util.Optional;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Potential;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.theory.minimum.Minimum;

/**
 * The point of the escape region where a new neuron helps most: the global minimum of F'(μ)(±1, ·), to which conditional gradient would
 * move mass. Where the minimum is met at an end of Θ only, a position near that end. Immutable. (CB18, proposition C.1; Frank–Wolfe.)
 *
 * @param sign the sign of the weight, 1 or −1; 1 for low rank
 * @param place one point θ, of length 1 for 2-homogeneous models
 * @param value F'(μ)(sign, θ), at most −margin
 */
public record FrankWolfeAtom(double sign, Points place, double value) {

    /** The part of the depth at an end that a position near it must keep. */
    private static final double KEPT = 0.9;

    private static final int MOST_HALVINGS = 40;

    /**
     * Finds the point.
     *
     * @param objective F
     * @param potential F'(μ)
     * @param minimum its minimum
     * @param margin κ of the escape region
     * @return nothing if the escape region is empty
     */
    public static Optional<FrankWolfeAtom> of(Objective objective, Potential potential, Minimum minimum,
            double margin) {
        if (!(minimum.value() <= -margin)) {
            return Optional.empty();
        }
        FrankWolfeAtom best = at(potential, minimum.sign(), minimum.place());
        return minimum.end().isPresent()
                ? Optional.of(best.nearer(objective, potential, margin))
                : Optional.of(best);
    }

    private static FrankWolfeAtom at(Potential potential, double sign, Points place) {
        double[] w = {sign};
        return new FrankWolfeAtom(sign, place, potential.values(new ParticleArrays(w, place.columns()))[0]);
    }

    /** Returns the nearest of the points halfway, a quarter of the way, … to the middle that is still deep enough. */
    private FrankWolfeAtom nearer(Objective objective, Potential potential, double margin) {
        double middle = middle(objective);
        double[][] columns = place.columns();
        FrankWolfeAtom nearest = this;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            for (double[] column : columns) {
                column[0] = 0.5 * (column[0] + middle);
            }
            FrankWolfeAtom next = at(potential, sign, new Points(columns));
            if (!(next.value <= Math.min(KEPT * value, -margin))) {
                return nearest;
            }
            nearest = next;
        }
        return nearest;
    }

    private static double middle(Objective objective) {
        FeatureMap features = objective.problem().features();
        return features instanceof SigmoidThreshold
                ? 0.5 * (objective.inputs().least(0) + objective.inputs().greatest(0))
                : 0;
    }
}
