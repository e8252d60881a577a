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

    private static final double NARROWEST = 1e-5;

    /** Checks the order of the edges. */
    public PlaneWindow {
        if (!(thetaLow < thetaHigh && wLow < wHigh) || !Double.isFinite(thetaHigh - thetaLow)
                || !Double.isFinite(wHigh - wLow)) {
            throw new IllegalArgumentException(
                    "a window needs low < high: " + thetaLow + ", " + thetaHigh + ", " + wLow + ", " + wHigh);
        }
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
