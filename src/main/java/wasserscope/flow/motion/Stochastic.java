package wasserscope.flow.motion;

import wasserscope.flow.step.StepSize;
import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/**
 * Stochastic gradient descent: the forward–backward step with the gradient of a mini-batch. Sample k of a batch of b weighs nρ_k/b, so
 * that the gradient of a batch is unbiased, on average over the draws; whether it is so given the past is a matter of the
 * {@link Sampling}. What is left of a shuffled pass after its last whole batch waits for another. (Kushner and Yin, <em>Stochastic
 * approximation</em>.)
 *
 * @param step η
 * @param batch b, at least 1; of fewer data all are taken
 * @param seed of the draws
 * @param sampling how batches are drawn
 */
public record Stochastic(StepSize step, int batch, long seed, Sampling sampling) implements Motion {

    /** Checks b. */
    public Stochastic {
        if (batch < 1) {
            throw new IllegalArgumentException("a batch needs at least one sample: " + batch);
        }
    }

    /** Descends by steps that are set. */
    public Stochastic(double eta, int batch, long seed, Sampling sampling) {
        this(StepSize.of(eta), batch, seed, sampling);
    }

    /** Draws shuffled batches. */
    public Stochastic(double eta, int batch, long seed) {
        this(eta, batch, seed, Sampling.SHUFFLED);
    }

    @Override
    public Stochastic withStep(StepSize size) {
        return new Stochastic(size, batch, seed, sampling);
    }

    @Override
    public Dynamics from(Objective objective, State state, WorkerPool pool) {
        return new BatchDescent(objective, this, state, pool);
    }
}
