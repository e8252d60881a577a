package wasserscope.theory.outline;

import wasserscope.problem.model.Space;

/**
 * The test whether an {@link Outline} separates, exact for its polylines: curves are joined where they cross; they separate if some
 * joined piece reaches from θ = −∞ to +∞, or on the circle goes all the way round, or for vectors goes round 0. (A compact set separates
 * the two sides of a strip, or of a ring, just if one of its connected components does.) Of a start the polylines are the curves; once
 * carried along they are no proof.
 */
final class SeparationCheck {

    /** A segment of a start's curve spans no more turns of the circle. */
    private static final int MOST_TURNS = 16;

    private final Topology topology;
    private final SegmentGraph web;
    private final WeightedUnionFind joints;

    private SeparationCheck(Outline outline, Topology topology) {
        this.topology = topology;
        this.web = SegmentGraph.of(outline, topology);
        this.joints = new WeightedUnionFind(web.points());
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
            for (int turn = 1; topology == Topology.RING && turn <= turns(a); turn++) {
                joinWith(a, 0, turn * Space.FULL_TURN);
            }
        }
    }

    private int turns(int a) {
        return (int) Math.min(MOST_TURNS, web.right(a) / Space.FULL_TURN);
    }

    private void joinWith(int a, int from, double shift) {
        for (int b = from; b < web.size() && web.left(b) + shift <= web.right(a); b++) {
            if (web.meet(a, b, shift)) {
                joints.join(web.first(a), web.first(b), web.between(a, b, shift));
            }
        }
    }
}
