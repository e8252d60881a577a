package wasserscope.measure;

/**
 * Work space for m vectors (w, θ), one column for each coordinate: particles on their way, their velocities, or g and ∇g at them.
 * Mutable; its arrays are live, for whoever owns it.
 */
public final class ParticleArrays {

    private final double[] w;
    private final double[][] theta;

    /**
     * Takes the arrays as they are.
     *
     * @param w m numbers
     * @param theta a column of m numbers for each axis of Θ
     */
    public ParticleArrays(double[] w, double[]... theta) {
        this.w = w;
        this.theta = theta;
    }

    /** Returns {@code size} zero vectors with {@code axes} coordinates beside w. */
    public static ParticleArrays zero(int size, int axes) {
        return new ParticleArrays(new double[size], new double[axes][size]);
    }

    /** Returns a copy of the particles' columns. */
    public static ParticleArrays of(Particles mu) {
        return new ParticleArrays(mu.weights(), mu.positions().columns());
    }

    /** Returns m. */
    public int size() {
        return w.length;
    }

    /** Returns how many coordinates θ has. */
    public int axes() {
        return theta.length;
    }

    /** Returns the live column of the first coordinates. */
    public double[] w() {
        return w;
    }

    /** Returns the live column of a coordinate of θ. */
    public double[] theta(int axis) {
        return theta[axis];
    }

    /** Returns the Euclidean norm of the i-th θ. */
    public double norm(int i) {
        return theta.length == 1 ? Math.abs(theta[0][i]) : Math.sqrt(squaredNorm(i));
    }

    /** Returns |θ_i|². */
    public double squaredNorm(int i) {
        double sum = 0;
        for (double[] column : theta) {
            sum += column[i] * column[i];
        }
        return sum;
    }

    /** Copies the vectors of [from, to) to the same places of other columns. */
    public void copy(int from, int to, ParticleArrays into) {
        System.arraycopy(w, from, into.w, from, to - from);
        for (int axis = 0; axis < theta.length; axis++) {
            System.arraycopy(theta[axis], from, into.theta[axis], from, to - from);
        }
    }

    /** Returns the vectors as particles, copied. */
    public Particles particles() {
        return new Particles(w, theta);
    }

    /** Returns the vectors as particles that take the columns over: these may be read on, but nobody may write to them again. */
    public Particles handedOver() {
        return Particles.owning(w, theta);
    }
}
