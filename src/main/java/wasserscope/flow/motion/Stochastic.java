package wasserscope.flow.motion;

import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/**
 * Stochastic gradient descent: the forward–backward step with the gradient of a mini-batch. The data are shuffled anew in every
 * pass, a pure function of (seed, pass); sample k of a batch of b weighs nρ_k/b, so that the gradient is unbiased. What is left of a
 * pass after its last whole batch waits for another. (Kushner and Yin, <em>Stochastic approximation</em>.)
 *
 * @param step η, positive and finite
 * @param batch b, at least 1; of fewer data all are taken
 * @param seed of the shuffles
 */
public record Stochastic(double step, int batch, long seed) implements Motion {

    /** Checks η and b. */
    public Stochastic {
        Motion.checkStep(step);
        if (batch < 1) {
            throw new IllegalArgumentException("a batch needs at least one sample: " + batch);
        }
    }

    @Override
    public Stochastic withStep(double eta) {
        return new Stochastic(eta, batch, seed);
    }

    @Override
    public Dynamics from(Objective objective, State state, WorkerPool team) {
        return new BatchDescent(objective, this, state, team);
    }
}
