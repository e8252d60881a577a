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

    /** Takes columns as they are; nobody may write to them again. */
    static Particles owning(double[] w, double[]... theta) {
        return new Particles(w, Points.owning(theta));
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

    /** Returns every k-th particle, k the least number by which they are no more than {@code most}: these themselves if they are so few. */
    public Particles thinned(int most) {
        int every = (size() + most - 1) / most;
        if (every == 1) {
            return this;
        }
        int kept = (size() + every - 1) / every;
        double[][] columns = new double[1 + axes()][kept];
        for (int j = 0; j < kept; j++) {
            columns[0][j] = w(j * every);
            for (int axis = 0; axis < axes(); axis++) {
                columns[1 + axis][j] = theta(j * every, axis);
            }
        }
        return new Particles(columns[0], Arrays.copyOfRange(columns, 1, columns.length));
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
