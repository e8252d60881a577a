package wasserscope.flow.motion;

import wasserscope.flow.step.Momentum;
import wasserscope.flow.step.StepSize;
import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/**
 * Nesterov's accelerated descent: v = u + γ(u − u_before), then the forward–backward step from v. Its natural
 * clock is Σ√η. (Scieur, Roulet, Bach and d'Aspremont 2017, section 3.)
 *
 * @param step η
 * @param momentum γ
 */
public record Accelerated(StepSize step, Momentum momentum) implements Motion {

    /** Descends by steps that are set, with a constant momentum. */
    public Accelerated(double eta, double factor) {
        this(StepSize.of(eta), new Momentum.Constant(factor));
    }

    @Override
    public Accelerated withStep(StepSize size) {
        return new Accelerated(size, momentum);
    }

    /** Returns this motion with another momentum. */
    public Accelerated with(Momentum other) {
        return new Accelerated(step, other);
    }

    /** Momentum lowers the limit, on a quadratic to (1 + γ)/(1 + 2γ) of it, and what is ahead is not yet seen. */
    @Override
    public double limitShare() {
        return 0.25;
    }

    @Override
    public Dynamics from(Objective objective, State state, WorkerPool pool) {
        return new AcceleratedDescent(objective, this, state, pool);
    }
}
