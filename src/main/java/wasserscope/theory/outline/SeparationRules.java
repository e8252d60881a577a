package wasserscope.theory.outline;

import wasserscope.flow.start.Cluster;
import wasserscope.flow.start.Explicit;
import wasserscope.flow.start.OneSided;
import wasserscope.flow.start.Start;
import wasserscope.problem.Problem;
import wasserscope.problem.model.OneHomogeneous;
import wasserscope.theory.outline.Separation.Barrier;
import wasserscope.theory.outline.Separation.Flaw;

/** Separation where no curve is looked at: in R³, for normal starts, and for particles given one by one. */
final class SeparationRules {

    private SeparationRules() {}

    /** Judges a start of which there is no outline, and which is not normal. */
    static Separation of(Start start, Problem problem) {
        if (start.shape() instanceof Explicit) {
            return new Separation.Flawed(Flaw.POINTS);
        }
        return problem.features().lifting() instanceof OneHomogeneous ? sheet(start) : sphere(start);
    }

    /** The support of a normal start is everything, which separates in every model. */
    static Separation ofNormal(Problem problem) {
        boolean plane = problem.features().lifting() instanceof OneHomogeneous
                ? problem.features().space().axes() == 1
                : !problem.features().lifting().hasWeight();
        return new Separation.Separates(plane ? normal(Topology.of(problem)) : Barrier.NORMAL);
    }

    private static Barrier normal(Topology topology) {
        return switch (topology) {
            case STRIP -> Barrier.NORMAL_LINE;
            case RING -> Barrier.NORMAL_TURN;
            case ROUND_ZERO -> Barrier.NORMAL_LOOP;
        };
    }

    /** No bounded sheet over the plane of θ spans it. */
    private static Separation sheet(Start start) {
        return new Separation.Flawed(start.shape() instanceof Cluster ? Flaw.CLUSTER : Flaw.NARROW);
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
