package wasserscope.flow.motion;

import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/** How the particles move: a method and its settings. One step advances the time t by {@link #step()} in every method. */
public sealed interface Motion permits GradientDescent, GradientFlow, Stochastic, Accelerated {

    /** Returns η, by which one step advances t; positive and finite. */
    double step();

    /** Returns this motion with the step {@code eta}. */
    Motion withStep(double eta);

    /**
     * Sets particles in motion.
     *
     * @param objective what goes down
     * @param state from where
     * @param pool the threads that share the sums; the result does not depend on how many
     */
    Dynamics from(Objective objective, State state, WorkerPool pool);

    /** Throws unless {@code step} is positive and finite. */
    static void checkStep(double step) {
        if (!(step > 0 && step < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("step must be positive and finite: " + step);
        }
    }
}
