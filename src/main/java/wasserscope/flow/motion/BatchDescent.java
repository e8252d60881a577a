package wasserscope.flow.motion;

import java.util.Arrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.random.CounterRandom;
import wasserscope.work.WorkerPool;

/** {@link Stochastic} descent under way. Its figures are those of all data. */
final class BatchDescent extends SteppedDynamics {

    private final int batch;
    private final CounterRandom draws;
    private final double[] covector;
    private final double[] whole;
    private final ParticleArrays gradient;
    private final int[] order;
    private long shuffled = -1;

    BatchDescent(Objective objective, Stochastic motion, State state, WorkerPool team) {
        super(objective, motion.step(), state, team);
        int samples = objective.samples();
        this.batch = Math.min(motion.batch(), samples);
        this.draws = new CounterRandom(motion.seed(), CounterRandom.Stream.BATCH);
        this.covector = new double[samples];
        this.whole = new double[samples];
        this.order = new int[samples];
        this.gradient = ParticleArrays.zero(state.particles().size(), state.particles().axes());
    }

    @Override
    boolean prepare() {
        int samples = order.length;
        int batches = samples / batch;
        shuffle(steps() / batches);
        sum().copyCovector(whole);
        Arrays.fill(covector, 0);
        int first = (int) (steps() % batches) * batch;
        for (int j = first; j < first + batch; j++) {
            covector[order[j]] = whole[order[j]] * samples / batch;
        }
        sum().correlate(covector, gradient);
        return true;
    }

    /** Lays the data in the order of a pass, by Fisher and Yates. */
    private void shuffle(long pass) {
        if (pass == shuffled) {
            return;
        }
        shuffled = pass;
        for (int k = 0; k < order.length; k++) {
            order[k] = k;
        }
        for (int k = order.length - 1; k > 0; k--) {
            int other = (int) (draws.uniform(pass, k) * (k + 1));
            int kept = order[k];
            order[k] = order[other];
            order[other] = kept;
        }
    }

    @Override
    void move(ParticleArrays from, ParticleArrays to, int low, int high) {
        descend(from, gradient, to, low, high);
    }

    @Override
    public void carry(Tracers tracers) {
        tracers.descend(target(), covector, eta());
    }

    @Override
    public boolean folds(Tracers tracers) {
        return tracers.folds(target(), covector, eta());
    }
}
