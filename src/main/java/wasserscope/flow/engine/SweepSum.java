package wasserscope.flow.engine;

import java.util.Arrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/**
 * Sums by a sweep over angles, in O(m + n) and a look-up a particle: the lines {⟨θ, x_k⟩ = 0} cut the plane of θ into at most 2n sectors,
 * in each of which the same inputs are seen. There g(θ) = ⟨θ, S⟩, S = Σ c_k x_k over those, and f_k = ⟨x_k, Σ w_i θ_i⟩ over the particles
 * of the sectors that see x_k: both by running sums around the circle.
 */
final class SweepSum extends BlockSums {

    private static final int FEWEST_IN_A_BLOCK = 8192;
    private static final int MOST_BLOCKS = 32;

    private final double[] x;
    private final double[] y;
    private final AngularSectors angular;
    private final int[] sector;
    private final double[][] right;
    private final double[][] up;
    private final double[] runRight;
    private final double[] runUp;
    private final double[] slopeRight;
    private final double[] slopeUp;

    SweepSum(Objective objective, int particles, WorkerPool pool) {
        super(objective, particles, Math.max(FEWEST_IN_A_BLOCK, (particles + MOST_BLOCKS - 1) / MOST_BLOCKS),
                Sharing.from(particles > FEWEST_IN_A_BLOCK), pool);
        this.x = objective.inputs().column(0);
        this.y = objective.inputs().column(1);
        this.angular = new AngularSectors(x, y);
        int sectors = angular.sectors();
        this.sector = new int[particles];
        this.right = new double[blocks()][sectors];
        this.up = new double[blocks()][sectors];
        this.runRight = new double[sectors + 1];
        this.runUp = new double[sectors + 1];
        this.slopeRight = new double[sectors];
        this.slopeUp = new double[sectors];
    }

    @Override
    void clear(int index) {
        Arrays.fill(right[index], 0);
        Arrays.fill(up[index], 0);
    }

    @Override
    void add(ParticleArrays u, int index, int from, int to) {
        double[] w = u.w();
        double[] a = u.theta(0);
        double[] b = u.theta(1);
        double[] sumRight = right[index];
        double[] sumUp = up[index];
        for (int i = from; i < to; i++) {
            int at = angular.sector(a[i], b[i]);
            sector[i] = at;
            sumRight[at] += w[i] * a[i];
            sumUp[at] += w[i] * b[i];
        }
    }

    @Override
    void collect(double[] f) {
        int sectors = slopeRight.length;
        for (int j = 0; j < sectors; j++) {
            double toRight = 0;
            double upwards = 0;
            for (int index = 0; index < blocks(); index++) {
                toRight += right[index][j];
                upwards += up[index][j];
            }
            runRight[j + 1] = runRight[j] + toRight;
            runUp[j + 1] = runUp[j] + upwards;
        }
        for (int k = 0; k < f.length; k++) {
            f[k] += x[k] * over(runRight, k) + y[k] * over(runUp, k);
        }
    }

    /** Returns what a running sum gains over the sectors that see x_k. */
    private double over(double[] run, int k) {
        int begin = angular.begin(k);
        int end = angular.end(k);
        return begin <= end ? run[end] - run[begin] : run[blind()] - run[begin] + run[end];
    }

    @Override
    void project(double[] c) {
        Arrays.fill(slopeRight, 0);
        Arrays.fill(slopeUp, 0);
        double toRight = 0;
        double upwards = 0;
        for (int k = 0; k < c.length; k++) {
            int begin = angular.begin(k);
            int end = angular.end(k);
            boolean overSeam = begin > end;
            toRight += overSeam ? c[k] * x[k] : 0;
            upwards += overSeam ? c[k] * y[k] : 0;
            change(begin, c[k] * x[k], c[k] * y[k]);
            change(end, -c[k] * x[k], -c[k] * y[k]);
        }
        for (int j = 0; j < slopeRight.length; j++) {
            toRight += slopeRight[j];
            upwards += slopeUp[j];
            slopeRight[j] = toRight;
            slopeUp[j] = upwards;
        }
        slopeRight[blind()] = 0;
        slopeUp[blind()] = 0;
    }

    private void change(int at, double byRight, double byUp) {
        slopeRight[at] += byRight;
        slopeUp[at] += byUp;
    }

    /** The sector that sees nothing. */
    private int blind() {
        return slopeRight.length - 1;
    }

    @Override
    void read(double[] c, ParticleArrays u, int from, int to, ParticleArrays into) {
        double[] a = u.theta(0);
        double[] b = u.theta(1);
        for (int i = from; i < to; i++) {
            double toRight = slopeRight[sector[i]];
            double upwards = slopeUp[sector[i]];
            into.w()[i] = a[i] * toRight + b[i] * upwards;
            into.theta(0)[i] = toRight;
            into.theta(1)[i] = upwards;
        }
    }
}
