package wasserscope.measure;

import java.util.Arrays;

/**
 * The uniform measure μ = (1/m) Σ δ_{(w_i, θ_i)} on Ω = R × Θ, Θ ⊂ R, as two columns of m numbers. Immutable, safe for any
 * thread. (CB18, section 2.2.)
 */
public final class Particles {

    private final double[] w;
    private final double[] theta;

    /**
     * Copies the columns.
     *
     * @param w output weights, at least one
     * @param theta positions, as many
     * @throws IllegalArgumentException if there is none, or the columns differ in length
     */
    public Particles(double[] w, double[] theta) {
        if (w.length == 0 || w.length != theta.length) {
            throw new IllegalArgumentException(
                    "need as many weights as positions, at least one: " + w.length + ", " + theta.length);
        }
        this.w = w.clone();
        this.theta = theta.clone();
    }

    /** Returns m, the number of particles. */
    public int size() {
        return w.length;
    }

    /** Returns the output weight w_i. */
    public double w(int i) {
        return w[i];
    }

    /** Returns the position θ_i. */
    public double theta(int i) {
        return theta[i];
    }

    /** Returns a new column of the m output weights. */
    public double[] weights() {
        return w.clone();
    }

    /** Returns a new column of the m positions. */
    public double[] positions() {
        return theta.clone();
    }

    /** Two measures are equal when their columns are, bit for bit. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Particles p && Arrays.equals(w, p.w) && Arrays.equals(theta, p.theta);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(w) + Arrays.hashCode(theta);
    }

    @Override
    public String toString() {
        return "Particles[m=" + w.length + "]";
    }
}
