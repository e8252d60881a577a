package wasserscope.theory.outline;

import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.Start;
import wasserscope.problem.Problem;

/**
 * Whether the support of a start separates {−r} × Θ from {r} × Θ for every r beyond it, or a small sphere from a large one for
 * 2-homogeneous models: whether every path from one to the other meets it. Decided once, of the start, and kept along the run:
 *
 * <ul>
 *   <li>What separates goes on to, for every motion: steps and flow are continuous, and none carries anything past an end of Θ.
 *   <li>What does not, never will while the flow map is a homeomorphism. (For λ > 0 points may be laid together on w = 0, and a motion
 *       with memory is no map of places; curves of tracers prove nothing there either, and the answer stays.) Where a step of descent has
 *       folded the plane over, or nobody knows, it is open.
 * </ul>
 *
 * (CB18, definition 3.2; lecture, <em>Stability</em>.)
 */
public sealed interface Separation {

    /** Tells whether it separates. */
    boolean holds();

    /**
     * It separates.
     *
     * @param barrier what no path gets by
     */
    record Separates(Barrier barrier) implements Separation {

        @Override
        public boolean holds() {
            return true;
        }
    }

    /**
     * It does not: straight through a gap there is a way.
     *
     * @param place what the gap is a stretch of
     * @param gap the stretch; an end may be infinite
     */
    record Open(Place place, Gap gap) implements Separation {

        @Override
        public boolean holds() {
            return false;
        }
    }

    /** It does not: a path winds past its loose ends, although no straight one does. */
    record Winding() implements Separation {

        @Override
        public boolean holds() {
            return false;
        }
    }

    /**
     * It did not at the start, and nobody knows what it does now: a step may have folded the plane over, and no straight way is left.
     */
    record Undecided() implements Separation {

        @Override
        public boolean holds() {
            return false;
        }
    }

    /**
     * It does not, by rule.
     *
     * @param flaw why
     */
    record Flawed(Flaw flaw) implements Separation {

        @Override
        public boolean holds() {
            return false;
        }
    }

    /** What no path gets by. */
    enum Barrier {
        /** An unbroken line from θ = −∞ to +∞. */
        LINE,
        /** An unbroken line around the circle. */
        TURN,
        /** A closed curve around 0. */
        LOOP,
        /** A normal start, whose support is everything: the line w = 0 in it, carried along. */
        NORMAL_LINE,
        /** The same on the circle. */
        NORMAL_TURN,
        /** The same of vectors: a circle about 0 in it. */
        NORMAL_LOOP,
        /** A sphere or a ball about 0 in R³. */
        SPHERE,
        /** A normal start in R³. */
        NORMAL
    }

    /** Why a start does not separate, where nothing is measured. */
    enum Flaw {
        /** Particles given one by one. */
        POINTS,
        /** All near one point of R³. */
        CLUSTER,
        /** A sheet over a bounded part of Θ = R². */
        NARROW,
        /** Rectified neurons of one sign, which they keep. */
        ONE_SIGN,
        /** The plane w = 0 of rectified neurons: spheres reach through it. */
        FLAT
    }

    /** What a gap is a stretch of. */
    enum Place {
        /** Positions θ. */
        THETA,
        /** Directions, as angles. */
        ANGLE
    }

    /**
     * An open interval; on a circle it may end beyond a full turn.
     *
     * @param low its lower end, −∞ allowed
     * @param high its upper end, +∞ allowed
     */
    record Gap(double low, double high) {}

    /**
     * Decides, of a start.
     *
     * @param start where the particles begin
     * @param problem of which model
     */
    static Separation of(Start start, Problem problem) {
        if (start.shape() instanceof Gaussian) {
            return SeparationRules.ofNormal(problem);
        }
        Outline outline = Outlines.of(start, problem, Outlines.NOWHERE);
        if (outline.isEmpty()) {
            return SeparationRules.of(start, problem);
        }
        Topology topology = Topology.of(problem);
        return SeparationCheck.separates(outline, topology)
                ? new Separates(barrier(topology))
                : Gaps.of(outline, topology, problem).<Separation>map(open -> open).orElseGet(Winding::new);
    }

    private static Barrier barrier(Topology topology) {
        return switch (topology) {
            case STRIP -> Barrier.LINE;
            case RING -> Barrier.TURN;
            case ROUND_ZERO -> Barrier.LOOP;
        };
    }

    /**
     * Returns this answer, given of the start, as it is after some steps: the same, with the gap where it is by now.
     *
     * @param outline what has become of the start's outline; none if it was not carried along
     * @param problem of which model
     */
    default Separation carried(Outline outline, Problem problem) {
        boolean open = this instanceof Open || this instanceof Winding;
        if (open && outline.fidelity() == Outline.Fidelity.LOST) {
            return new Undecided();
        }
        if (!open || outline.isEmpty()) {
            return this;
        }
        Separation winding = outline.fidelity() == Outline.Fidelity.FOLDED ? new Undecided() : new Winding();
        return Gaps.of(outline, Topology.of(problem), problem).<Separation>map(gap -> gap).orElse(winding);
    }
}
