package wasserscope.problem;

/**
 * All that defines the objective F(μ) = R(∫Φ dμ) + λ ∫|w| dμ. Immutable.
 *
 * @param features φ
 * @param data x and ρ
 * @param target y
 * @param loss ℓ, so that R(f) = Σ ρ_k ℓ(f_k, y_k)
 * @param lambda λ, the weight of the total variation, finite and at least 0
 */
public record Problem(FeatureMap features, Data data, Target target, Loss loss, double lambda) {

    /** Checks λ. */
    public Problem {
        if (!(lambda >= 0 && lambda < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("lambda must be at least 0 and finite: " + lambda);
        }
    }

    /** Returns this problem with the feature map {@code other}. */
    public Problem with(FeatureMap other) {
        return new Problem(other, data, target, loss, lambda);
    }

    /** Returns this problem with the target {@code other}. */
    public Problem with(Target other) {
        return new Problem(features, data, other, loss, lambda);
    }

    /** Returns this problem with the weight {@code other} of the total variation. */
    public Problem withLambda(double other) {
        return new Problem(features, data, target, loss, other);
    }

    /**
     * Tells whether the minimum of F is known to be 0: a teacher without noise is matched exactly when nothing is paid for its
     * weights.
     */
    public boolean minimumIsZero() {
        return lambda == 0 && loss instanceof SquareLoss && target instanceof Target.Teacher teacher
                && teacher.noise() == 0;
    }
}
