package wasserscope.theory.outline;

import wasserscope.flow.motion.Tracers;
import wasserscope.measure.ParticleArrays;

/**
 * The cubic through neighbouring tracers of a curve in the middle of each space: Catmull and Rom's with the square roots of the chords
 * for knots, which makes no cusp and no loop; at a loose end the parabola. Reads the tracers as they are; for one thread at a time.
 * (Yuksel, Schaefer and Keyser 2011, <em>Parameterization and applications of Catmull–Rom curves</em>.)
 */
final class Interpolation {

    /** No chord counts as shorter. */
    private static final double SMALLEST = 1e-15;

    /** The four tracers about a space, and their weights in its middle. */
    private final int[] node = new int[4];

    private final double[] weight = new double[4];

    /** Of each space the length of its chord, and its length in the parameter of the cubic. */
    private double[] chord = {};

    private double[] knot = {};
    private double[] x;
    private double[] y;
    private ParticleArrays place;
    private ParticleArrays travelled;
    private Ends ends;
    private double unitX;
    private double unitY;

    /** Turns to the present tracers of a curve; lengths are in units of the picture. */
    void look(Tracers tracers, Ends closure, double lengthX, double lengthY) {
        place = tracers.place();
        travelled = tracers.travelled();
        x = place.theta(0);
        y = place.axes() == 1 ? place.w() : place.theta(1);
        ends = closure;
        unitX = lengthX;
        unitY = lengthY;
        int spaces = ends.close() ? x.length : x.length - 1;
        if (chord.length != spaces) {
            chord = new double[spaces];
            knot = new double[spaces];
        }
        for (int j = 0; j < spaces; j++) {
            chord[j] = chord(j, j + 1);
            knot[j] = knot(chord[j]);
        }
    }

    /** Returns the length of the chord of space j. */
    double chord(int j) {
        return chord[j];
    }

    private double chord(int i, int k) {
        double turn = AdaptiveFront.turn(ends);
        return length(at(x, k, turn) - at(x, i, turn), at(y, k, 0) - at(y, i, 0));
    }

    private double length(double dx, double dy) {
        double a = dx / unitX;
        double b = dy / unitY;
        return Math.sqrt(a * a + b * b);
    }

    /** Returns how far the cubic is from the chord in the middle of space j. */
    double bend(int j) {
        return bend(j - 1, j, j + 1, j + 2);
    }

    /** Tells whether without tracer i, not the first, the cubics of the three spaces about it would be nearer than this to their chords. */
    boolean isNearWithout(int i, double distance) {
        return bend(i - 2, i - 1, i + 1, i + 2) < distance
                && (isBeforeEnds(i - 2) || bend(i - 3, i - 2, i - 1, i + 1) < distance)
                && (isBeyondEnds(i + 2) || bend(i - 1, i + 1, i + 2, i + 3) < distance);
    }

    private boolean isBeforeEnds(int i) {
        return !ends.close() && i < 0;
    }

    private boolean isBeyondEnds(int i) {
        return !ends.close() && i >= place.size();
    }

    private double bend(int before, int from, int to, int after) {
        weigh(before, from, to, after);
        double turn = AdaptiveFront.turn(ends);
        double dx = sum(x, turn) - 0.5 * (at(x, from, turn) + at(x, to, turn));
        double dy = sum(y, 0) - 0.5 * (at(y, from, 0) + at(y, to, 0));
        return length(dx, dy);
    }

    /** Returns how far tracer i, not the first, is from the chord of its neighbours. */
    double offChord(int i) {
        double turn = AdaptiveFront.turn(ends);
        double ux = (at(x, i + 1, turn) - x[i - 1]) / unitX;
        double uy = (at(y, i + 1, 0) - y[i - 1]) / unitY;
        double vx = (x[i] - x[i - 1]) / unitX;
        double vy = (y[i] - y[i - 1]) / unitY;
        double square = ux * ux + uy * uy;
        double part = square > 0 ? Math.clamp((ux * vx + uy * vy) / square, 0, 1) : 0;
        double dx = vx - part * ux;
        double dy = vy - part * uy;
        return Math.sqrt(dx * dx + dy * dy);
    }

    /**
     * Writes the tracer in the middle of space j: on the cubic, but no farther from the chord's middle than {@code widest} chords. Between
     * two at rest on w = 0 lies one at rest.
     */
    void interpolate(int j, double widest, ParticleArrays intoPlace, ParticleArrays intoTravelled, int at) {
        double bend = bend(j);
        double limit = widest * chord(j);
        double part = bend > limit ? limit / bend : 1;
        boolean flat = place.w()[j] == 0 && at(place.w(), j + 1, 0) == 0;
        intoPlace.w()[at] = flat ? 0 : value(place.w(), j, 0, part);
        intoTravelled.w()[at] = value(travelled.w(), j, 0, part);
        for (int axis = 0; axis < place.axes(); axis++) {
            intoPlace.theta(axis)[at] = value(place.theta(axis), j, AdaptiveFront.turn(ends), part);
            intoTravelled.theta(axis)[at] = value(travelled.theta(axis), j, 0, part);
        }
    }

    private double value(double[] column, int j, double turn, double part) {
        double chord = 0.5 * (column[j] + at(column, j + 1, turn));
        return chord + part * (sum(column, turn) - chord);
    }

    /** Prepares the weights of four tracers in the middle of the cubic between the two in the middle. */
    private void weigh(int before, int from, int to, int after) {
        node[0] = before;
        node[1] = from;
        node[2] = to;
        node[3] = after;
        boolean first = isBeforeEnds(before);
        boolean last = isBeyondEnds(after);
        double b = between(from, to);
        double a = first ? b : between(before, from);
        double c = last ? b : between(to, after);
        double toLeft = 1 / a - 1 / (a + b);
        double toRight = 1 / c - 1 / (b + c);
        if (first) {
            set(0, 0.5 - 0.25 * b / (b + c), 0.5 + 0.25 * b / c, -0.25 * b * toRight);
        } else if (last) {
            set(-0.25 * b * toLeft, 0.5 + 0.25 * b / a, 0.5 - 0.25 * b / (a + b), 0);
        } else {
            set(-0.125 * b * toLeft, 0.5 + 0.125 * b * (1 / a - 1 / (b + c)),
                    0.5 + 0.125 * b * (1 / c - 1 / (a + b)), -0.125 * b * toRight);
        }
    }

    private void set(double w0, double w1, double w2, double w3) {
        weight[0] = w0;
        weight[1] = w1;
        weight[2] = w2;
        weight[3] = w3;
    }

    /** Returns how far apart two tracers are in the parameter of the cubic. */
    private double between(int i, int k) {
        return k == i + 1 ? knot[Math.floorMod(i, knot.length)] : knot(chord(i, k));
    }

    private static double knot(double chord) {
        return Math.sqrt(Math.max(SMALLEST, chord));
    }

    private double sum(double[] column, double turn) {
        double total = 0;
        for (int a = 0; a < weight.length; a++) {
            if (weight[a] != 0) {
                total += weight[a] * at(column, node[a], turn);
            }
        }
        return total;
    }

    /** Returns an entry of a column, beyond its ends that of the next or last round. */
    private static double at(double[] column, int i, double turn) {
        int n = column.length;
        if (i >= n) {
            return column[i - n] + turn;
        }
        return i < 0 ? column[i + n] - turn : column[i];
    }
}
