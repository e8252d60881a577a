package wasserscope.problem;

import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;

/** The velocities −∇F'(μ) of the particles, from the formulas of {@link Potential} and not from an engine. */
public final class Velocity {

    private Velocity() {}

    /** Returns the velocities of {@code mu}. */
    public static ParticleArrays of(Objective objective, Particles mu) {
        return objective.potential(objective.predictor(mu)).velocities(ParticleArrays.of(mu));
    }

    /** Returns (1/m) Σ|v_i|². */
    public static double meanSquare(ParticleArrays v) {
        double sum = 0;
        for (int i = 0; i < v.size(); i++) {
            sum += v.w()[i] * v.w()[i] + v.squaredNorm(i);
        }
        return sum / v.size();
    }
}
