package wasserscope.flow.motion;

import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/**
 * The gradient flow itself, u_i' = v(u_i): each step integrates the differential equation over the time η with an adaptive embedded
 * Runge–Kutta method of orders 8(5,3) (Dormand and Prince). (CB18, section 2.2 and proposition 2.3.)
 *
 * @param step η, positive and finite
 * @param tolerance of the local error, absolute and relative, from 1e-13 to 0.1
 */
public record GradientFlow(double step, double tolerance) implements Motion {

    /** Checks η and the tolerance. */
    public GradientFlow {
        Motion.checkStep(step);
        if (!(tolerance >= 1e-13 && tolerance <= 0.1)) {
            throw new IllegalArgumentException("tolerance must be from 1e-13 to 0.1: " + tolerance);
        }
    }

    @Override
    public GradientFlow withStep(double eta) {
        return new GradientFlow(eta, tolerance);
    }

    @Override
    public Dynamics from(Objective objective, State state, WorkerPool pool) {
        return new Integration(objective, this, state, pool);
    }
}
