package wasserscope.problem;

import wasserscope.measure.Particles;

/**
 * The velocities −∇F'(μ) of the particles, from the formulas of {@link Potential}.
 *
 * @param w their parts in w
 * @param theta their parts in θ
 */
@SuppressWarnings("ArrayRecordComponent") // a bundle of columns, never compared
public record Velocity(double[] w, double[] theta) {

    /** Returns the velocities of {@code mu}. */
    public static Velocity of(Objective objective, Particles mu) {
        Potential potential = objective.potential(objective.predictor(mu));
        Potential.Samples at = potential.sample(mu.positions());
        Velocity v = new Velocity(new double[mu.size()], new double[mu.size()]);
        for (int i = 0; i < mu.size(); i++) {
            v.w[i] = Potential.liftVelocity(mu.w(i), at.g(i), potential.lambda());
            v.theta[i] = Potential.driftVelocity(mu.w(i), at.slope(i));
        }
        return v;
    }

    /** Returns (1/m) Σ|v(u_i)|². */
    public double meanSquare() {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            sum += w[i] * w[i] + theta[i] * theta[i];
        }
        return sum / w.length;
    }
}
