package wasserscope.baseline;

import wasserscope.problem.Objective;
import wasserscope.theory.minimum.Minimum;
import wasserscope.theory.verdict.Certificate;
import wasserscope.theory.verdict.Certifier;

/**
 * Fully corrective Frank–Wolfe over all measures on Θ: at each step an atom at argmin_θ F'(μ)(±1, θ), found globally, then all masses
 * anew. Stops when the certified gap is at most {@code tolerance}·R(0). Immutable, safe for any thread. (Lecture, <em>Conditional
 * gradient</em>.)
 *
 * @param tolerance the gap to reach as a part of R(0), positive
 * @param iterations the most atoms to add, at least 0
 */
public record FrankWolfe(double tolerance, int iterations) {

    /** Checks both. */
    public FrankWolfe {
        if (!(tolerance > 0) || iterations < 0) {
            throw new IllegalArgumentException(
                    "need a positive tolerance and no negative count: " + tolerance + ", " + iterations);
        }
    }

    /** Minimizes F; the gap is the least of those of a {@link Certificate}. */
    public Solution solve(Objective objective) {
        Certifier certifier = new Certifier(objective);
        return new Correction(objective, certifier, tolerance, iterations).run((outputs, variation) -> {
            Certificate certificate = certifier.certify(outputs, variation);
            Minimum minimum = certificate.minimum();
            return new Correction.Advice(
                    minimum.place(), minimum.sign(), certificate.objective(), certificate.gap());
        });
    }
}
