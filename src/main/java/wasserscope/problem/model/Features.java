package wasserscope.problem.model;

import wasserscope.measure.HessianArrays;
import wasserscope.measure.ParticleArrays;

/**
 * A feature map at the data, θ ↦ (φ(θ)(x_1), …, φ(θ)(x_n)): the two sums of which every step, picture and certificate is made,
 * and their derivatives. All work on the columns' stretch [from, to), allocate nothing, and may be called from several threads for
 * disjoint stretches.
 *
 * <p>The {@code aid} is a column of m numbers in which a model keeps what the sums need of θ_i; {@link #prepare} fills it. Results
 * for a particle do not depend on the stretch in which it is asked for.
 */
public interface Features {

    /** Returns n, the number of data points. */
    int samples();

    /** Fills {@code aid[from, to)} from the positions. */
    default void prepare(ParticleArrays u, double[] aid, int from, int to) {}

    /**
     * Adds the outputs of the particles of [from, to): f_k += Σ_i w_i φ(θ_i)(x_k).
     *
     * @param f n sums; the summation order is fixed by [from, to) alone
     */
    void predict(ParticleArrays u, double[] aid, int from, int to, double[] f);

    /**
     * Correlates a covector with the features: g_i = Σ_k c_k φ(θ_i)(x_k) and ∇g_i = Σ_k c_k ∇_θφ(θ_i)(x_k) for i in [from, to).
     *
     * @param c n numbers, ρ_k R'(f)_k for the potential
     * @param into where g goes (as w) and ∇g (as θ)
     */
    void correlate(double[] c, ParticleArrays u, double[] aid, int from, int to, ParticleArrays into);

    /**
     * Adds how the outputs change when the particles of [from, to) move: f_k += Σ_i [ẇ_i φ(θ_i)(x_k) + w_i ⟨∇φ(θ_i)(x_k), θ̇_i⟩].
     *
     * @param change (ẇ_i, θ̇_i), in which direction each particle moves
     * @param f n sums; the summation order is fixed by [from, to) alone
     */
    void differentiate(ParticleArrays u, ParticleArrays change, double[] aid, int from, int to, double[] f);

    /**
     * Correlates a covector with the features' second derivatives: ∇²g_i = Σ_k c_k ∇²_θφ(θ_i)(x_k) for i in [from, to). At a kink of φ
     * it is that of the side on which φ is 0.
     *
     * @param c n numbers, ρ_k R'(f)_k for the potential
     * @param into where ∇²g goes
     */
    void curve(double[] c, ParticleArrays u, double[] aid, int from, int to, HessianArrays into);
}
