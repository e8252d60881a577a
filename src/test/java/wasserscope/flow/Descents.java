package wasserscope.flow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import wasserscope.flow.motion.Dynamics;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.State;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.scenario.Scenario;
import wasserscope.work.WorkerPool;

/** Descent on one thread, and steps that must be made. */
public final class Descents {

    private Descents() {}

    /** Returns particles at t = 0 that descend with the step size {@code eta}. */
    static Dynamics of(Objective objective, Particles mu, double eta) {
        return new GradientDescent(eta).from(objective, State.at(0, 0, mu), WorkerPool.of(1));
    }

    /** Returns the particles with which a scenario starts. */
    static Particles start(Scenario scenario) {
        return scenario.start().draw(scenario.problem().features());
    }

    /** Makes {@code steps} steps. */
    public static void advance(Dynamics dynamics, long steps) {
        for (long k = 0; k < steps; k++) {
            assertTrue(dynamics.step().isMade());
        }
    }
}
