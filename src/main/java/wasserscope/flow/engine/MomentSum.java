package wasserscope.flow.engine;

import java.util.Arrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.problem.model.Deconvolution;
import wasserscope.work.WorkerPool;

/**
 * Sums by frequencies, in O((m + n)N): f and g are trigonometric polynomials of degree N, so the trigonometric moments Σ w_i e^{−ikθ_i},
 * k ≤ N, and those of the covector say everything. cos kθ and sin kθ follow from cos θ and sin θ by turning on.
 */
final class MomentSum extends BlockSums {

    private static final int FEWEST_IN_A_BLOCK = 2048;
    private static final int MOST_BLOCKS = 64;

    private final int order;
    private final double[][] cosines;
    private final double[][] sines;
    private final double[] cos;
    private final double[] sin;
    private final double[][] even;
    private final double[][] odd;
    private final double[] evenSlope;
    private final double[] oddSlope;

    MomentSum(Objective objective, int particles, WorkerPool pool) {
        super(objective, particles, Math.max(FEWEST_IN_A_BLOCK, (particles + MOST_BLOCKS - 1) / MOST_BLOCKS),
                Sharing.from(particles > FEWEST_IN_A_BLOCK), pool);
        this.order = ((Deconvolution) objective.problem().features()).order();
        int n = objective.samples();
        this.cosines = new double[order + 1][n];
        this.sines = new double[order + 1][n];
        for (int k = 0; k <= order; k++) {
            for (int j = 0; j < n; j++) {
                double factor = k == 0 ? 1 : 2;
                cosines[k][j] = factor * StrictMath.cos(k * objective.x(j));
                sines[k][j] = factor * StrictMath.sin(k * objective.x(j));
            }
        }
        this.cos = new double[particles];
        this.sin = new double[particles];
        this.even = new double[blocks()][order + 1];
        this.odd = new double[blocks()][order + 1];
        this.evenSlope = new double[order + 1];
        this.oddSlope = new double[order + 1];
    }

    @Override
    void clear(int index) {
        Arrays.fill(even[index], 0);
        Arrays.fill(odd[index], 0);
    }

    @Override
    void add(ParticleArrays u, int index, int from, int to) {
        double[] w = u.w();
        double[] a = even[index];
        double[] b = odd[index];
        CosineTable.of(u.theta(0), from, to, cos, sin);
        for (int i = from; i < to; i++) {
            double x = w[i];
            double y = 0;
            double c = cos[i];
            double s = sin[i];
            a[0] += x;
            for (int k = 1; k <= order; k++) {
                double next = x * c - y * s;
                y = x * s + y * c;
                x = next;
                a[k] += x;
                b[k] += y;
            }
        }
    }

    @Override
    void collect(double[] f) {
        for (int k = 0; k <= order; k++) {
            double a = 0;
            double b = 0;
            for (int index = 0; index < blocks(); index++) {
                a += even[index][k];
                b += odd[index][k];
            }
            double[] c = cosines[k];
            double[] s = sines[k];
            for (int j = 0; j < f.length; j++) {
                f[j] += a * c[j] + b * s[j];
            }
        }
    }

    @Override
    void project(double[] c) {
        for (int k = 0; k <= order; k++) {
            evenSlope[k] = dot(c, cosines[k]);
            oddSlope[k] = dot(c, sines[k]);
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    /** By Clenshaw's recurrence u_k = a_k + 2 cos θ u_{k+1} − u_{k+2}, for the cosines and sines of the sum and of its derivative. */
    @Override
    void read(double[] c, ParticleArrays u, int from, int to, ParticleArrays into) {
        for (int i = from; i < to; i++) {
            double twice = 2 * cos[i];
            double g1 = 0;
            double g2 = 0;
            double h1 = 0;
            double h2 = 0;
            double d1 = 0;
            double d2 = 0;
            double e1 = 0;
            double e2 = 0;
            for (int k = order; k >= 1; k--) {
                double a = evenSlope[k];
                double b = oddSlope[k];
                double g = a + twice * g1 - g2;
                double h = b + twice * h1 - h2;
                double d = k * b + twice * d1 - d2;
                double e = -k * a + twice * e1 - e2;
                g2 = g1;
                g1 = g;
                h2 = h1;
                h1 = h;
                d2 = d1;
                d1 = d;
                e2 = e1;
                e1 = e;
            }
            double half = 0.5 * twice;
            into.w()[i] = evenSlope[0] + half * g1 - g2 + sin[i] * h1;
            into.theta(0)[i] = half * d1 - d2 + sin[i] * e1;
        }
    }
}
