package wasserscope.baseline;

import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.theory.verdict.Certificate;

/**
 * Fully corrective conditional gradient: adds the atom at which F'(μ)(±1, θ) is least, re-optimizes all masses, until the gap is closed.
 */
final class Correction {

    private static final int PATIENCE = 8;

    /** Less than this part of the gap to reach, time and again, is a standstill; without λ valleys are flat for ever. */
    private static final double PROGRESS = 1e-3;

    private final Objective objective;
    private final double tolerance;
    private final int most;

    Correction(Objective objective, double tolerance, int most) {
        this.objective = objective;
        this.tolerance = tolerance;
        this.most = most;
    }

    /** Where the next atom goes. */
    interface Oracle {
        Advice advise(double[] outputs, double variation);
    }

    /**
     * What an oracle says.
     *
     * @param theta where F'(μ)(sign, ·) is least
     * @param sign of the atom's mass
     * @param objective F
     * @param gap how far, at most, F is above the minimum
     */
    record Advice(Points theta, double sign, double objective, double gap) {}

    Solution run(Oracle oracle) {
        Atoms atoms = new Atoms(objective);
        Reweighting reweighting = new Reweighting(objective, atoms);
        double goal = tolerance * objective.riskOfZero();
        Advice advice = oracle.advise(atoms.outputs(), 0);
        double least = advice.objective();
        double progress = objective.lambda() > 0 ? PROGRESS * goal : goal;
        int stalled = 0;
        int added = 0;
        while (advice.gap() > goal && added < most && stalled < PATIENCE) {
            atoms.add(advice.theta(), advice.sign());
            added++;
            reweighting.run();
            advice = oracle.advise(atoms.outputs(), atoms.variation());
            stalled = advice.objective() < least - progress ? 0 : stalled + 1;
            least = Math.min(least, advice.objective());
        }
        Certificate certificate = Certificate.of(objective, atoms.outputs(), atoms.variation());
        return new Solution(
                atoms.measure(),
                atoms.particles(),
                certificate.objective(),
                added,
                advice.gap(),
                advice.gap() <= goal,
                certificate);
    }
}
