package wasserscope.draw.field;

import java.awt.geom.Path2D;
import java.util.Arrays;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.sheet.Landscape;
import wasserscope.draw.sheet.LevelSets;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.PlotLine;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.scenario.PlaneWindow;

/**
 * The network f_μ over a box of inputs x ∈ R², filled by its sign and size: where it decides. Computed on a mesh that
 * is as fine as m allows, finer when the clock stands, and interpolated between its points.
 */
public final class OutputField implements Landscape {

    /** How many products of a neuron and an input a picture may take while the clock runs. */
    private static final double MOVING_WORK = 3e6;

    /** The same when it stands. */
    private static final double STANDING_WORK = 2e7;

    private static final double MOVING_SPACING = 8;
    private static final double STANDING_SPACING = 4;

    /** The zero level is a line of its own, over all lines that are drawn on the fill. */
    private static final double NO_BOLD = 0;

    private final Sheet sheet;
    private final PlotArea plot;
    private final PlaneWindow window;
    private final Frame frame;
    private final View view;
    private final OutputScale scale;
    private final int columns;
    private final int rows;

    /**
     * Takes a network.
     *
     * @param plot where it is drawn
     * @param window the inputs at the rim of that
     */
    public OutputField(Sheet sheet, PlotArea plot, PlaneWindow window, Frame frame, View view) {
        this.sheet = sheet;
        this.plot = plot;
        this.window = window;
        this.frame = frame;
        this.view = view;
        this.scale = OutputScale.of(frame.objective());
        boolean moves = frame.transport().playing();
        double least = Math.sqrt(plot.width() * plot.height() * frame.particles().size()
                / (moves ? MOVING_WORK : STANDING_WORK));
        double spacing = Math.max(moves ? MOVING_SPACING : STANDING_SPACING, least);
        this.columns = 1 + (int) Math.ceil(plot.width() / spacing);
        this.rows = 1 + (int) Math.ceil(plot.height() / spacing);
    }

    /** Returns how the outputs are coloured. */
    public OutputScale scale() {
        return scale;
    }

    /** Returns what is coloured, on a mesh over the box and one cell around it. */
    private double[][] shades() {
        double[][] f = new OutputMesh(frame.objective().problem().features(), frame.particles(), inputs(wider()),
                columns + 2, rows + 2).values();
        return Arrays.stream(f).map(row -> Arrays.stream(row).map(scale::shade).toArray()).toArray(double[][]::new);
    }

    /** Returns the mesh over the box alone. */
    private double[][] within() {
        return Arrays.stream(shades()).skip(1).limit(rows)
                .map(row -> Arrays.copyOfRange(row, 1, columns + 1)).toArray(double[][]::new);
    }

    @Override
    public Sheet.Shader shader() {
        return new LatticeShader(within(), scale.rampEnd(), sheet.pixels(plot.width()),
                sheet.pixels(plot.height()), new PhaseShader.Style(view, sheet.scale()), NO_BOLD);
    }

    @Override
    public LevelSets levelSets() {
        return new LatticeLevels(shades(), wider(), scale.rampEnd(), NO_BOLD)
                .shapes(new PhaseShader.Style(view, 1));
    }

    /** Returns where f_μ = 0 or, where the colours have another middle, where f_μ is that; in units of the sheet; beyond the box it goes on for a little. */
    public Path2D boundary() {
        Path2D path = new Path2D.Double();
        for (PlotLine curve : new MarchingSquares(shades(), wider()).around(0, 1)) {
            curve.trace(path, 0, curve.size() - 1);
        }
        return path;
    }

    /** Returns the box with a rim of one cell, along which curves run that leave it. */
    private PlotArea wider() {
        double width = plot.width() / (columns - 1);
        double height = plot.height() / (rows - 1);
        return plot.inset(-width, -height, -width, -height);
    }

    private PlaneWindow inputs(PlotArea box) {
        PlotAxis right = PlotAxis.across(plot, window.thetaLow(), window.thetaHigh());
        PlotAxis up = PlotAxis.up(plot, window.wLow(), window.wHigh());
        return new PlaneWindow(right.value(box.x()), right.value(box.right()),
                up.value(box.bottom()), up.value(box.y()));
    }

    /** It is the boundary. */
    @Override
    public void zeroLevel(Pen pen) {}
}
