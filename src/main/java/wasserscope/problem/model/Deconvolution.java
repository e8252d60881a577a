package wasserscope.problem.model;

import java.util.Arrays;
import wasserscope.measure.HessianArrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;

/**
 * Sparse spikes seen through a low-pass filter: φ(θ)(x) = Σ_{|k|≤N} e^{ik(x−θ)} = 1 + 2 Σ_{k=1}^N cos k(x − θ), the Dirichlet
 * kernel, Θ the torus [0, 2π). (CB18, section 4.1.)
 *
 * @param order N, from 1 to {@link #HIGHEST_ORDER}
 */
public record Deconvolution(int order) implements FeatureMap {

    /** The highest frequency allowed. */
    public static final int HIGHEST_ORDER = 64;

    /** Checks N. */
    public Deconvolution {
        if (order < 1 || order > HIGHEST_ORDER) {
            throw new IllegalArgumentException("order must be from 1 to " + HIGHEST_ORDER + ": " + order);
        }
    }

    @Override
    public Space space() {
        return Space.CIRCLE;
    }

    /** 2N + 1, which is φ(x)(x). */
    @Override
    public double greatest(Points x) {
        return 2 * order + 1;
    }

    @Override
    public Features at(Points inputs) {
        return new At(order, inputs.column(0));
    }

    /** By the addition theorem both sums go frequency by frequency, in O((m + n)·N) and not O(m·n). */
    private static final class At implements Features {

        private final double[][] cosines;
        private final double[][] sines;
        private final int samples;

        At(int order, double[] x) {
            samples = x.length;
            cosines = new double[order + 1][];
            sines = new double[order + 1][];
            for (int k = 0; k <= order; k++) {
                int frequency = k;
                double factor = k == 0 ? 1 : 2;
                cosines[k] =
                        Arrays.stream(x).map(v -> factor * StrictMath.cos(frequency * v)).toArray();
                sines[k] = Arrays.stream(x).map(v -> factor * StrictMath.sin(frequency * v)).toArray();
            }
        }

        @Override
        public int samples() {
            return samples;
        }

        @Override
        public void predict(ParticleArrays u, double[] aid, int from, int to, double[] f) {
            double[] theta = u.theta(0);
            for (int k = 0; k < cosines.length; k++) {
                double even = 0;
                double odd = 0;
                for (int i = from; i < to; i++) {
                    even += u.w()[i] * StrictMath.cos(k * theta[i]);
                    odd += u.w()[i] * StrictMath.sin(k * theta[i]);
                }
                spread(k, even, odd, f);
            }
        }

        private void spread(int k, double even, double odd, double[] f) {
            for (int j = 0; j < f.length; j++) {
                f[j] += even * cosines[k][j] + odd * sines[k][j];
            }
        }

        @Override
        public void differentiate(ParticleArrays u, ParticleArrays change, double[] aid, int from, int to, double[] f) {
            double[] theta = u.theta(0);
            for (int k = 0; k < cosines.length; k++) {
                double even = 0;
                double odd = 0;
                for (int i = from; i < to; i++) {
                    double cos = StrictMath.cos(k * theta[i]);
                    double sin = StrictMath.sin(k * theta[i]);
                    double drift = k * u.w()[i] * change.theta(0)[i];
                    even += change.w()[i] * cos - drift * sin;
                    odd += change.w()[i] * sin + drift * cos;
                }
                spread(k, even, odd, f);
            }
        }

        @Override
        public void curve(double[] c, ParticleArrays u, double[] aid, int from, int to, HessianArrays into) {
            double[] theta = u.theta(0);
            double[] bend = into.entry(0, 0);
            Arrays.fill(bend, from, to, 0);
            for (int k = 1; k < cosines.length; k++) {
                double even = dot(c, cosines[k]);
                double odd = dot(c, sines[k]);
                for (int i = from; i < to; i++) {
                    bend[i] -= k * k * (even * StrictMath.cos(k * theta[i]) + odd * StrictMath.sin(k * theta[i]));
                }
            }
        }

        @Override
        public void correlate(double[] c, ParticleArrays u, double[] aid, int from, int to, ParticleArrays into) {
            double[] theta = u.theta(0);
            double[] g = into.w();
            double[] slope = into.theta(0);
            Arrays.fill(g, from, to, 0);
            Arrays.fill(slope, from, to, 0);
            for (int k = 0; k < cosines.length; k++) {
                double even = dot(c, cosines[k]);
                double odd = dot(c, sines[k]);
                for (int i = from; i < to; i++) {
                    double cos = StrictMath.cos(k * theta[i]);
                    double sin = StrictMath.sin(k * theta[i]);
                    g[i] += even * cos + odd * sin;
                    slope[i] += k * (odd * cos - even * sin);
                }
            }
        }

        private static double dot(double[] a, double[] b) {
            double sum = 0;
            for (int j = 0; j < a.length; j++) {
                sum += a[j] * b[j];
            }
            return sum;
        }
    }
}
