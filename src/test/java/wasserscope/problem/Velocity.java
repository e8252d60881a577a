package wasserscope.problem;

import wasserscope.measure.Columns;
import wasserscope.measure.Particles;

/** The velocities −∇F'(μ) of the particles, from the formulas of {@link Potential} and not from an engine. */
public final class Velocity {

    private Velocity() {}

    /** Returns the velocities of {@code mu}. */
    public static Columns of(Objective objective, Particles mu) {
        return objective.potential(objective.predictor(mu)).velocities(Columns.of(mu));
    }

    /** Returns (1/m) Σ|v_i|². */
    public static double meanSquare(Columns v) {
        double sum = 0;
        for (int i = 0; i < v.size(); i++) {
            sum += v.w()[i] * v.w()[i] + v.squaredNorm(i);
        }
        return sum / v.size();
    }
}
