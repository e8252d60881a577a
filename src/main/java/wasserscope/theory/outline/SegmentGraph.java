package wasserscope.theory.outline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import wasserscope.problem.model.Space;

/**
 * The curves of an {@link Outline} as points and segments, those that go on to θ = ±∞ with a segment beyond all points, closed ones with
 * the one that closes them. On the circle each segment is looked at with its left end in [0, 2π). Segments are sorted by their left
 * ends.
 */
final class SegmentGraph {

    /** The point at θ = −∞. */
    static final int FAR_LEFT = 0;

    /** The point at θ = +∞. */
    static final int FAR_RIGHT = 1;

    private final Topology topology;
    private final double[] x;
    private final double[] y;
    private final int[] seams;
    private int[] first;
    private int[] last;
    private double[] offset;
    private int points = 2;
    private int size;
    private int seamEnds;

    private SegmentGraph(Topology topology, int most) {
        this.topology = topology;
        this.x = new double[most];
        this.y = new double[most];
        this.first = new int[most];
        this.last = new int[most];
        this.seams = new int[2 * most];
    }

    /** Returns the web of an outline. */
    static SegmentGraph of(Outline outline, Topology topology) {
        SegmentGraph web = new SegmentGraph(topology, 2 + outline.size() + 3 * outline.chains().size());
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (TracerCurve chain : outline.chains()) {
            for (int i = 0; i < chain.size(); i++) {
                left = Math.min(left, chain.x(i));
                right = Math.max(right, chain.x(i));
            }
        }
        double margin = 1 + (right - left);
        for (TracerCurve chain : outline.chains()) {
            web.add(chain, left - margin, right + margin);
        }
        web.sort();
        return web;
    }

    private void add(TracerCurve chain, double farLeft, double farRight) {
        int begin = points;
        int end = begin + chain.size() - 1;
        for (int i = 0; i < chain.size(); i++) {
            int point = point(chain.x(i), chain.y(i));
            if (i > 0) {
                segment(point - 1, point);
            }
        }
        if (chain.ends().goLeft()) {
            int far = point(farLeft, y[begin]);
            segment(far, begin);
            same(far, FAR_LEFT);
        }
        if (chain.ends().goRight()) {
            int far = point(farRight, y[end]);
            segment(end, far);
            same(far, FAR_RIGHT);
        }
        if (chain.ends() == Ends.LOOP) {
            segment(end, begin);
        }
        if (chain.ends() == Ends.TURN) {
            int again = point(x[begin] + Space.FULL_TURN, y[begin]);
            segment(end, again);
            same(again, begin);
        }
    }

    private int point(double px, double py) {
        x[points] = px;
        y[points] = py;
        return points++;
    }

    private void segment(int from, int to) {
        first[size] = from;
        last[size] = to;
        size++;
    }

    private void same(int a, int b) {
        seams[seamEnds++] = a;
        seams[seamEnds++] = b;
    }

    private void sort() {
        double[] shift = new double[size];
        for (int s = 0; s < size && topology == Topology.RING; s++) {
            double left = Math.min(x[first[s]], x[last[s]]);
            shift[s] = -Space.FULL_TURN * Math.floor(left / Space.FULL_TURN);
        }
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(s -> Math.min(x[first[s]], x[last[s]]) + shift[s]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] begin = first;
        int[] end = last;
        first = Arrays.stream(order).map(s -> begin[s]).toArray();
        last = Arrays.stream(order).map(s -> end[s]).toArray();
        offset = Arrays.stream(order).mapToDouble(s -> shift[s]).toArray();
    }

    /** Returns how many points there are. */
    int points() {
        return points;
    }

    /** Returns how many segments there are. */
    int size() {
        return size;
    }

    /** Returns the point at which segment s begins. */
    int first(int s) {
        return first[s];
    }

    /** Returns the point at which segment s ends. */
    int last(int s) {
        return last[s];
    }

    /** Returns how many pairs of points are one and the same. */
    int seams() {
        return seamEnds / 2;
    }

    /** Returns one of such a pair, 0 or 1. */
    int seam(int pair, int which) {
        return seams[2 * pair + which];
    }

    /** Returns the least first coordinate of segment s. */
    double left(int s) {
        return Math.min(x[first[s]], x[last[s]]) + offset[s];
    }

    /** Returns the greatest first coordinate of segment s. */
    double right(int s) {
        return Math.max(x[first[s]], x[last[s]]) + offset[s];
    }

    /** Returns how far the way along segment s goes round. */
    double along(int s) {
        return switch (topology) {
            case STRIP -> 0;
            case RING -> x[last[s]] - x[first[s]];
            case ROUND_ZERO -> angle(x[first[s]], y[first[s]], x[last[s]], y[last[s]]);
        };
    }

    /** Tells whether segment a meets segment b, the latter moved to the right. */
    boolean meet(int a, int b, double shift) {
        double toA = offset[a];
        double toB = offset[b] + shift;
        return Segments.meet(
                x[first[a]] + toA, y[first[a]], x[last[a]] + toA, y[last[a]],
                x[first[b]] + toB, y[first[b]], x[last[b]] + toB, y[last[b]]);
    }

    /** Returns how far the way goes round that leads from the beginning of a along it to where it meets b, and to the beginning of b. */
    double between(int a, int b, double shift) {
        return switch (topology) {
            case STRIP -> 0;
            case RING -> x[first[b]] + offset[b] + shift - x[first[a]] - offset[a];
            case ROUND_ZERO -> throughMeeting(first[a], last[a], first[b], last[b]);
        };
    }

    private double throughMeeting(int a, int a2, int b, int b2) {
        double ux = x[a2] - x[a];
        double uy = y[a2] - y[a];
        double vx = x[b2] - x[b];
        double vy = y[b2] - y[b];
        double det = ux * vy - uy * vx;
        double part = det == 0 ? 0 : Math.clamp(((x[b] - x[a]) * vy - (y[b] - y[a]) * vx) / det, 0, 1);
        double cx = x[a] + part * ux;
        double cy = y[a] + part * uy;
        return angle(x[a], y[a], cx, cy) + angle(cx, cy, x[b], y[b]);
    }

    /** Returns the angle from one vector to another, in [−π, π]. */
    static double angle(double ax, double ay, double bx, double by) {
        return Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
    }
}
