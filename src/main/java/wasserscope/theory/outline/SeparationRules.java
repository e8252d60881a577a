package wasserscope.theory.outline;

import wasserscope.flow.start.Cluster;
import wasserscope.flow.start.Explicit;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.OneSided;
import wasserscope.flow.start.Start;
import wasserscope.flow.start.Stretch;
import wasserscope.problem.Problem;
import wasserscope.problem.model.OneHomogeneous;
import wasserscope.theory.outline.Separation.Barrier;
import wasserscope.theory.outline.Separation.Flaw;

/**
 * Separation where it is not tested: in R³, and for particles given one by one. The flow keeps it either way, so the start decides.
 */
final class SeparationRules {

    private SeparationRules() {}

    static Separation of(Start start, Problem problem) {
        if (start.shape() instanceof Explicit) {
            return new Separation.Flawed(Flaw.POINTS);
        }
        if (start.shape() instanceof Gaussian) {
            return new Separation.Separates(Barrier.NORMAL);
        }
        return problem.features().lifting() instanceof OneHomogeneous ? sheet(start, problem) : sphere(start);
    }

    /** A sheet over the whole plane of θ separates above from below, whatever its height. */
    private static Separation sheet(Start start, Problem problem) {
        if (start.shape() instanceof Cluster) {
            return new Separation.Flawed(Flaw.CLUSTER);
        }
        Stretch needed = Coverage.of(problem.features(), problem.data());
        return Outlines.range(start).filter(range -> Coverage.covers(range, needed)).isPresent()
                ? new Separation.Separates(Barrier.SHEET)
                : new Separation.Flawed(Flaw.NARROW);
    }

    /** Of rectified neurons w² − |θ|² is conserved, so a one-sided start never meets a negative w. */
    private static Separation sphere(Start start) {
        if (start.shape() instanceof OneSided) {
            return new Separation.Flawed(Flaw.ONE_SIGN);
        }
        return Outlines.range(start).isPresent()
                ? new Separation.Flawed(Flaw.FLAT)
                : new Separation.Separates(Barrier.SPHERE);
    }
}
