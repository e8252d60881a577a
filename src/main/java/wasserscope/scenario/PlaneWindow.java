package wasserscope.scenario;

/**
 * A rectangle of Ω that is looked at.
 *
 * @param thetaLow left edge
 * @param thetaHigh right edge, greater
 * @param wLow lower edge
 * @param wHigh upper edge, greater
 */
public record PlaneWindow(double thetaLow, double thetaHigh, double wLow, double wHigh) {

    private static final double FINEST = 1e-11;
    private static final double NARROWEST = 1e-5;

    /** Tells whether an axis from {@code low} to {@code high} has distinct numbers for all columns of a picture. */
    public static boolean isWide(double low, double high) {
        return high - low > FINEST * Math.max(Math.abs(low), Math.abs(high)) && high - low >= Double.MIN_NORMAL;
    }

    /** Checks the order of the edges. */
    public PlaneWindow {
        if (!(thetaLow < thetaHigh && wLow < wHigh) || !Double.isFinite(thetaHigh - thetaLow)
                || !Double.isFinite(wHigh - wLow)) {
            throw new IllegalArgumentException(
                    "a window needs low < high: " + thetaLow + ", " + thetaHigh + ", " + wLow + ", " + wHigh);
        }
    }

    /** Returns a window from edges of which two may be one, or nearly: then it is a little wider. */
    public static PlaneWindow around(double left, double right, double low, double high) {
        double beside = isWide(left, right) ? 0 : beside(left, right);
        double above = isWide(low, high) ? 0 : beside(low, high);
        return new PlaneWindow(left - beside, right + beside, low - above, high + above);
    }

    private static double beside(double low, double high) {
        return Math.max(0.5, NARROWEST * Math.max(Math.abs(low), Math.abs(high)));
    }

    /** Returns the width, in θ. */
    public double width() {
        return thetaHigh - thetaLow;
    }

    /** Returns the height, in w. */
    public double height() {
        return wHigh - wLow;
    }

    /** Returns the least window that holds this one and {@code other}. */
    public PlaneWindow union(PlaneWindow other) {
        return new PlaneWindow(
                Math.min(thetaLow, other.thetaLow),
                Math.max(thetaHigh, other.thetaHigh),
                Math.min(wLow, other.wLow),
                Math.max(wHigh, other.wHigh));
    }

    /**
     * Returns the least window about the same centre that holds this one and is {@code ratio} times as wide as it is high.
     *
     * @param ratio positive and finite
     */
    public PlaneWindow shaped(double ratio) {
        double width = Math.max(width(), ratio * height());
        double height = Math.max(height(), width() / ratio);
        double theta = thetaLow + 0.5 * width();
        double w = wLow + 0.5 * height();
        return new PlaneWindow(theta - 0.5 * width, theta + 0.5 * width, w - 0.5 * height, w + 0.5 * height);
    }

    /** Returns the window moved by (θ, w). */
    public PlaneWindow movedBy(double theta, double w) {
        return new PlaneWindow(thetaLow + theta, thetaHigh + theta, wLow + w, wHigh + w);
    }

    /**
     * Returns the window scaled about (θ, w), which keeps its place; this window if the result would be too narrow or too wide for
     * distinct numbers.
     *
     * @param factor less than 1 to look closer
     */
    public PlaneWindow scaledAbout(double theta, double w, double factor) {
        double nextWidth = width() * factor;
        double nextHeight = height() * factor;
        if (nextWidth < NARROWEST * (1 + Math.abs(theta)) || nextHeight < NARROWEST * (1 + Math.abs(w))
                || nextWidth > 1e9 || nextHeight > 1e18) {
            return this;
        }
        return new PlaneWindow(
                theta - (theta - thetaLow) * factor,
                theta + (thetaHigh - theta) * factor,
                w - (w - wLow) * factor,
                w + (wHigh - w) * factor);
    }
}
