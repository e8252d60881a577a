package wasserscope.draw.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.PlotLine;

/**
 * The closed curves around the places where a function known on a lattice is beyond a level, linear between lattice points: marching
 * squares. Outside the lattice no place is beyond any level, so curves that reach its rim run along it.
 */
final class MarchingSquares {

    private static final int NONE = -1;

    private final double[] value;
    private final int columns;
    private final int rows;
    private final PlotArea box;

    /**
     * Takes a lattice.
     *
     * @param value by row from the top and column, at least 2 by 2
     * @param box where its outermost points are
     */
    MarchingSquares(double[][] value, PlotArea box) {
        this.columns = value[0].length + 2;
        this.rows = value.length + 2;
        this.box = box;
        this.value = new double[columns * rows];
        Arrays.fill(this.value, Double.NaN);
        for (int row = 0; row < value.length; row++) {
            System.arraycopy(value[row], 0, this.value, (row + 1) * columns + 1, value[row].length);
        }
    }

    /** Returns the curves around {@code sign}·value ≥ level; each ends where it begins. */
    List<PlotLine> around(double level, int sign) {
        int[] next = new int[2 * value.length];
        Arrays.fill(next, NONE);
        for (int row = 0; row + 1 < rows; row++) {
            for (int column = 0; column + 1 < columns; column++) {
                link(next, row * columns + column, level, sign);
            }
        }
        List<PlotLine> curves = new ArrayList<>();
        for (int edge = 0; edge < next.length; edge++) {
            if (next[edge] != NONE) {
                curves.add(curve(next, edge, level, sign));
            }
        }
        return curves;
    }

    private boolean isInside(int point, double level, int sign) {
        return sign * value[point] >= level;
    }

    /** Links the edges of a cell by which curves come in and go out, the inside at their right hand. */
    private void link(int[] next, int cell, double level, int sign) {
        int[] corner = {cell, cell + 1, cell + columns + 1, cell + columns};
        int[] edge = {2 * cell, 2 * (cell + 1) + 1, 2 * (cell + columns), 2 * cell + 1};
        int ins = 0;
        for (int point : corner) {
            ins += isInside(point, level, sign) ? 1 : 0;
        }
        if (ins == 0 || ins == 4) {
            return;
        }
        for (int side = 0; side < 4; side++) {
            boolean leaves = isInside(corner[side], level, sign) && !isInside(corner[(side + 1) % 4], level, sign);
            if (leaves) {
                next[edge[side]] = edge[entry(corner, side, level, sign)];
            }
        }
    }

    /** Returns the side at which the curve ends that begins where the rim of a cell, clockwise, leaves the inside at {@code side}. */
    private int entry(int[] corner, int side, double level, int sign) {
        double middle = 0;
        for (int point : corner) {
            middle += 0.25 * sign * value[point];
        }
        int turn = middle >= level ? 1 : 3;
        int other = (side + turn) % 4;
        while (isInside(corner[other], level, sign) || !isInside(corner[(other + 1) % 4], level, sign)) {
            other = (other + turn) % 4;
        }
        return other;
    }

    private PlotLine curve(int[] next, int first, double level, int sign) {
        PlotLine curve = new PlotLine();
        int edge = first;
        while (next[edge] != NONE) {
            add(curve, edge, level, sign);
            int after = next[edge];
            next[edge] = NONE;
            edge = after;
        }
        add(curve, first, level, sign);
        return curve;
    }

    /** Adds the point where a curve crosses an edge: an even one is the upper edge of a cell, an odd one its left edge. */
    private void add(PlotLine curve, int edge, double level, int sign) {
        int from = edge / 2;
        int to = edge % 2 == 0 ? from + 1 : from + columns;
        double part = part(sign * value[from], sign * value[to], level);
        double column = from % columns + (edge % 2 == 0 ? part : 0);
        double row = Math.floorDiv(from, columns) + (edge % 2 == 0 ? 0 : part);
        curve.add(box.x() + (column - 1) / (columns - 3) * box.width(),
                box.y() + (row - 1) / (rows - 3) * box.height());
    }

    private static double part(double from, double to, double level) {
        if (Double.isNaN(from) || Double.isNaN(to)) {
            return Double.isNaN(from) ? 1 : 0;
        }
        return from == to ? 0.5 : Math.clamp((level - from) / (to - from), 0, 1);
    }
}
