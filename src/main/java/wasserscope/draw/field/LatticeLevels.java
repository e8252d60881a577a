package wasserscope.draw.field;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import wasserscope.draw.sheet.LevelSets;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.PlotLine;
import wasserscope.draw.sheet.Ramp;

/** The level sets of a function over a plane as shapes, from its values on a fine lattice. */
final class LatticeLevels {

    private final double[][] value;
    private final double rampEnd;
    private final double bold;
    private final PlotArea box;
    private final MarchingSquares squares;

    /**
     * Takes a lattice.
     *
     * @param value by row from the top and column, at least 2 by 2
     * @param box where its outermost points are
     * @param rampEnd the value at the end of the ramp
     * @param bold how many hairlines wide the zero level is; 0 leaves it out
     */
    LatticeLevels(double[][] value, PlotArea box, double rampEnd, double bold) {
        this.value = value;
        this.box = box;
        this.rampEnd = rampEnd;
        this.bold = bold;
        this.squares = new MarchingSquares(value, box);
    }

    /** Returns the shapes in a style for one pixel a unit. */
    LevelSets shapes(PhaseShader.Style style) {
        int centre = Ramp.BANDS / 2;
        List<LevelSets.Area> areas = new ArrayList<>();
        LevelLines hairlines = new LevelLines();
        for (int edge = 0; edge < centre; edge++) {
            double level = Ramp.edge(edge) * rampEnd;
            double gap = edge == 0 ? 2 * level : level - Ramp.edge(edge - 1) * rampEnd;
            for (int sign = -1; sign <= 1; sign += 2) {
                Path2D area = new Path2D.Double(Path2D.WIND_EVEN_ODD);
                for (PlotLine curve : squares.around(level, sign)) {
                    curve.trace(area, 0, curve.size() - 1);
                    area.closePath();
                    hairlines.add(curve, point -> PhaseShader.room(gradient(curve, point) / gap));
                }
                if (area.getCurrentPoint() != null) {
                    areas.add(new LevelSets.Area(area, style.colour(centre + sign * (edge + 1))));
                }
            }
        }
        var lines = hairlines.lines(style.lineWidth(), style.line(), style.opacity());
        lines.addAll(zero(style));
        return new LevelSets(style.colour(centre), areas, lines);
    }

    private List<LevelSets.Line> zero(PhaseShader.Style style) {
        LevelLines zero = new LevelLines();
        double least = LatticeShader.NOISE * rampEnd / 100;
        for (PlotLine curve : squares.around(0, 1)) {
            zero.add(curve, point -> gradient(curve, point) > least ? 1 : 0);
        }
        return zero.lines(bold * style.lineWidth(), style.line(),
                bold > 0 && style.opacity() > 0 ? LatticeShader.BOLD_OPACITY : 0);
    }

    /** Returns by how much the landscape rises over one unit, at a point of a curve. */
    private double gradient(PlotLine curve, int point) {
        int across = value[0].length - 1;
        int down = value.length - 1;
        int column = Math.clamp((long) ((curve.x(point) - box.x()) / box.width() * across), 0, across - 1);
        int row = Math.clamp((long) ((curve.y(point) - box.y()) / box.height() * down), 0, down - 1);
        double dx = (value[row][column + 1] - value[row][column]) * across / box.width();
        double dy = (value[row + 1][column] - value[row][column]) * down / box.height();
        return Math.hypot(dx, dy);
    }
}
