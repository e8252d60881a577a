package wasserscope.problem;

import java.util.Arrays;

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
    public Features at(double[] x) {
        double centre = 0.5 * (Arrays.stream(x).min().orElse(0) + Arrays.stream(x).max().orElse(0));
        double reach = sharpness * Arrays.stream(x).map(v -> Math.abs(v - centre)).max().orElse(0);
        return reach <= FactoredSigmoid.LONGEST_REACH
                ? new FactoredSigmoid(sharpness, x, centre, reach)
                : new PlainSigmoid(sharpness, x);
    }

    /** Returns σ(z), without overflow for any z. */
    static double sigmoid(double z) {
        double e = StrictMath.exp(-Math.abs(z));
        return z >= 0 ? 1 / (1 + e) : e / (1 + e);
    }
}
