package wasserscope.problem;

import wasserscope.measure.Columns;

/**
 * A feature map at the data, θ ↦ (φ(θ)(x_1), …, φ(θ)(x_n)): the two sums of which every step, picture and certificate is made.
 * Both work on the columns' stretch [from, to), allocate nothing, and may be called from several threads for disjoint stretches.
 *
 * <p>The {@code aid} is a column of m numbers in which a model keeps what both sums need of θ_i; {@link #prepare} fills it. Results
 * for a particle do not depend on the stretch in which it is asked for.
 */
public interface Features {

    /** Returns n, the number of data points. */
    int samples();

    /** Fills {@code aid[from, to)} from the positions. */
    default void prepare(Columns u, double[] aid, int from, int to) {}

    /**
     * Adds the outputs of the particles of [from, to): f_k += Σ_i w_i φ(θ_i)(x_k).
     *
     * @param f n sums; the summation order is fixed by [from, to) alone
     */
    void predict(Columns u, double[] aid, int from, int to, double[] f);

    /**
     * Correlates a covector with the features: g_i = Σ_k c_k φ(θ_i)(x_k) and ∇g_i = Σ_k c_k ∇_θφ(θ_i)(x_k) for i in [from, to).
     *
     * @param c n numbers, ρ_k R'(f)_k for the potential
     * @param into where g goes (as w) and ∇g (as θ)
     */
    void correlate(double[] c, Columns u, double[] aid, int from, int to, Columns into);
}
