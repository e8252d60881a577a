package wasserscope.draw.composition;

import wasserscope.draw.sheet.PixelSheet;
import wasserscope.draw.sheet.PlotArea;

/**
 * The size of a picture. Immutable.
 *
 * @param columns pixels across, at least 1
 * @param rows pixels down, at least 1
 * @param scale pixels a unit; type and lines are measured in units
 */
public record Format(int columns, int rows, double scale) {

    /** Type grows by quarters, so that margins stay whole pixels. */
    private static final double STEP = 0.25;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public Format {
        if (columns < 1 || rows < 1 || !(scale > 0)) {
            throw new IllegalArgumentException(columns + "×" + rows + " at " + scale);
        }
    }

    /**
     * Returns the format of a picture of {@code part} for a page, a slide or a clip: type grows with it, so that it is as well read at
     * 3840×2160 as at 1280×720, and never falls below its usual size.
     */
    public static Format of(Part part, int columns, int rows) {
        return new Format(columns, rows, Math.max(1, STEP * Math.floor(part.roominess(columns, rows) / STEP)));
    }

    /** Returns the format of the same picture in {@code factor} times as many pixels each way. */
    public Format sharper(int factor) {
        return new Format(columns * factor, rows * factor, scale * factor);
    }

    /** Returns the picture's box, in units. */
    public PlotArea box() {
        return new PlotArea(0, 0, columns / scale, rows / scale);
    }

    /** Returns a sheet of this format, its pixels not yet painted. */
    public PixelSheet sheet() {
        return new PixelSheet(new int[columns * rows], columns, rows, scale);
    }
}
