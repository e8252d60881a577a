package wasserscope.flow.motion;

import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/**
 * Stochastic gradient descent: the forward–backward step with the gradient of a mini-batch. Sample k of a batch of b weighs nρ_k/b, so
 * that the gradient of a batch is unbiased, on average over the draws; whether it is so given the past is a matter of the
 * {@link Sampling}. What is left of a shuffled pass after its last whole batch waits for another. (Kushner and Yin, <em>Stochastic
 * approximation</em>.)
 *
 * @param step η, positive and finite
 * @param batch b, at least 1; of fewer data all are taken
 * @param seed of the draws
 * @param sampling how batches are drawn
 */
public record Stochastic(double step, int batch, long seed, Sampling sampling) implements Motion {

    /** Checks η and b. */
    public Stochastic {
        Motion.checkStep(step);
        if (batch < 1) {
            throw new IllegalArgumentException("a batch needs at least one sample: " + batch);
        }
    }

    /** Draws shuffled batches. */
    public Stochastic(double step, int batch, long seed) {
        this(step, batch, seed, Sampling.SHUFFLED);
    }

    @Override
    public Stochastic withStep(double eta) {
        return new Stochastic(eta, batch, seed, sampling);
    }

    @Override
    public Dynamics from(Objective objective, State state, WorkerPool pool) {
        return new BatchDescent(objective, this, state, pool);
    }
}
