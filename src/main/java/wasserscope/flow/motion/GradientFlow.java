package wasserscope.flow.motion;

import wasserscope.flow.step.StepSize;
import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/**
 * The gradient flow itself, u_i' = v(u_i): each step integrates the differential equation over the time η with an adaptive embedded
 * Runge–Kutta method of orders 8(5,3) (Dormand and Prince). (CB18, section 2.2 and proposition 2.3.)
 *
 * @param step η, which the flow does not find by itself: every one is as good
 * @param tolerance of the local error, absolute and relative, from 1e-13 to 0.1
 */
public record GradientFlow(StepSize.Fixed step, double tolerance) implements Motion {

    /** Checks the tolerance. */
    public GradientFlow {
        if (!(tolerance >= 1e-13 && tolerance <= 0.1)) {
            throw new IllegalArgumentException("tolerance must be from 1e-13 to 0.1: " + tolerance);
        }
    }

    /** Follows the flow over the time {@code eta} in each step. */
    public GradientFlow(double eta, double tolerance) {
        this(StepSize.of(eta), tolerance);
    }

    @Override
    public boolean admits(StepSize size) {
        return size instanceof StepSize.Fixed;
    }

    @Override
    public GradientFlow withStep(StepSize size) {
        return switch (size) {
            case StepSize.Fixed fixed -> new GradientFlow(fixed, tolerance);
            case StepSize.Automatic _ -> throw new IllegalArgumentException("the flow has no automatic step");
        };
    }

    @Override
    public Dynamics from(Objective objective, State state, WorkerPool pool) {
        return new Integration(objective, this, state, pool);
    }
}
