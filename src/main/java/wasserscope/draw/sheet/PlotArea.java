package wasserscope.draw.sheet;

import java.awt.geom.Rectangle2D;

/**
 * A rectangle on a sheet, in its units, y down. Immutable.
 *
 * @param x left
 * @param y top
 * @param width at least 0
 * @param height at least 0
 */
public record PlotArea(double x, double y, double width, double height) {

    /** Returns the right edge. */
    public double right() {
        return x + width;
    }

    /** Returns the lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Returns the box without margins at its four sides; not less than nothing is left. */
    public PlotArea inset(double left, double top, double right, double bottom) {
        return new PlotArea(x + left, y + top, Math.max(0, width - left - right), Math.max(0, height - top - bottom));
    }

    /** Tells whether (px, py) is inside. */
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** Returns the box as a shape. */
    public Rectangle2D shape() {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
