package wasserscope.theory.outline;

import wasserscope.flow.start.Start;
import wasserscope.problem.Problem;

/**
 * Whether the support of a start, as far as it has been carried, separates {−r} × Θ from {r} × Θ for every r beyond it, or a small
 * sphere from a large one for 2-homogeneous models: whether every path from one to the other meets it. Tested on the {@link Outline}
 * where there is one, decided by rule in R³. (CB18, definition 3.2.)
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
        /** A sheet over all of Θ = R². */
        SHEET,
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
        /** A sheet that leaves out a part of Θ = R². */
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
     * Decides.
     *
     * @param start where the particles began
     * @param problem of which model
     * @param outline what has become of the start's outline; if none was carried along, the start decides
     */
    static Separation of(Start start, Problem problem, Outline outline) {
        Outline tested = outline.isEmpty() ? Outlines.of(start, problem, Outlines.NOWHERE) : outline;
        return tested.isEmpty() ? SeparationRules.of(start, problem) : SeparationCheck.test(start, problem, tested);
    }
}
