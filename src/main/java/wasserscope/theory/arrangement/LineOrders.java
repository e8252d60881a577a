package wasserscope.theory.arrangement;

import java.util.Arrays;
import wasserscope.measure.Points;

/**
 * Of each of n points of the plane, all different, in which order a line turning about it meets the others: n² numbers, found once in O(n²
 * log n) and right for any points, as {@link Orientation} has no error. Immutable.
 */
public final class LineOrders {

    /** No more points are ordered: a million numbers. */
    public static final int MOST = 1024;

    private static final int INDEX_BITS = 12;
    private static final double KEYS = 0x1p50;

    /** Keys nearer to each other than this are compared exactly: their rounding is less. */
    private static final long NEAR = 32;

    private final double[] x;
    private final double[] y;
    private final Orientation orientation;
    private final int[][] meetings;

    private LineOrders(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        this.orientation = new Orientation(x, y);
        this.meetings = new int[x.length][];
        for (int i = 0; i < x.length; i++) {
            meetings[i] = order(i);
        }
    }

    /**
     * Orders points.
     *
     * @param points of R², at most {@value #MOST}, no two of them equal
     */
    public static LineOrders of(Points points) {
        return new LineOrders(points.column(0), points.column(1));
    }

    /**
     * Returns the points that a line through point {@code pivot} meets while it turns half round to the left, from just before the direction
     * (1, 0) on; each as its {@link #point}, whether it {@link #isBehind} the pivot then, and whether it is the {@link #isLast} of those that
     * are met at once. Not to be changed.
     */
    public int[] meetings(int pivot) {
        return meetings[pivot];
    }

    /** Returns which point is met. */
    public static int point(int meeting) {
        return meeting >> 2;
    }

    /** Tells whether the point goes from the right of the line to the left; else it goes to the right. */
    public static boolean isBehind(int meeting) {
        return (meeting & 2) != 0;
    }

    /** Tells whether no other point is met at once after it. */
    public static boolean isLast(int meeting) {
        return (meeting & 1) != 0;
    }

    private boolean isBehind(int pivot, int j) {
        return y[j] < y[pivot] || (y[j] == y[pivot] && x[j] < x[pivot]);
    }

    private int[] order(int pivot) {
        long[] keyed = new long[x.length - 1];
        int count = 0;
        for (int j = 0; j < x.length; j++) {
            if (j != pivot) {
                keyed[count] = key(pivot, j) << INDEX_BITS | j;
                count++;
            }
        }
        Arrays.sort(keyed);
        int[] order = new int[count];
        for (int k = 0; k < count; k++) {
            order[k] = (int) (keyed[k] & ((1 << INDEX_BITS) - 1));
            for (int at = k; at > 0 && isNear(keyed, at) && turn(pivot, order[at - 1], order[at]) < 0; at--) {
                swap(order, keyed, at);
            }
        }
        int[] coded = new int[count];
        for (int k = 0; k < count; k++) {
            boolean last = k + 1 == count || !isNear(keyed, k + 1) || turn(pivot, order[k], order[k + 1]) != 0;
            coded[k] = order[k] << 2 | (isBehind(pivot, order[k]) ? 2 : 0) | (last ? 1 : 0);
        }
        return coded;
    }

    private static boolean isNear(long[] keyed, int at) {
        return Math.abs((keyed[at] >> INDEX_BITS) - (keyed[at - 1] >> INDEX_BITS)) <= NEAR;
    }

    private static void swap(int[] order, long[] keyed, int at) {
        int point = order[at];
        order[at] = order[at - 1];
        order[at - 1] = point;
        long key = keyed[at];
        keyed[at] = keyed[at - 1];
        keyed[at - 1] = key;
    }

    /** Returns a whole number that rises with the angle of the line through two points, from 0 at (1, 0). */
    private long key(int pivot, int j) {
        double across = isBehind(pivot, j) ? x[pivot] - x[j] : x[j] - x[pivot];
        double up = Math.abs(y[j] - y[pivot]);
        double size = Math.abs(across) + up;
        return (long) (KEYS * (1 - (size > 0 ? across / size : 1)));
    }

    /** Returns the sign of the angle from the line through one point to that through another. */
    private int turn(int pivot, int a, int b) {
        int sign = orientation.of(pivot, a, b);
        return isBehind(pivot, a) == isBehind(pivot, b) ? sign : -sign;
    }
}
