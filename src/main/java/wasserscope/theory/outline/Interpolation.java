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

    private final double[] weight = new double[4];
    private int node;
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
    }

    /** Returns the length of the chord of space j. */
    double chord(int j) {
        return length(at(x, j + 1, AdaptiveFront.turn(ends)) - x[j], at(y, j + 1, 0) - y[j]);
    }

    private double length(double dx, double dy) {
        double a = dx / unitX;
        double b = dy / unitY;
        return Math.sqrt(a * a + b * b);
    }

    /** Returns how far the cubic is from the chord in the middle of space j. */
    double bend(int j) {
        weigh(j);
        double turn = AdaptiveFront.turn(ends);
        double dx = sum(x, turn) - 0.5 * (x[j] + at(x, j + 1, turn));
        double dy = sum(y, 0) - 0.5 * (y[j] + at(y, j + 1, 0));
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

    /** Prepares the weights of the tracers about space j in the middle of its cubic. */
    private void weigh(int j) {
        int n = place.size();
        boolean first = !ends.close() && j == 0;
        boolean last = !ends.close() && j == n - 2;
        double b = knot(j);
        double a = first ? b : knot(j == 0 ? n - 1 : j - 1);
        double c = last ? b : knot(j == n - 1 ? 0 : j + 1);
        node = j - 1;
        double before = 1 / a - 1 / (a + b);
        double after = 1 / c - 1 / (b + c);
        if (first) {
            set(0, 0.5 - 0.25 * b / (b + c), 0.5 + 0.25 * b / c, -0.25 * b * after);
        } else if (last) {
            set(-0.25 * b * before, 0.5 + 0.25 * b / a, 0.5 - 0.25 * b / (a + b), 0);
        } else {
            set(-0.125 * b * before, 0.5 + 0.125 * b * (1 / a - 1 / (b + c)),
                    0.5 + 0.125 * b * (1 / c - 1 / (a + b)), -0.125 * b * after);
        }
    }

    private void set(double w0, double w1, double w2, double w3) {
        weight[0] = w0;
        weight[1] = w1;
        weight[2] = w2;
        weight[3] = w3;
    }

    /** Returns the length of a space in the parameter of the cubic. */
    private double knot(int j) {
        return Math.sqrt(Math.max(SMALLEST, chord(j)));
    }

    private double sum(double[] column, double turn) {
        double total = 0;
        for (int a = 0; a < weight.length; a++) {
            if (weight[a] != 0) {
                total += weight[a] * at(column, node + a, turn);
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
