package wasserscope.measure;

import java.util.Arrays;

/**
 * The uniform measure μ = (1/m) Σ δ_{(w_i, θ_i)} on Ω = R × Θ, Θ ⊂ R, R² or R³, as columns of m numbers. A model whose particles have no
 * weight (u ∈ R² alone) holds w = 1. Immutable, safe for any thread. (CB18, section 2.2.)
 */
public final class Particles {

    private final double[] w;
    private final Points theta;

    /**
     * Copies the columns.
     *
     * @param w output weights, at least one
     * @param theta positions, a column for each axis, as long
     * @throws IllegalArgumentException if there is none, or the columns differ in length
     */
    public Particles(double[] w, double[]... theta) {
        this(w.clone(), new Points(theta));
    }

    private Particles(double[] w, Points theta) {
        if (w.length == 0 || w.length != theta.size()) {
            throw new IllegalArgumentException(
                    "need as many weights as positions, at least one: " + w.length + ", " + theta.size());
        }
        this.w = w;
        this.theta = theta;
    }

    /** Returns m, the number of particles. */
    public int size() {
        return w.length;
    }

    /** Returns the dimension of Θ. */
    public int axes() {
        return theta.axes();
    }

    /** Returns the output weight w_i. */
    public double w(int i) {
        return w[i];
    }

    /** Returns the position θ_i, or its first coordinate. */
    public double theta(int i) {
        return theta.at(i, 0);
    }

    /** Returns a coordinate of the position θ_i. */
    public double theta(int i, int axis) {
        return theta.at(i, axis);
    }

    /** Returns a new column of the m output weights. */
    public double[] weights() {
        return w.clone();
    }

    /** Returns the m positions. */
    public Points positions() {
        return theta;
    }

    /** Two measures are equal when their columns are, bit for bit. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Particles p && Arrays.equals(w, p.w) && theta.equals(p.theta);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(w) + theta.hashCode();
    }

    @Override
    public String toString() {
        return "Particles[m=" + w.length + "]";
    }
}
