package wasserscope.theory.outline;

import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.Start;
import wasserscope.problem.Problem;
import wasserscope.problem.model.Quadratic;
import wasserscope.problem.model.Space;
import wasserscope.theory.outline.Separation.Barrier;

/**
 * The test whether an {@link Outline} separates, exact for its polylines: curves are joined where they cross; they separate if some
 * joined piece reaches from θ = −∞ to +∞, or on the circle goes all the way round, or for vectors goes round 0. (A compact set separates
 * the two sides of a strip, or of a ring, just if one of its connected components does.)
 */
final class SeparationCheck {

    private final Topology topology;
    private final SegmentGraph web;
    private final WeightedUnionFind joints;

    private SeparationCheck(Outline outline, Topology topology) {
        this.topology = topology;
        this.web = SegmentGraph.of(outline, topology);
        this.joints = new WeightedUnionFind(web.points());
    }

    /** Decides, and finds a gap where it does not separate. */
    static Separation test(Start start, Problem problem, Outline outline) {
        Topology topology = topology(problem);
        if (separates(outline, topology)) {
            return new Separation.Separates(barrier(topology, start.shape() instanceof Gaussian));
        }
        return Gaps.of(outline, topology, problem);
    }

    private static Topology topology(Problem problem) {
        if (problem.features().lifting() instanceof Quadratic) {
            return Topology.ROUND_ZERO;
        }
        return problem.features().space() == Space.CIRCLE ? Topology.RING : Topology.STRIP;
    }

    private static Barrier barrier(Topology topology, boolean normal) {
        return switch (topology) {
            case STRIP -> normal ? Barrier.NORMAL_LINE : Barrier.LINE;
            case RING -> normal ? Barrier.NORMAL_TURN : Barrier.TURN;
            case ROUND_ZERO -> normal ? Barrier.NORMAL_LOOP : Barrier.LOOP;
        };
    }

    /** Tells whether the curves of an outline separate. */
    static boolean separates(Outline outline, Topology topology) {
        return !outline.isEmpty() && new SeparationCheck(outline, topology).separates();
    }

    private boolean separates() {
        for (int s = 0; s < web.size(); s++) {
            joints.join(web.first(s), web.last(s), web.along(s));
        }
        for (int seam = 0; seam < web.seams(); seam++) {
            joints.join(web.seam(seam, 0), web.seam(seam, 1), 0);
        }
        joinCrossings();
        return joints.hasEssentialLoop() || joints.areConnected(SegmentGraph.FAR_LEFT, SegmentGraph.FAR_RIGHT);
    }

    /** Compares each segment with those that begin before it ends, on the circle also with those a turn on. */
    private void joinCrossings() {
        for (int a = 0; a < web.size(); a++) {
            joinWith(a, a + 1, 0);
            for (double shift = Space.FULL_TURN; topology == Topology.RING && shift <= web.right(a); shift +=
                    Space.FULL_TURN) {
                joinWith(a, 0, shift);
            }
        }
    }

    private void joinWith(int a, int from, double shift) {
        for (int b = from; b < web.size() && web.left(b) + shift <= web.right(a); b++) {
            if (web.meet(a, b, shift)) {
                joints.join(web.first(a), web.first(b), web.between(a, b, shift));
            }
        }
    }
}
