package wasserscope.draw.field;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import wasserscope.draw.sheet.LevelSets;
import wasserscope.draw.sheet.PlotLine;

/** Level lines of one look, in pieces of even opacity: where lines would crowd they fade. For one thread. */
final class LevelLines {

    /** Opacities are rounded to so many parts of the full one. */
    private static final int SHADES = 3;

    private final Path2D[] paths = new Path2D[SHADES + 1];

    LevelLines() {
        for (int shade = 0; shade <= SHADES; shade++) {
            paths[shade] = new Path2D.Double();
        }
    }

    /**
     * Adds a line.
     *
     * @param visible how much of it is seen at a point, 0 … 1
     */
    void add(PlotLine line, IntToDoubleFunction visible) {
        int begun = 0;
        int shade = 0;
        for (int point = 0; point + 1 < line.size(); point++) {
            double part = 0.5 * (visible.applyAsDouble(point) + visible.applyAsDouble(point + 1));
            int next = (int) Math.round(SHADES * Math.clamp(part, 0, 1));
            if (next != shade) {
                piece(line, begun, point, shade);
                begun = point;
                shade = next;
            }
        }
        piece(line, begun, line.size() - 1, shade);
    }

    private void piece(PlotLine line, int from, int to, int shade) {
        if (to > from && shade > 0) {
            line.trace(paths[shade], from, to);
        }
    }

    /** Returns the lines. */
    List<LevelSets.Line> lines(double width, int rgb, double opacity) {
        List<LevelSets.Line> lines = new ArrayList<>();
        for (int shade = 1; shade <= SHADES; shade++) {
            if (opacity > 0 && paths[shade].getCurrentPoint() != null) {
                lines.add(new LevelSets.Line(paths[shade], width, rgb, opacity * shade / SHADES));
            }
        }
        return lines;
    }
}
