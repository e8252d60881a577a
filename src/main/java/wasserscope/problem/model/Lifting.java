package wasserscope.problem.model;

import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.SignedMeasure;

/**
 * How a particle u = (w, θ) enters the network and what it pays: Φ(u), V(u), and with them the velocity −∇F'(μ)(u), the
 * forward–backward step and the projection of μ to a signed measure. Stateless, for any thread. (CB18, section 2.2, lemma 3.4 and
 * appendix A.)
 */
public sealed interface Lifting permits OneHomogeneous, NormWeighted, Quadratic {

    /** Returns V(u_i)/λ. */
    double penalty(ParticleArrays u, int i);

    /**
     * Fills {@code v} from {@code at} on with the velocities −∇F'(μ)(u_i) for i in [from, to); at a kink of V the one of least norm.
     *
     * @param gradient g and ∇g at the particles
     */
    void velocity(ParticleArrays u, ParticleArrays gradient, double lambda, int from, int to, ParticleArrays v, int at);

    /** Adds |v|² of the same velocities to {@code into} from 0 on. */
    void addSquaredSpeed(ParticleArrays u, ParticleArrays gradient, double lambda, int from, int to, double[] into);

    /**
     * Fills {@code next[from, to)} with one forward–backward step: u − η∇(Φ part), then the proximal map of ηV.
     *
     * @param gradient g and ∇g at the particles
     * @param step η
     */
    void descend(ParticleArrays u, ParticleArrays gradient, double step, double lambda, int from, int to,
            ParticleArrays next);

    /** Tells whether V is smooth at u_i. */
    boolean isSmooth(ParticleArrays u, int i);

    /**
     * Adds λ∇²V(u_i)·u̇_i for V without its λ, where V is smooth.
     *
     * @param change u̇, in which direction each particle moves
     * @param into sums, one for each coordinate of each particle
     */
    void bend(ParticleArrays u, ParticleArrays change, double lambda, ParticleArrays into);

    /**
     * Returns the signed measure that determines the network, h¹(μ) on Θ or h²(μ) on the directions, [0, 2π) or |θ| = 1 in R³, with an
     * atom for each particle.
     */
    SignedMeasure measureOf(Particles mu);

    /** Returns {@link #measureOf} as {@link SignedMeasure#gathered(double, double, int)} has it. */
    default SignedMeasure gathered(Particles mu, double low, double high, int cells) {
        return measureOf(mu).gathered(low, high, cells);
    }

    /** Makes u_i so much longer that its part in f and in ∫V dμ grows by the factor {@code mass}, which is at least 0. */
    void grow(ParticleArrays u, int i, double mass);

    /**
     * Returns h by which ±g_μ(θ_i)/h + λ is what F'(μ) says of the way that particle i looks: 1 for 1-homogeneous particles, |θ_i| for
     * w(⟨θ, x⟩)₊, |u_i|² for uuᵀ. 0 where it looks nowhere. (CB18, proposition 3.1.)
     */
    double reach(ParticleArrays u, int i);

    /** Tells whether a particle has an output weight that moves. */
    default boolean hasWeight() {
        return true;
    }
}
