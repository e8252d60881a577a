package wasserscope.theory.outline;

import java.math.BigDecimal;

/** Whether two segments of the plane meet, decided exactly. */
final class Segments {

    /** The relative error of the determinant below. (Shewchuk 1997, <em>Adaptive precision floating-point arithmetic</em>.) */
    private static final double ERROR = 3.3306690738754716e-16;

    private Segments() {}

    /** Tells whether the segments ab and cd have a point in common. */
    static boolean meet(
            double ax, double ay, double bx, double by, double cx, double cy, double dx, double dy) {
        if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)
                || Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) {
            return false;
        }
        return side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) <= 0
                && side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) <= 0;
    }

    /** Returns 1, 0 or −1: on which side of the line from a to b the point p is, left, on it or right. */
    static int side(double ax, double ay, double bx, double by, double px, double py) {
        double left = (ax - px) * (by - py);
        double right = (ay - py) * (bx - px);
        double sure = ERROR * (Math.abs(left) + Math.abs(right));
        double det = left - right;
        if (Math.abs(det) > sure || sure == 0) {
            return (int) Math.signum(det);
        }
        BigDecimal x = exact(px);
        BigDecimal y = exact(py);
        return exact(ax).subtract(x).multiply(exact(by).subtract(y))
                .compareTo(exact(ay).subtract(y).multiply(exact(bx).subtract(x)));
    }

    private static BigDecimal exact(double value) {
        return new BigDecimal(value);
    }
}
