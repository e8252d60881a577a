package wasserscope.theory.outline;

import wasserscope.flow.Tracers;
import wasserscope.measure.Columns;

/**
 * The cubic through four neighbouring tracers of a curve, as a function of the material coordinate, in the middle of each space; at a
 * loose end the parabola through three. Reads the tracers as they are; for one thread at a time.
 */
final class Interpolation {

    private final int[] node = new int[4];
    private final double[] weight = new double[4];
    private final double[] label = new double[4];
    private double[] labels;
    private double[] x;
    private double[] y;
    private Columns place;
    private Columns travelled;
    private Ends ends;
    private double unitX;
    private double unitY;

    /** Turns to the present tracers of a curve; lengths are in units of the picture. */
    void look(Tracers tracers, double[] material, Ends closure, double lengthX, double lengthY) {
        labels = material;
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
        return length(at(x, j + 1, Strand.turn(ends)) - x[j], at(y, j + 1, 0) - y[j]);
    }

    private double length(double dx, double dy) {
        double a = dx / unitX;
        double b = dy / unitY;
        return Math.sqrt(a * a + b * b);
    }

    /** Returns the length of space j in the material coordinate. */
    double labelled(int j) {
        return at(labels, j + 1, 1) - labels[j];
    }

    /** Returns the middle of space j in the material coordinate. */
    double middle(int j) {
        return labels[j] + 0.5 * labelled(j);
    }

    /** Returns how far the cubic is from the chord in the middle of space j. */
    double bend(int j) {
        weigh(j);
        double turn = Strand.turn(ends);
        double dx = sum(x, turn) - 0.5 * (x[j] + at(x, j + 1, turn));
        double dy = sum(y, 0) - 0.5 * (y[j] + at(y, j + 1, 0));
        return length(dx, dy);
    }

    /** Returns how far tracer i, not the first, is from the chord of its neighbours. */
    double offChord(int i) {
        double turn = Strand.turn(ends);
        double ux = (at(x, i + 1, turn) - x[i - 1]) / unitX;
        double uy = (at(y, i + 1, 0) - y[i - 1]) / unitY;
        double vx = (x[i] - x[i - 1]) / unitX;
        double vy = (y[i] - y[i - 1]) / unitY;
        double chord = Math.sqrt(ux * ux + uy * uy);
        return chord > 0 ? Math.abs(ux * vy - uy * vx) / chord : Math.sqrt(vx * vx + vy * vy);
    }

    /**
     * Writes the tracer in the middle of space j: on the cubic, but no farther from the chord's middle than {@code widest} chords. Between
     * two at rest on w = 0 lies one at rest.
     */
    void interpolate(int j, double widest, Columns intoPlace, Columns intoTravelled, int at) {
        double bend = bend(j);
        double limit = widest * chord(j);
        double part = bend > limit ? limit / bend : 1;
        boolean flat = place.w()[j] == 0 && at(place.w(), j + 1, 0) == 0;
        intoPlace.w()[at] = flat ? 0 : value(place.w(), j, 0, part);
        intoTravelled.w()[at] = value(travelled.w(), j, 0, part);
        for (int axis = 0; axis < place.axes(); axis++) {
            intoPlace.theta(axis)[at] = value(place.theta(axis), j, Strand.turn(ends), part);
            intoTravelled.theta(axis)[at] = value(travelled.theta(axis), j, 0, part);
        }
    }

    private double value(double[] column, int j, double turn, double part) {
        double chord = 0.5 * (column[j] + at(column, j + 1, turn));
        return chord + part * (sum(column, turn) - chord);
    }

    /** Prepares the weights of the tracers about space j, those of Lagrange's polynomial in its middle. */
    private void weigh(int j) {
        double s = middle(j);
        int n = labels.length;
        for (int a = 0; a < 4; a++) {
            int i = j - 1 + a;
            boolean exists = ends.close() || (i >= 0 && i < n);
            node[a] = exists ? i : Integer.MIN_VALUE;
            label[a] = exists ? at(labels, i, 1) : 0;
        }
        for (int a = 0; a < 4; a++) {
            double product = node[a] == Integer.MIN_VALUE ? 0 : 1;
            for (int b = 0; b < 4; b++) {
                if (a != b && node[a] != Integer.MIN_VALUE && node[b] != Integer.MIN_VALUE) {
                    product *= (s - label[b]) / (label[a] - label[b]);
                }
            }
            weight[a] = product;
        }
    }

    private double sum(double[] column, double turn) {
        double total = 0;
        for (int a = 0; a < 4; a++) {
            if (node[a] != Integer.MIN_VALUE) {
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
