package wasserscope.problem.model;

/** The logistic function σ(z) = 1/(1 + e^{−z}), without overflow for any z. */
public final class Sigmoid {

    private Sigmoid() {}

    /** Returns σ(z). */
    public static double at(double z) {
        return value(z, decay(z));
    }

    /** Returns e^{−|z|}, of which both σ and σ' are made. */
    public static double decay(double z) {
        return StrictMath.exp(-Math.abs(z));
    }

    /** Returns σ(z) from {@code e} = e^{−|z|}. */
    public static double value(double z, double e) {
        return z >= 0 ? 1 / (1 + e) : e / (1 + e);
    }

    /** Returns σ'(z) = σ(1 − σ) from {@code e} = e^{−|z|}. */
    public static double slope(double e) {
        double r = 1 / (1 + e);
        return e * r * r;
    }

    /** Returns σ''(z) = σ'(1 − 2σ) from {@code e} = e^{−|z|}. */
    public static double bend(double z, double e) {
        return Math.copySign(slope(e) * (1 - e) / (1 + e), -z);
    }
}
