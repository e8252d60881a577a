package wasserscope.draw.field;

import java.awt.Color;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Trail;

/**
 * Parallel thin lines at 45°, where a function is negative. They are counted from an anchor that belongs to what is hatched, so that they
 * move with it and not with the sheet.
 *
 * @param slope 1 for lines that rise to the right, −1 for lines that fall
 * @param period how far apart lines are, in units
 * @param colour of the lines
 * @param alpha their opacity, 0 … 1
 */
public record Hatch(int slope, double period, Color colour, double alpha) {

    private static final double STRIDE = 3;
    private static final double GRID = 64;

    /** Tells by its sign whether a place of the sheet is hatched; continuous. */
    public interface Level {
        double at(double x, double y);
    }

    /** Hatches all of a box. */
    public void fill(Sheet sheet, PlotArea box, double anchorX, double anchorY) {
        fill(sheet, box, anchorX, anchorY, (_, _) -> -1);
    }

    /** Hatches the part of a box where the level is negative. */
    public void fill(Sheet sheet, PlotArea box, double anchorX, double anchorY, Level level) {
        double across = period * Math.sqrt(2);
        double anchor = anchorX + slope * anchorY;
        double nearest = Math.min(box.x() + slope * box.y(), box.x() + slope * box.bottom());
        double farthest = Math.max(box.right() + slope * box.y(), box.right() + slope * box.bottom());
        double first = Math.ceil((nearest - anchor) / across);
        double last = Math.floor((farthest - anchor) / across);
        for (double k = first; k <= last; k++) {
            line(sheet, box, anchor + k * across, level);
        }
    }

    /** Draws the hatched parts of the line x + slope·y = sum. */
    private void line(Sheet sheet, PlotArea box, double sum, Level level) {
        double from = Math.max(box.x(), slope > 0 ? sum - box.bottom() : sum + box.y());
        double to = Math.min(box.right(), slope > 0 ? sum - box.y() : sum + box.bottom());
        int steps = (int) Math.ceil((to - from) / STRIDE);
        double begun = Double.NaN;
        double lastX = from;
        double last = steps > 0 ? level.at(from, slope * (sum - from)) : 1;
        if (last < 0) {
            begun = from;
        }
        for (int s = 1; s <= steps; s++) {
            double x = from + (to - from) * s / steps;
            double here = level.at(x, slope * (sum - x));
            if (here < 0 != last < 0) {
                double border = lastX + last / (last - here) * (x - lastX);
                if (last < 0) {
                    draw(sheet, begun, border, sum);
                }
                begun = border;
            }
            lastX = x;
            last = here;
        }
        if (last < 0) {
            draw(sheet, begun, to, sum);
        }
    }

    /** Draws between places of a fine grid, on which sums are exact: a picture elsewhere on a sheet then has the same pixels. */
    private void draw(Sheet sheet, double from, double to, double sum) {
        Trail line = new Trail(2);
        line.begin(colour.getRGB());
        double whole = onGrid(sum);
        for (double x : new double[] {onGrid(from), onGrid(to)}) {
            line.add(x, slope * (whole - x), alpha);
        }
        sheet.trail(line);
    }

    private static double onGrid(double place) {
        return Math.rint(place * GRID) / GRID;
    }
}
