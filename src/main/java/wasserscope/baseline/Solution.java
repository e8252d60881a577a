package wasserscope.baseline;

import wasserscope.measure.Particles;
import wasserscope.measure.SignedMeasure;
import wasserscope.theory.verdict.Certificate;

/**
 * What a baseline found. Immutable, safe for any thread.
 *
 * @param measure ν = Σ ν_j δ_{θ_j} on Θ, with the atoms of non-zero mass; for the rectified neuron |θ_j| = 1 and ν_j stands for w|θ|,
 *     for low rank |θ_j| = 1 and ν_j ≥ 0 stands for |u|²
 * @param particles the same as a measure of mass 1 on Ω, a particle for each atom; one particle at zero if there is none
 * @param objective F
 * @param iterations how many atoms were added
 * @param gap an upper bound of the excess over the minimum of the method's own problem: for {@link ConvexGrid} over measures on the
 *     grid, for {@link FrankWolfe} over all of Θ
 * @param converged whether the gap came below the tolerance that was asked for
 * @param certificate what is proven of the measure over all of Θ and its ends
 */
public record Solution(
        SignedMeasure measure,
        Particles particles,
        double objective,
        int iterations,
        double gap,
        boolean converged,
        Certificate certificate) {}
