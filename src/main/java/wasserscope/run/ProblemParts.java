package wasserscope.run;

import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.theory.verdict.Certifier;
import wasserscope.theory.verdict.Fit;

/**
 * What of a run depends on its problem alone: it can take long to compute, and many runs of a problem share it. Immutable, safe for any
 * thread.
 *
 * @param objective F
 * @param certifier of its measures
 * @param gauge of its networks
 */
record ProblemParts(Objective objective, Certifier certifier, Fit.Gauge gauge) {

    /** Computes all of it. */
    static ProblemParts of(Problem problem) {
        Objective objective = new Objective(problem);
        return new ProblemParts(objective, new Certifier(objective), new Fit.Gauge(objective));
    }

    /** Returns that of another problem: this, if it is the same, else computed but for what the two have in common. */
    ProblemParts with(Problem other) {
        if (objective.problem().equals(other)) {
            return this;
        }
        Objective next = new Objective(other);
        return new ProblemParts(next, certifier.with(next), gauge.with(next));
    }
}
