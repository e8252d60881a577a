package wasserscope.flow.engine;

import java.util.Arrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.problem.model.Features;
import wasserscope.work.WorkerPool;

/** Sums over every pair of particle and data point: exact for every m, in O(m·n) a step. */
final class DirectSum extends BlockSums {

    /** Below this many pairs a second thread costs more than it brings. */
    private static final long FEWEST_SHARED_PAIRS = 16_384;

    private static final int FEWEST_IN_A_BLOCK = 256;
    private static final int MOST_BLOCKS = 64;

    private final Features features;
    private final double[] aid;
    private final double[][] partial;

    DirectSum(Objective objective, int particles, WorkerPool pool) {
        super(objective, particles,
                Math.max(FEWEST_IN_A_BLOCK, roundUpToFour((particles + MOST_BLOCKS - 1) / MOST_BLOCKS)),
                Sharing.from((long) particles * objective.samples() >= FEWEST_SHARED_PAIRS), pool);
        this.features = objective.features();
        this.aid = new double[particles];
        this.partial = new double[blocks()][objective.samples()];
    }

    private static int roundUpToFour(int size) {
        return (size + 3) / 4 * 4;
    }

    @Override
    void clear(int index) {
        Arrays.fill(partial[index], 0);
    }

    @Override
    void add(ParticleArrays u, int index, int from, int to) {
        features.prepare(u, aid, from, to);
        features.predict(u, aid, from, to, partial[index]);
    }

    @Override
    void collect(double[] f) {
        for (double[] part : partial) {
            for (int k = 0; k < f.length; k++) {
                f[k] += part[k];
            }
        }
    }

    @Override
    void project(double[] c) {}

    @Override
    void read(double[] c, ParticleArrays u, int from, int to, ParticleArrays into) {
        features.correlate(c, u, aid, from, to, into);
    }
}
