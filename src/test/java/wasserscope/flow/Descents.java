package wasserscope.flow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import wasserscope.measure.Particles;
import wasserscope.problem.Objective;

/** Descent on one thread, and steps that must be made. */
final class Descents {

    private Descents() {}

    /** Returns particles at t = 0 that descend with the step size {@code eta}. */
    static Dynamics of(Objective objective, Particles mu, double eta) {
        return new GradientDescent(eta).from(objective, new State(0, 0, mu), Team.of(1));
    }

    /** Makes {@code steps} steps. */
    static void advance(Dynamics dynamics, long steps) {
        for (long k = 0; k < steps; k++) {
            assertTrue(dynamics.step());
        }
    }
}
