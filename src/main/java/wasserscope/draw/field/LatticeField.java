package wasserscope.draw.field;

import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.sheet.LevelSets;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.view.View;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.model.PlaneMap;
import wasserscope.problem.model.Space;
import wasserscope.run.Frame;
import wasserscope.scenario.PlaneWindow;

/**
 * The landscape over a plane of positions, F'(μ)(±1, θ) or F'(μ)(u): computed on a lattice and interpolated between its points. For
 * 2-homogeneous neurons the place |w|θ tells F'(μ)(u) = ±g(|w|θ) + λ|w||θ| whatever w is. Of θ ∈ R³ it is that of {@link LeastOffset}.
 */
public final class LatticeField implements Field {

    private static final double SPACING = 9;

    /** The same where shapes are made of it. */
    private static final double FINE = 3;

    /** How many hairlines wide the zero level is. */
    private static final double BOLD = 1.6;

    private final Sheet sheet;
    private final PhaseLayout layout;
    private final Frame frame;
    private final View view;
    private final int across;
    private final int down;
    private final double[][] value;

    LatticeField(Sheet sheet, PhaseLayout layout, Frame frame, View view) {
        this.sheet = sheet;
        this.layout = layout;
        this.frame = frame;
        this.view = view;
        this.value = values(frame, layout, 2 + (int) (layout.plane().width() / SPACING),
                2 + (int) (layout.plane().height() / SPACING), signOf(frame, view));
        this.across = value[0].length;
        this.down = value.length;
    }

    /** Returns the w of the particles whose potential is shown: 1 where there are no weights. */
    public static double signOf(Frame frame, View view) {
        return frame.chart() == PlaneMap.VECTOR ? 1 : view.weightSign().sign();
    }

    /**
     * Returns F'(μ)(w, θ) on a lattice over the whole plane, indexed by row from the top and column. Of θ ∈ R³ it is the least over the
     * third coordinate, on a lattice as fine as that allows.
     */
    public static double[][] values(Frame frame, PhaseLayout layout, int across, int down, double w) {
        if (frame.objective().space() == Space.SPACE) {
            return LeastOffset.values(frame, layout.window(), w < 0 ? -1 : 1);
        }
        double[] weights = new double[across * down];
        double[] x = new double[across * down];
        double[] y = new double[across * down];
        for (int j = 0; j < x.length; j++) {
            int row = j / across;
            weights[j] = w;
            x[j] = layout.window().thetaLow() + layout.window().width() * (j % across) / (across - 1);
            y[j] = layout.window().wHigh() - layout.window().height() * row / (down - 1);
        }
        double[] flat = frame.potential().values(new ParticleArrays(weights, x, y));
        double[][] rows = new double[down][across];
        for (int j = 0; j < flat.length; j++) {
            rows[j / across][j % across] = flat[j];
        }
        return rows;
    }

    /** Returns the landscape at a place of the sheet, linear between the points of the lattice. */
    public double at(double x, double y) {
        PlotArea plane = layout.plane();
        double column = (x - plane.x()) / plane.width() * (across - 1);
        double row = (y - plane.y()) / plane.height() * (down - 1);
        int c = Math.clamp((long) column, 0, across - 2);
        int r = Math.clamp((long) row, 0, down - 2);
        double right = column - c;
        double below = row - r;
        return (1 - below) * ((1 - right) * value[r][c] + right * value[r][c + 1])
                + below * ((1 - right) * value[r + 1][c] + right * value[r + 1][c + 1]);
    }

    /** Returns how many hairlines wide the zero level is: 0 where it would be that of neurons which are off everywhere. */
    private double bold() {
        return frame.chart() == PlaneMap.PROJECTION && frame.potential().lambda() == 0 ? 0 : BOLD;
    }

    @Override
    public Sheet.Shader shader() {
        int width = sheet.pixels(layout.plane().width());
        int height = sheet.pixels(layout.plane().height());
        var style = new PhaseShader.Style(view, sheet.scale());
        return new LatticeShader(value, Field.rampEnd(layout, frame), width, height, style, bold());
    }

    @Override
    public LevelSets levelSets() {
        PlotArea box = layout.plane().inset(-FINE, -FINE, -FINE, -FINE);
        PlaneWindow window = new PlaneWindow(
                layout.theta().value(box.x()), layout.theta().value(box.right()),
                layout.w().value(box.bottom()), layout.w().value(box.y()));
        var wider = new PhaseLayout(layout.header(), box, layout.strip(), layout.stems(), window);
        double[][] fine = values(frame, wider, 2 + (int) (box.width() / FINE), 2 + (int) (box.height() / FINE),
                signOf(frame, view));
        return new LatticeLevels(fine, box, Field.rampEnd(layout, frame), bold())
                .shapes(new PhaseShader.Style(view, 1));
    }

    /** The shader and the shapes have it. */
    @Override
    public void zeroLevel(Pen pen) {}
}
