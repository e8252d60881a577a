package wasserscope.theory.verdict;

import wasserscope.problem.Objective;
import wasserscope.problem.loss.LogisticLoss;

/** Finds the {@link LabelFit} of networks of one problem. Immutable, safe for any thread. */
final class LabelFits {

    /** The part of the mean of |Φ| that f_μ can be by rounding alone. */
    private static final double ROUNDING = 1e-9;

    private final Objective objective;
    private final boolean apply;
    private final double greatest;
    private final double bound;

    /** Looks at the loss, the price, the probabilities and the inputs. */
    LabelFits(Objective objective) {
        this.objective = objective;
        this.apply = objective.problem().loss() instanceof LogisticLoss && objective.lambda() == 0;
        this.greatest = objective.problem().features().greatest(objective.inputs());
        double rarest = 1;
        for (int k = 0; k < objective.samples(); k++) {
            rarest = Math.min(rarest, objective.rho(k));
        }
        this.bound = rarest * Math.log(2);
    }

    /**
     * Returns the fit of a measure.
     *
     * @param outputs f_μ(x_k), n numbers
     * @param risk R(f_μ), which is F(μ) for λ = 0
     * @param penalty ∫V dμ/λ, which times the greatest |φ| is at least the mean of |Φ|
     */
    LabelFit of(double[] outputs, double risk, double penalty) {
        if (!apply || !(leastMargin(outputs) > ROUNDING * greatest * penalty)) {
            return LabelFit.PARTIAL;
        }
        return risk < bound ? LabelFit.LASTING : LabelFit.SEPARATED;
    }

    /** Returns min_k y_k f_μ(x_k). */
    private double leastMargin(double[] outputs) {
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < outputs.length; k++) {
            least = Math.min(least, objective.y(k) * outputs[k]);
        }
        return least;
    }
}
