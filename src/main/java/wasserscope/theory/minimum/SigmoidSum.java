package wasserscope.theory.minimum;

import java.util.Arrays;

/**
 * g = Σ c_k σ(z_k) for z_k = p(x_k − t) + q, and its {@link Expansion} in (p, q): with δ = x(x_k − t) + y
 *
 * <pre>σ(z + δ) = σ + σ'δ + ½σ''δ² + rest,   |rest| ≤ |δ|³/6 · max|σ'''|,   |σ'''| ≤ min(1/8, σ'),</pre>
 *
 * where σ' falls with |z| and grows by no more than e^{|δ|}: flat tails have next to no rest.
 *
 * <p>Where p is known beforehand and p|x_k − c| stays small, c the middle of the data, e^{−z} is a product of two numbers, one of x_k and
 * one of the neuron: then a neuron takes one exponential, not n. Each factor is exact to some 10⁻¹⁴ of it, which the slack of sums allows.
 */
final class SigmoidSum {

    /** Beyond this |z| the feature is 0 or 1 to e^{−40} ≈ 4·10⁻¹⁸, below the rounding of a sum with it. */
    static final double SATURATION = 40;

    private static final double COARSE = 0.5;

    /** The most p|x_k − c| for which exponentials are products. */
    private static final double LONGEST_REACH = 40;

    private final double[] c;
    private final double[] x;
    private final double centre;

    /** e^{−p(x_k − c)}; none where each exponential is computed for itself. */
    private final double[] decay;

    private SigmoidSum(double[] c, double[] x, double centre, double[] decay) {
        this.c = c;
        this.x = x;
        this.centre = centre;
        this.decay = decay;
    }

    /** Returns the sum for any p. */
    static SigmoidSum of(double[] c, double[] x) {
        return new SigmoidSum(c, x, 0, new double[0]);
    }

    /** Returns the sum for one {@code p} alone. */
    static SigmoidSum of(double[] c, double[] x, double p) {
        double least = Arrays.stream(x).min().orElse(0);
        double greatest = Arrays.stream(x).max().orElse(0);
        double centre = least + 0.5 * (greatest - least);
        return p * (greatest - centre) <= LONGEST_REACH
                ? new SigmoidSum(c, x, centre, Arrays.stream(x).map(at -> StrictMath.exp(-p * (at - centre))).toArray())
                : of(c, x);
    }

    /** Returns e^{p(t − c) − q}, the neuron's factor of all e^{−z}, or nothing of use where they are no products. */
    private double factor(double p, double t, double q) {
        return decay.length == 0 ? 0 : StrictMath.exp(p * (t - centre) - q);
    }

    /** Returns e^{−|z|} for the z of x_k. */
    private double decay(int k, double z, double factor) {
        if (decay.length == 0) {
            return StrictMath.exp(-Math.abs(z));
        }
        double e = decay[k] * factor;
        return z >= 0 ? e : 1 / e;
    }

    /** Returns g. */
    double at(double p, double t, double q) {
        double factor = factor(p, t, q);
        double sum = 0;
        for (int k = 0; k < c.length; k++) {
            sum += c[k] * sigmoid(k, p * (x[k] - t) + q, factor);
        }
        return sum;
    }

    /** Returns max |x_k − t|. */
    double reach(double t) {
        double most = 0;
        for (double place : x) {
            most = Math.max(most, Math.abs(place - t));
        }
        return most;
    }

    /** Fills {@code into}, whose widths are set, with the expansion around (p, q). */
    void expand(double p, double t, double q, Expansion into) {
        double factor = factor(p, t, q);
        double growth = StrictMath.exp(into.widthY);
        double widest = 0;
        for (int k = 0; k < c.length; k++) {
            double u = x[k] - t;
            double z = p * u + q;
            double reach = Math.abs(u) * into.widthX + into.widthY;
            widest = Math.max(widest, Math.abs(z) - reach > SATURATION ? 0 : reach);
            if (Math.abs(z) - reach > SATURATION) {
                into.value += z > 0 ? c[k] : 0;
            } else {
                double grown = into.widthX == 0 || reach < COARSE ? growth : StrictMath.exp(reach);
                add(c[k], u, z, decay(k, z, factor), reach, grown, into);
            }
        }
        if (widest > COARSE) {
            enclose(p, t, q, into);
        }
    }

    /** Adds a term whose e^{−|z|} is {@code e}, and e^{reach} {@code growth} where the reach is long. */
    private static void add(double c, double u, double z, double e, double reach, double growth, Expansion into) {
        double r = 1 / (1 + e);
        double value = z >= 0 ? r : e * r;
        double slope = e * r * r;
        double first = c * slope;
        double second = first * (1 - 2 * value);
        into.value += c * value;
        into.slopeX += first * u;
        into.slopeY += first;
        into.bendX += second * u * u;
        into.bendXy += second * u;
        into.bendY += second;
        double third = reach < COARSE ? slope / (1 - reach)
                : reach > SATURATION ? 1 : steepest(Math.min(1, e * growth));
        into.remainder += Math.abs(c) * Math.min(third, 0.125) * reach * reach * reach / 6;
    }

    private void enclose(double p, double t, double q, Expansion into) {
        double down = factor(p, t, q - into.widthY);
        double up = factor(p, t, q + into.widthY);
        double low = 0;
        double high = 0;
        for (int k = 0; k < c.length; k++) {
            double u = x[k] - t;
            double z = p * u + q;
            double reach = Math.abs(u) * into.widthX + into.widthY;
            double least = sigmoid(k, z - reach, down);
            double most = sigmoid(k, z + reach, up);
            low += c[k] * (c[k] > 0 ? least : most);
            high += c[k] * (c[k] > 0 ? most : least);
        }
        into.lowest = low;
        into.highest = high;
    }

    /** Fills {@code into} with the enclosure over all steps z = direction·(x − t)/s, t ∈ [t0, t1], 0 ≤ s ≤ {@code width}. */
    void encloseSteps(double direction, double t0, double t1, double width, Expansion into) {
        double low = 0;
        double high = 0;
        for (int k = 0; k < c.length; k++) {
            double from = direction > 0 ? x[k] - t1 : t0 - x[k];
            double to = direction > 0 ? x[k] - t0 : t1 - x[k];
            double least = from < 0 ? 0 : sigmoid(from / width);
            double most = to > 0 ? 1 : sigmoid(to / width);
            low += c[k] * (c[k] > 0 ? least : most);
            high += c[k] * (c[k] > 0 ? most : least);
        }
        into.lowest = low;
        into.highest = high;
        into.remainder = Double.POSITIVE_INFINITY;
    }

    /** Returns σ' where e^{−|z|} is {@code e}. */
    private static double steepest(double e) {
        return e / ((1 + e) * (1 + e));
    }

    private double sigmoid(int k, double z, double factor) {
        if (Math.abs(z) > SATURATION) {
            return z > 0 ? 1 : 0;
        }
        double e = decay(k, z, factor);
        return z >= 0 ? 1 / (1 + e) : e / (1 + e);
    }

    static double sigmoid(double z) {
        if (Math.abs(z) > SATURATION) {
            return z > 0 ? 1 : 0;
        }
        double e = StrictMath.exp(-Math.abs(z));
        return z >= 0 ? 1 / (1 + e) : e / (1 + e);
    }
}
