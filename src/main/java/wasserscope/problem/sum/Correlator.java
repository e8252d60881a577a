package wasserscope.problem.sum;

import wasserscope.measure.HessianArrays;
import wasserscope.measure.ParticleArrays;

/**
 * Reads θ ↦ Σ c_k φ(θ)(x_k) and its gradient as the engine of a problem does: what pictures show and tracers are carried by. For one
 * thread at a time.
 */
public interface Correlator {

    /**
     * Takes another covector; it is read until the next is taken, and may not be changed before.
     *
     * @param c n numbers
     */
    void take(double[] c);

    /** Fills {@code into} with the sums (as w) and the gradients (as θ) at all positions of {@code u}. */
    void read(ParticleArrays u, ParticleArrays into);

    /** Fills {@code into} with the second derivatives of the sums at positions that were the last to be read. */
    void curve(ParticleArrays u, HessianArrays into);
}
