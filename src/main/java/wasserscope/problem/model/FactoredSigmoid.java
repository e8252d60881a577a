package wasserscope.problem.model;

import java.util.Arrays;
import wasserscope.measure.HessianArrays;
import wasserscope.measure.ParticleArrays;

/**
 * The sigmoid features without an exponential a pair: e^{−β(x−θ)} = E_k T_i with E_k = e^{−β(x_k−c)}, T_i = e^{β(θ_i−c)}, c the
 * middle of the data, so φ(θ_i)(x_k) = 1/(1 + E_k T_i). Several such fractions are brought over one denominator, a polynomial with
 * positive coefficients, and share its division; the inner loops are short and without a branch, so that the compiler turns them
 * into vector instructions (longer ones it does not).
 *
 * <p>Why it is exact: positions are taken no farther out than |β(θ−c)| ≤ {@value #SPAN} − reach, reach = β max|x_k − c|. Beyond that φ
 * differs from 0 or 1 by less than e^{−45} ≈ 10⁻²⁰ at every data point, below the rounding of a sum with it; and a product of four
 * denominators stays below e^{4·175} ≈ 10³⁰⁴.
 */
public final class FactoredSigmoid implements Features {

    /** The largest reach for which both bounds above hold. */
    static final double LONGEST_REACH = 65;

    private static final double SPAN = 175;
    private static final int TILE = 256;

    private final double sharpness;
    private final double centre;
    private final double farthest;
    private final double[] decay;

    public FactoredSigmoid(double sharpness, double[] x, double centre, double reach) {
        this.sharpness = sharpness;
        this.centre = centre;
        this.farthest = SPAN - reach;
        this.decay = new double[x.length];
        for (int k = 0; k < x.length; k++) {
            decay[k] = StrictMath.exp(-sharpness * (x[k] - centre));
        }
    }

    @Override
    public int samples() {
        return decay.length;
    }

    @Override
    public void prepare(ParticleArrays u, double[] aid, int from, int to) {
        double[] theta = u.theta(0);
        for (int i = from; i < to; i++) {
            double z = sharpness * (theta[i] - centre);
            aid[i] = StrictMath.exp(Math.max(-farthest, Math.min(farthest, z)));
        }
    }

    @Override
    public void predict(ParticleArrays u, double[] aid, int from, int to, double[] f) {
        double[] w = u.w();
        int i = from;
        for (; i + 4 <= to; i += 4) {
            addFour(w, aid, i, f);
        }
        for (; i < to; i++) {
            double t = aid[i];
            double weight = w[i];
            for (int k = 0; k < decay.length; k++) {
                f[k] += weight / (1 + decay[k] * t);
            }
        }
    }

    /**
     * Adds Σ w_j/(1 + E t_j) of four particles as one fraction in E: pairs (w_0 d_1 + w_1 d_0)/(d_0 d_1) = (a + a' E)/(1 + p E + p' E²)
     * first, then the two of them.
     */
    private void addFour(double[] w, double[] aid, int i, double[] f) {
        double[] e = decay;
        double p1 = aid[i] + aid[i + 1];
        double p2 = aid[i] * aid[i + 1];
        double q1 = aid[i + 2] + aid[i + 3];
        double q2 = aid[i + 2] * aid[i + 3];
        double a0 = w[i] + w[i + 1];
        double a1 = w[i] * aid[i + 1] + w[i + 1] * aid[i];
        double b0 = w[i + 2] + w[i + 3];
        double b1 = w[i + 2] * aid[i + 3] + w[i + 3] * aid[i + 2];
        double d1 = p1 + q1;
        double d2 = p2 + p1 * q1 + q2;
        double d3 = p2 * q1 + p1 * q2;
        double d4 = p2 * q2;
        double n0 = a0 + b0;
        double n1 = a1 + a0 * q1 + b1 + b0 * p1;
        double n2 = a0 * q2 + a1 * q1 + b0 * p2 + b1 * p1;
        double n3 = a1 * q2 + b1 * p2;
        for (int k = 0; k < e.length; k++) {
            double v = e[k];
            f[k] += (n0 + v * (n1 + v * (n2 + v * n3))) / (1 + v * (d1 + v * (d2 + v * (d3 + v * d4))));
        }
    }

    /**
     * With φ = 1/(1 + E_k T) the slope is ∂_θφ = −β T E_k φ²: a form of −βφ(1 − φ) without cancellation.
     */
    @Override
    public void correlate(double[] c, ParticleArrays u, double[] aid, int from, int to, ParticleArrays into) {
        double[] g = into.w();
        double[] dg = into.theta(0);
        Arrays.fill(g, from, to, 0);
        Arrays.fill(dg, from, to, 0);
        for (int low = from; low < to; low += TILE) {
            int high = Math.min(to, low + TILE);
            int k = 0;
            for (; k + 2 <= decay.length; k += 2) {
                addTwo(decay[k], decay[k + 1], c[k], c[k + 1], aid, low, high, g, dg);
            }
            for (; k < decay.length; k++) {
                addTwo(decay[k], 0, c[k], 0, aid, low, high, g, dg);
            }
        }
        for (int i = from; i < to; i++) {
            dg[i] *= -sharpness * aid[i];
        }
    }

    /** With φ = r = 1/(1 + E_k T) a particle adds r (ẇ − β w θ̇ T E_k r). */
    @Override
    public void differentiate(ParticleArrays u, ParticleArrays change, double[] aid, int from, int to, double[] f) {
        for (int i = from; i < to; i++) {
            double t = aid[i];
            double weight = change.w()[i];
            double drift = -sharpness * u.w()[i] * change.theta(0)[i] * t;
            for (int k = 0; k < decay.length; k++) {
                double r = 1 / (1 + decay[k] * t);
                f[k] += r * (weight + drift * (decay[k] * r));
            }
        }
    }

    /** ∂²_θφ = β² φ(1 − φ)((1 − φ) − φ), φ = r and 1 − φ = E_k T r. */
    @Override
    public void curve(double[] c, ParticleArrays u, double[] aid, int from, int to, HessianArrays into) {
        double[] bend = into.entry(0, 0);
        Arrays.fill(bend, from, to, 0);
        for (int low = from; low < to; low += TILE) {
            int high = Math.min(to, low + TILE);
            for (int k = 0; k < decay.length; k++) {
                addBend(decay[k], c[k], aid, low, high, bend);
            }
        }
        for (int i = from; i < to; i++) {
            bend[i] *= sharpness * sharpness;
        }
    }

    private static void addBend(double e, double c, double[] aid, int low, int high, double[] bend) {
        for (int i = low; i < high; i++) {
            double r = 1 / (1 + e * aid[i]);
            double rest = e * aid[i] * r;
            bend[i] += c * r * rest * (rest - r);
        }
    }

    /** Adds Σ c_j/(1 + e_j T) and Σ c_j e_j/(1 + e_j T)² of two data points, each as one fraction in T. */
    private static void addTwo(
            double e0, double e1, double c0, double c1, double[] aid, int low, int high, double[] g, double[] dg) {
        double d1 = e0 + e1;
        double d2 = e0 * e1;
        double n0 = c0 + c1;
        double n1 = c0 * e1 + c1 * e0;
        double s0 = c0 * e0 + c1 * e1;
        double s1 = 2 * (c0 + c1) * d2;
        double s2 = n1 * d2;
        for (int i = low; i < high; i++) {
            double t = aid[i];
            double r = 1 / (1 + t * (d1 + t * d2));
            g[i] += r * (n0 + t * n1);
            dg[i] += r * (r * (s0 + t * (s1 + t * s2)));
        }
    }
}
