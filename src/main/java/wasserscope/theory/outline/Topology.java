package wasserscope.theory.outline;

import wasserscope.problem.Problem;
import wasserscope.problem.model.Quadratic;
import wasserscope.problem.model.Space;

/** What "from one side to the other" means for curves of the plane. */
enum Topology {
    /** From below to above, θ on the line. */
    STRIP,
    /** From below to above, θ on the circle. */
    RING,
    /** From near 0 to far away. */
    ROUND_ZERO;

    /** Returns that of a model's plane. */
    static Topology of(Problem problem) {
        if (problem.features().lifting() instanceof Quadratic) {
            return ROUND_ZERO;
        }
        return problem.features().space() == Space.CIRCLE ? RING : STRIP;
    }
}
