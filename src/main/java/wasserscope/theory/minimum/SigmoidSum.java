package wasserscope.theory.minimum;

/**
 * g = Σ c_k σ(z_k) for z_k = p(x_k − t) + q, and its {@link Expansion} in (p, q): with δ = x(x_k − t) + y
 *
 * <pre>σ(z + δ) = σ + σ'δ + ½σ''δ² + rest,   |rest| ≤ |δ|³/6 · max|σ'''|,   |σ'''| ≤ min(1/8, σ'),</pre>
 *
 * where σ' falls with |z| and grows by no more than e^{|δ|}: flat tails have next to no rest.
 */
final class SigmoidSum {

    /** Beyond this |z| the feature is 0 or 1 to e^{−40} ≈ 4·10⁻¹⁸, below the rounding of a sum with it. */
    static final double SATURATION = 40;

    private static final double COARSE = 0.5;

    private final double[] c;
    private final double[] x;

    SigmoidSum(double[] c, double[] x) {
        this.c = c;
        this.x = x;
    }

    /** Returns g. */
    double at(double p, double t, double q) {
        double sum = 0;
        for (int k = 0; k < c.length; k++) {
            sum += c[k] * sigmoid(p * (x[k] - t) + q);
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
        double widest = 0;
        for (int k = 0; k < c.length; k++) {
            double u = x[k] - t;
            double z = p * u + q;
            double reach = Math.abs(u) * into.widthX + into.widthY;
            widest = Math.max(widest, Math.abs(z) - reach > SATURATION ? 0 : reach);
            add(c[k], u, z, reach, into);
        }
        if (widest > COARSE) {
            enclose(p, t, q, into);
        }
    }

    private static void add(double c, double u, double z, double reach, Expansion into) {
        double size = Math.abs(z);
        if (size - reach > SATURATION) {
            into.value += z > 0 ? c : 0;
            return;
        }
        double e = StrictMath.exp(-size);
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
        double third = reach < 0.5 ? slope / (1 - reach) : steepest(size - reach);
        into.remainder += Math.abs(c) * Math.min(third, 0.125) * reach * reach * reach / 6;
    }

    private void enclose(double p, double t, double q, Expansion into) {
        double low = 0;
        double high = 0;
        for (int k = 0; k < c.length; k++) {
            double u = x[k] - t;
            double z = p * u + q;
            double reach = Math.abs(u) * into.widthX + into.widthY;
            double least = sigmoid(z - reach);
            double most = sigmoid(z + reach);
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

    private static double steepest(double size) {
        double e = StrictMath.exp(-Math.max(0, size));
        return e / ((1 + e) * (1 + e));
    }

    static double sigmoid(double z) {
        if (Math.abs(z) > SATURATION) {
            return z > 0 ? 1 : 0;
        }
        double e = StrictMath.exp(-Math.abs(z));
        return z >= 0 ? 1 / (1 + e) : e / (1 + e);
    }
}
