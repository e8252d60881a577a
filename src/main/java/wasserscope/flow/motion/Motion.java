package wasserscope.flow.motion;

import wasserscope.flow.step.Momentum;
import wasserscope.flow.step.StepSize;
import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/** How the particles move: a method and its settings. One step advances the time t by η in every method. */
public sealed interface Motion permits GradientDescent, GradientFlow, Stochastic, Accelerated {

    /** That of a motion without memory. */
    Momentum NO_MOMENTUM = new Momentum.Constant(0);

    /** Returns η, by which one step advances t, or that the run finds it. */
    StepSize step();

    /** Tells whether this kind of motion can have such a step. */
    default boolean admits(StepSize size) {
        return true;
    }

    /**
     * Returns this motion with another step.
     *
     * @throws IllegalArgumentException if it does not {@link #admits admit} it
     */
    Motion withStep(StepSize size);

    /** Returns this motion with the step {@code eta}. */
    default Motion withStep(double eta) {
        return withStep(StepSize.of(eta));
    }

    /** Returns how much of the last way is gone again at each step. */
    default Momentum momentum() {
        return NO_MOMENTUM;
    }

    /** Returns the part of the stability limit that an automatic step is. */
    default double limitShare() {
        return 0.5;
    }

    /**
     * Sets particles in motion.
     *
     * @param objective what goes down
     * @param state from where
     * @param pool the threads that share the sums; the result does not depend on how many
     */
    Dynamics from(Objective objective, State state, WorkerPool pool);
}
