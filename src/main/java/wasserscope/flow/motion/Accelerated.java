package wasserscope.flow.motion;

import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/**
 * Nesterov's accelerated descent with a constant momentum: v = u + b(u − u_before), then the forward–backward step from v. Its natural
 * clock is k√η in the step k. (Scieur, Roulet, Bach and d'Aspremont 2017, section 3.)
 *
 * @param step η, positive and finite
 * @param momentum b, at least 0 and less than 1
 */
public record Accelerated(double step, double momentum) implements Motion {

    /** Checks η and b. */
    public Accelerated {
        Motion.checkStep(step);
        if (!(momentum >= 0 && momentum < 1)) {
            throw new IllegalArgumentException("momentum must be at least 0 and less than 1: " + momentum);
        }
    }

    @Override
    public Accelerated withStep(double eta) {
        return new Accelerated(eta, momentum);
    }

    @Override
    public Dynamics from(Objective objective, State state, WorkerPool pool) {
        return new AcceleratedDescent(objective, this, state, pool);
    }
}
