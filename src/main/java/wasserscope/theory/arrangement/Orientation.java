package wasserscope.theory.arrangement;

import java.math.BigDecimal;

/** On which side of a line through two points a third one is, decided without an error. (Shewchuk, 1997: a filter, then exact numbers.) */
final class Orientation {

    /** The error of the determinant in doubles as a part of its terms. */
    private static final double FILTER = 4e-16;

    private final double[] x;
    private final double[] y;

    Orientation(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /** Returns the sign of (x_a − x_p) × (x_b − x_p): 1 if b is to the left of the way from p to a, −1 to the right, 0 on its line. */
    int of(int p, int a, int b) {
        double left = (x[a] - x[p]) * (y[b] - y[p]);
        double right = (y[a] - y[p]) * (x[b] - x[p]);
        double difference = left - right;
        if (Math.abs(difference) > FILTER * (Math.abs(left) + Math.abs(right)) + Double.MIN_NORMAL) {
            return (int) Math.signum(difference);
        }
        boolean level = y[a] == y[p] && y[b] == y[p];
        boolean upright = x[a] == x[p] && x[b] == x[p];
        return level || upright ? 0 : exact(p, a, b);
    }

    private int exact(int p, int a, int b) {
        BigDecimal left = difference(x, a, p).multiply(difference(y, b, p));
        return left.compareTo(difference(y, a, p).multiply(difference(x, b, p)));
    }

    private static BigDecimal difference(double[] column, int to, int from) {
        return new BigDecimal(column[to]).subtract(new BigDecimal(column[from]));
    }
}
