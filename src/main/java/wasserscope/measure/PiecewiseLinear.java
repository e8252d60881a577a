package wasserscope.measure;

/**
 * A concave, piecewise linear function on [−1, 1], up to a constant: its linear pieces from left to right, each a slope and a width; the
 * slopes fall, the widths add up to 2. Confined to one thread.
 */
final class PiecewiseLinear {

    private final double[] slope;
    private final double[] width;
    private int start;
    private int end;
    /** What is to be added to all slopes. */
    private double tilt;

    /** Makes the function 0, with room for so many calls of {@link #widen}, each of which adds one piece. */
    PiecewiseLinear(int calls) {
        slope = new double[calls + 1];
        width = new double[calls + 1];
        width[0] = 2;
        end = 1;
    }

    /** Adds a·z. */
    void tilt(double a) {
        tilt += a;
    }

    /** Replaces V by z ↦ max{V(z') : |z' − z| ≤ gap, |z'| ≤ 1}. */
    void widen(double gap) {
        if (gap == 0) {
            return;
        }
        int top = start;
        while (top < end && slope[top] + tilt > 0) {
            top++;
        }
        System.arraycopy(slope, top, slope, top + 1, end - top);
        System.arraycopy(width, top, width, top + 1, end - top);
        slope[top] = -tilt;
        width[top] = 2 * gap;
        end++;
        trim(gap);
    }

    /** Returns a place where the function is greatest. */
    double summit() {
        double place = -1;
        for (int piece = start; piece < end && slope[piece] + tilt > 0; piece++) {
            place += width[piece];
        }
        return Math.min(place, 1);
    }

    private void trim(double length) {
        double left = length;
        while (start < end - 1 && width[start] <= left) {
            left -= width[start++];
        }
        width[start] -= left;
        double right = length;
        while (end - 1 > start && width[end - 1] <= right) {
            right -= width[--end];
        }
        width[end - 1] -= right;
    }
}
