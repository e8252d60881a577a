package wasserscope.flow.motion;

import java.util.Arrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.random.CounterRandom;
import wasserscope.work.WorkerPool;

/** {@link Stochastic} descent under way. Its figures are those of all data. */
final class BatchDescent extends SteppedDynamics {

    private final int batch;
    private final Sampling sampling;
    private final CounterRandom draws;
    private final double[] covector;
    private final double[] whole;
    private final ParticleArrays gradient;
    private final int[] order;
    private long shuffled = -1;

    BatchDescent(Objective objective, Stochastic motion, State state, WorkerPool pool) {
        super(objective, motion, state, pool);
        int samples = objective.samples();
        this.batch = Math.min(motion.batch(), samples);
        this.sampling = motion.sampling();
        this.draws = new CounterRandom(motion.seed(), CounterRandom.Stream.BATCH);
        this.covector = new double[samples];
        this.whole = new double[samples];
        this.order = new int[samples];
        this.gradient = ParticleArrays.zero(state.particles().size(), state.particles().axes());
    }

    @Override
    StepOutcome prepare() {
        int samples = order.length;
        int first = switch (sampling) {
            case SHUFFLED -> deal(samples / batch);
            case INDEPENDENT -> draw();
        };
        engine().copyCovector(whole);
        Arrays.fill(covector, 0);
        for (int j = first; j < first + batch; j++) {
            covector[order[j]] = whole[order[j]] * samples / batch;
        }
        engine().correlate(covector, gradient);
        return StepOutcome.STEPPED;
    }

    /** Lays the data in the order of a pass and returns where in it the batch of this step begins. */
    private int deal(int batches) {
        shuffle(steps() / batches);
        return (int) (steps() % batches) * batch;
    }

    /** Lays the data in the order of a pass, by Fisher and Yates. */
    private void shuffle(long pass) {
        if (pass == shuffled) {
            return;
        }
        shuffled = pass;
        number();
        for (int k = order.length - 1; k > 0; k--) {
            swap(k, (int) (draws.uniform(pass, k) * (k + 1)));
        }
    }

    /** Brings the batch of this step to the front of the order, by the first swaps of a shuffle of its own, and returns 0. */
    private int draw() {
        number();
        for (int j = 0; j < batch; j++) {
            swap(j, j + (int) (draws.uniform(steps(), j) * (order.length - j)));
        }
        return 0;
    }

    private void number() {
        for (int k = 0; k < order.length; k++) {
            order[k] = k;
        }
    }

    private void swap(int j, int k) {
        int kept = order[j];
        order[j] = order[k];
        order[k] = kept;
    }

    @Override
    void move(ParticleArrays from, ParticleArrays to, int low, int high) {
        descend(from, gradient, to, low, high);
    }

    @Override
    public void carry(Tracers tracers) {
        tracers.descend(target(), reader(covector), eta());
    }

    @Override
    public boolean folds(Tracers tracers) {
        return tracers.folds(target(), reader(covector), eta());
    }
}
