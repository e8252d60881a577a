package wasserscope.draw.plane;

import java.util.Arrays;

/**
 * A closed line about a part of a sheet: a point is inside if the line winds around it. The edges are sorted into strips, so that of very
 * many points each is compared with the few edges that are beside it. Immutable, for any thread.
 */
final class Lasso {

    private static final int STRIPS = 256;

    private final double[] x;
    private final double[] y;
    private final double top;
    private final double high;
    private final int[][] edges = new int[STRIPS][0];

    /** Takes its corners, at least one, the last joined to the first. */
    Lasso(double[] x, double[] y) {
        this.x = x.clone();
        this.y = y.clone();
        this.top = Arrays.stream(y).min().orElseThrow();
        this.high = Math.max(Double.MIN_NORMAL, Arrays.stream(y).max().orElseThrow() - top);
        for (int from = 0; from < x.length; from++) {
            int to = next(from);
            for (int strip = strip(Math.min(y[from], y[to])); strip <= strip(Math.max(y[from], y[to])); strip++) {
                edges[strip] = Arrays.copyOf(edges[strip], edges[strip].length + 1);
                edges[strip][edges[strip].length - 1] = from;
            }
        }
    }

    private int next(int corner) {
        return corner + 1 == x.length ? 0 : corner + 1;
    }

    private int strip(double down) {
        return Math.clamp((long) ((down - top) / high * STRIPS), 0, STRIPS - 1);
    }

    /** Tells whether the line winds around a point. */
    boolean contains(double px, double py) {
        if (!(py >= top && py <= top + high)) {
            return false;
        }
        int winding = 0;
        for (int from : edges[strip(py)]) {
            int to = next(from);
            boolean down = y[from] <= py && y[to] > py;
            boolean up = y[to] <= py && y[from] > py;
            if (down || up) {
                double left = (x[to] - x[from]) * (py - y[from]) - (px - x[from]) * (y[to] - y[from]);
                winding += down && left > 0 ? 1 : up && left < 0 ? -1 : 0;
            }
        }
        return winding != 0;
    }
}
