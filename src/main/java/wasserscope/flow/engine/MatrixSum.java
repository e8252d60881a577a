package wasserscope.flow.engine;

import java.util.Arrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/** The direct sum of low rank, which is O(m) as it stands: f is the 2 × 2 matrix of second moments. */
final class MatrixSum extends BlockSums {

    private static final int FEWEST_IN_A_BLOCK = 8192;
    private static final int MOST_BLOCKS = 64;

    private final double[][] second;

    MatrixSum(Objective objective, int particles, WorkerPool pool) {
        super(objective, particles, Math.max(FEWEST_IN_A_BLOCK, (particles + MOST_BLOCKS - 1) / MOST_BLOCKS),
                Sharing.from(particles > FEWEST_IN_A_BLOCK), pool);
        this.second = new double[blocks()][3];
    }

    @Override
    void clear(int index) {
        Arrays.fill(second[index], 0);
    }

    @Override
    void add(ParticleArrays u, int index, int from, int to) {
        double[] w = u.w();
        double[] a = u.theta(0);
        double[] b = u.theta(1);
        double first = second[index][0];
        double mixed = second[index][1];
        double last = second[index][2];
        for (int i = from; i < to; i++) {
            first += w[i] * a[i] * a[i];
            mixed += w[i] * a[i] * b[i];
            last += w[i] * b[i] * b[i];
        }
        second[index][0] = first;
        second[index][1] = mixed;
        second[index][2] = last;
    }

    @Override
    void collect(double[] f) {
        for (double[] part : second) {
            f[0] += part[0];
            f[1] += part[1];
            f[2] += part[1];
            f[3] += part[2];
        }
    }

    @Override
    void project(double[] c) {}

    @Override
    void read(double[] c, ParticleArrays u, int from, int to, ParticleArrays into) {
        double off = c[1] + c[2];
        double[] a = u.theta(0);
        double[] b = u.theta(1);
        for (int i = from; i < to; i++) {
            into.w()[i] = c[0] * a[i] * a[i] + off * a[i] * b[i] + c[3] * b[i] * b[i];
            into.theta(0)[i] = 2 * c[0] * a[i] + off * b[i];
            into.theta(1)[i] = off * a[i] + 2 * c[3] * b[i];
        }
    }
}
