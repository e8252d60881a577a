package wasserscope.draw.sheet;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Arrays;

/** Points in a row that a path goes through, the superfluous ones left out. For one thread. */
public final class PlotLine {

    /** A point nearer than this many units to the straight way past it is left out; nobody sees it, however large the print. */
    private static final double TOLERANCE = 0.04;

    private double[] x = new double[64];
    private double[] y = new double[64];
    private int size;

    public void add(double px, double py) {
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        x[size] = px;
        y[size] = py;
        size++;
    }

    /** Returns how many points there are. */
    public int size() {
        return size;
    }

    /** Returns the first coordinate of a point. */
    public double x(int point) {
        return x[point];
    }

    /** Returns its second coordinate. */
    public double y(int point) {
        return y[point];
    }

    /** Adds the way from point {@code from} to point {@code to} to a path, as a new piece of it. */
    public void trace(Path2D path, int from, int to) {
        path.moveTo(x[from], y[from]);
        follow(path, from, to);
    }

    /** Continues a path that is at point {@code from} to point {@code to} (Douglas and Peucker). */
    public void follow(Path2D path, int from, int to) {
        int farthest = from;
        double most = TOLERANCE;
        for (int point = from + 1; point < to; point++) {
            double off = Line2D.ptSegDist(x[from], y[from], x[to], y[to], x[point], y[point]);
            if (off > most) {
                most = off;
                farthest = point;
            }
        }
        if (farthest > from) {
            follow(path, from, farthest);
            follow(path, farthest, to);
        } else {
            path.lineTo(x[to], y[to]);
        }
    }
}
