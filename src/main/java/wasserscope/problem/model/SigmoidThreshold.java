package wasserscope.problem.model;

import wasserscope.measure.Points;

/**
 * The lecture's neuron with its input weight held: φ(θ)(x) = σ(β(x − θ)), σ(z) = 1/(1 + e^{−z}), Θ = R. Its slope is
 * ∂_θφ = −β σ(1 − σ).
 *
 * @param sharpness β, positive and finite
 */
public record SigmoidThreshold(double sharpness) implements FeatureMap {

    /** Checks β. */
    public SigmoidThreshold {
        if (!(sharpness > 0 && sharpness < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("sharpness must be positive and finite: " + sharpness);
        }
    }

    @Override
    public Features at(Points inputs) {
        double[] x = inputs.column(0);
        double centre = x.length == 0 ? 0 : 0.5 * (inputs.least(0) + inputs.greatest(0));
        double reach = x.length == 0 ? 0 : sharpness * (inputs.greatest(0) - centre);
        return reach <= FactoredSigmoid.LONGEST_REACH
                ? new FactoredSigmoid(sharpness, x, centre, reach)
                : new PlainSigmoid(sharpness, x);
    }
}
