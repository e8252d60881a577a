package wasserscope.theory.outline;

import java.util.Arrays;
import wasserscope.flow.motion.Tracers;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.model.Space;

/**
 * A {@link TracerCurve} on its way. Tracers are put in where the curve has stretched or bends, and taken out where they have bunched on a
 * straight part. A new one lies on a cubic through its neighbours ({@link Interpolation}). Mutable, for one thread at a time.
 */
final class AdaptiveFront {

    /** A space longer than this part of the picture is split. */
    private static final double LONG = 1.0 / 20;

    /** Two spaces shorter together than this part of the longest may become one. */
    private static final double SHORT = 0.8;

    /** A space whose cubic is farther than this from its chord is split. */
    private static final double BENT = 6e-4;

    /** A tracer nearer than this to the chord of its neighbours can be spared, if no space about it would be split without it. */
    private static final double STRAIGHT = 1.5e-4;

    private static final double STRAIGHT_WITHOUT = 0.75 * BENT;

    /** No space shorter than this is split. */
    private static final double SHORTEST = 1e-3;

    /** The part of the most tracers that even spaces would take. */
    private static final double EVEN_PART = 0.45;

    /** How far from the middle of a chord, in chords, a new tracer may lie. */
    private static final double WIDEST = 0.5;

    /** Where tracers have run out, a space longer than this part of the picture is a guess. */
    private static final double GUESSED = 0.2;

    /** A curve stretched beyond so many times its breadth at the start (on the circle, so many turns) means nothing any more. */
    private static final double STRETCHED = 100;

    /** Nor does one that comes so far out: squares of its coordinates are no numbers. */
    private static final double FARTHEST = 1e100;

    private final Ends ends;
    private Tracers tracers;
    private final Interpolation between = new Interpolation();

    AdaptiveFront(TracerCurve chain) {
        this.ends = chain.ends();
        this.tracers = new Tracers(ParticleArrays.of(chain.places()), ParticleArrays.of(chain.travelled()));
    }

    /** Returns the tracers. */
    Tracers tracers() {
        return tracers;
    }

    /** Returns the curve as it is now. */
    TracerCurve chain() {
        return new TracerCurve(tracers.place().particles(), tracers.travelled().particles(), ends);
    }

    /** Returns the largest |y| of its tracers. */
    double height() {
        double most = 0;
        for (double y : y()) {
            most = Math.max(most, Math.abs(y));
        }
        return most;
    }

    /** Returns the largest |x| of its tracers. */
    double width() {
        double most = 0;
        for (double x : tracers.place().theta(0)) {
            most = Math.max(most, Math.abs(x));
        }
        return most;
    }

    /**
     * Tells whether the curve means nothing any more, or is no curve.
     *
     * @param breadth how far the outline reached in θ at the start
     */
    boolean isLost(double breadth) {
        double[] x = tracers.place().theta(0);
        double[] y = y();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double farthest = 0;
        for (int i = 0; i < x.length; i++) {
            low = Math.min(low, x[i]);
            high = Math.max(high, x[i]);
            farthest = Math.max(farthest, Math.max(Math.abs(x[i]), Math.abs(y[i])));
        }
        boolean planar = tracers.place().axes() > 1;
        return !(farthest <= FARTHEST) || (!planar && high - low > STRETCHED * breadth);
    }

    private double[] y() {
        return tracers.place().axes() == 1 ? tracers.place().w() : tracers.place().theta(1);
    }

    /**
     * Puts in and takes out tracers.
     *
     * @param unitX the length of the picture in x
     * @param unitY and in y
     * @param most tracers
     * @return whether they have run out, and what lies between two of them is a guess
     */
    boolean refine(double unitX, double unitY, int most) {
        between.look(tracers, ends, unitX, unitY);
        int spaces = spaces();
        double length = 0;
        double widest = 0;
        for (int j = 0; j < spaces; j++) {
            double chord = between.chord(j);
            length += chord;
            widest = Math.max(widest, chord);
        }
        double longest = Math.max(LONG, length / (EVEN_PART * most));
        boolean changes = false;
        for (int j = 0; j < spaces && !changes; j++) {
            changes = isSplit(j, longest, most) || isSpared(j, longest);
        }
        if (changes) {
            rebuild(longest, most);
        }
        return tracers.size() >= most && widest > GUESSED;
    }

    private int spaces() {
        return ends.close() ? tracers.size() : tracers.size() - 1;
    }

    private boolean isSplit(int j, double longest, int most) {
        double chord = between.chord(j);
        return tracers.size() < most && chord > SHORTEST
                && (chord > longest || between.bend(j) > BENT);
    }

    /** Tells whether the tracer at the beginning of a space, not the first of the curve, can be spared. */
    private boolean isSpared(int i, double longest) {
        return i > 0 && tracers.size() > 8 && between.chord(i - 1) + between.chord(i) < SHORT * longest
                && between.offChord(i) < STRAIGHT && between.isNearWithout(i, STRAIGHT_WITHOUT);
    }

    private void rebuild(double longest, int most) {
        int room = 2 * tracers.size();
        int axes = tracers.place().axes();
        ParticleArrays place = ParticleArrays.zero(room, axes);
        ParticleArrays travelled = ParticleArrays.zero(room, axes);
        int count = 0;
        boolean spared = false;
        for (int i = 0; i < tracers.size(); i++) {
            spared = !spared && i < spaces() && isSpared(i, longest);
            if (spared) {
                continue;
            }
            copy(tracers.place(), i, place, count);
            copy(tracers.travelled(), i, travelled, count++);
            boolean hasRoom = count + tracers.size() - i <= most;
            if (hasRoom && i < spaces() && isSplit(i, longest, most)) {
                between.interpolate(i, WIDEST, place, travelled, count++);
            }
        }
        tracers = new Tracers(cut(place, count), cut(travelled, count));
    }

    private static void copy(ParticleArrays from, int i, ParticleArrays to, int j) {
        to.w()[j] = from.w()[i];
        for (int axis = 0; axis < from.axes(); axis++) {
            to.theta(axis)[j] = from.theta(axis)[i];
        }
    }

    private static ParticleArrays cut(ParticleArrays u, int count) {
        double[][] theta = new double[u.axes()][];
        Arrays.setAll(theta, axis -> Arrays.copyOf(u.theta(axis), count));
        return new ParticleArrays(Arrays.copyOf(u.w(), count), theta);
    }

    /** Returns how far the curve goes in θ when it closes. */
    static double turn(Ends ends) {
        return ends == Ends.TURN ? Space.FULL_TURN : 0;
    }
}
