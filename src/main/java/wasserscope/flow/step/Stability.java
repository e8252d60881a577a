package wasserscope.flow.step;

import java.util.OptionalDouble;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;

/**
 * The stability limit of descent at some particles, η = 2/λ_max with λ_max the largest positive eigenvalue of m·∇²F_m. (The classical
 * condition for gradient descent on a quadratic.)
 */
public final class Stability {

    /** To this part of itself it is found where it is shown. */
    public static final double FINE = 1e-4;

    /** To this part of itself it is found where a run chooses its step. */
    public static final double ROUGH = 1e-2;

    private Stability() {}

    /**
     * Finds the limit in some ten to some hundred times the work of a step, on the calling thread alone; beyond 10,000 particles of fewer
     * and fewer products, and then it may be too large by a little more. It never is too small, and depends on nothing but the arguments.
     *
     * @param objective F
     * @param mu the particles
     * @param tolerance the part of itself to which λ_max is found
     * @return the limit; none if λ_max ≤ 0, or if all particles are held where V has a kink
     */
    public static OptionalDouble limit(Objective objective, Particles mu, double tolerance) {
        return limit(objective, mu, objective.predictor(mu), tolerance);
    }

    /** As {@link #limit(Objective, Particles, double)}, of some particles of which the outputs are known, or of a sample of them. */
    public static OptionalDouble limit(Objective objective, Particles mu, double[] outputs, double tolerance) {
        OptionalDouble largest = Lanczos.largestPositive(new Hessian(objective, mu, outputs), tolerance);
        return largest.isPresent() ? OptionalDouble.of(2 / largest.getAsDouble()) : largest;
    }
}
