package wasserscope.baseline;

import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.theory.verdict.Certificate;
import wasserscope.theory.verdict.Certifier;

/**
 * Fully corrective conditional gradient: adds the atom at which F'(μ)(±1, θ) is least, re-optimizes all masses, until the gap is closed.
 */
final class Correction {

    private static final int PATIENCE = 8;

    /** Less than this part of the gap to reach, or without λ of F, time and again, is a standstill. */
    private static final double PROGRESS = 1e-3;

    /** Less is no progress of the gap. */
    private static final double CLOSER = 0.9;

    private final Objective objective;
    private final Certifier certifier;
    private final double tolerance;
    private final int most;

    Correction(Objective objective, Certifier certifier, double tolerance, int most) {
        this.objective = objective;
        this.certifier = certifier;
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
        Advice best = advice;
        int stalled = 0;
        int added = 0;
        while (advice.gap() > goal && added < most && stalled < PATIENCE) {
            if (!atoms.holds(advice.theta(), advice.sign(), reweighting.isConstrained())) {
                atoms.add(advice.theta(), advice.sign());
                added++;
            }
            reweighting.run();
            advice = oracle.advise(atoms.outputs(), atoms.variation());
            stalled = advances(best, advice, goal) ? 0 : stalled + 1;
            best = new Advice(
                    advice.theta(), advice.sign(),
                    Math.min(best.objective(), advice.objective()),
                    Math.min(best.gap(), advice.gap()));
        }
        Certificate certificate = certifier.certify(atoms.outputs(), atoms.variation());
        return new Solution(
                atoms.measure(),
                atoms.particles(),
                certificate.objective(),
                added,
                advice.gap(),
                advice.gap() <= goal,
                certificate);
    }

    /** Tells whether F or the gap is clearly below the best so far. Without λ valleys are flat for ever, and F falls by next to nothing. */
    private boolean advances(Advice best, Advice now, double goal) {
        double progress = objective.lambda() > 0 ? PROGRESS * goal : Math.max(goal, PROGRESS * best.objective());
        return now.objective() < best.objective() - progress || now.gap() < CLOSER * best.gap();
    }
}
