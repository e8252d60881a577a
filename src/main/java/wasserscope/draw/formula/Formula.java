package wasserscope.draw.formula;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * A formula that is set: one outline, to be filled by the non-zero rule. Lengths are in units of the type size, y goes down, the origin
 * is the left end of the base line. Immutable, for any thread.
 */
public final class Formula {

    private final Path2D outline;
    private final double width;
    private final double height;
    private final double depth;

    /** Takes the outline for its own; nobody may change it any more. */
    Formula(Path2D outline, double width, double height, double depth) {
        this.outline = outline;
        this.width = width;
        this.height = height;
        this.depth = depth;
    }

    /** Returns how far it reaches to the right, spaces included. */
    public double width() {
        return width;
    }

    /** Returns how far it reaches above the base line. */
    public double height() {
        return height;
    }

    /** Returns how far it reaches below the base line. */
    public double depth() {
        return depth;
    }

    /**
     * Returns its outline.
     *
     * @param x of its left end
     * @param baseline y of its base line
     * @param size of its type
     */
    public Path2D at(double x, double baseline, double size) {
        return new Path2D.Double(outline, new AffineTransform(size, 0, 0, size, x, baseline));
    }
}
