package wasserscope.measure;

/** The surface on which W₂ measures how far apart two points (x, y) are. Safe for any thread. */
public enum GroundMetric {
    /** R². */
    PLANE {
        @Override
        double across(double from, double to) {
            return to - from;
        }
    },
    /** (R/2πZ) × R: x is an angle in radians and goes the short way around. */
    CYLINDER {
        @Override
        double across(double from, double to) {
            return Math.IEEEremainder(to - from, 2 * Math.PI);
        }
    };

    abstract double across(double from, double to);

    /** Returns |a − b|² for a = (ax, ay) and b = (bx, by), with the circle's distance in x on the cylinder. Throws nothing. */
    public double squaredDistance(double ax, double ay, double bx, double by) {
        double x = across(ax, bx);
        double y = by - ay;
        return x * x + y * y;
    }
}
