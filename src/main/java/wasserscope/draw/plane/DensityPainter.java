package wasserscope.draw.plane;

import java.awt.Color;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.measure.Particles;
import wasserscope.problem.model.PlaneMap;
import wasserscope.run.Frame;

/** Very many particles as a density laid over the landscape: the more fall on a pixel, the more opaque it is. */
final class DensityPainter implements Sheet.Shader {

    /** A pixel with this many of 60 000 particles is nearly opaque. */
    private static final double FULL = 3;

    private static final double REFERENCE = 60_000;
    private static final int SHADES = 512;

    private final int width;
    private final int height;
    private final int[] counts;
    private final int[] alphas = new int[SHADES];
    private final PlotAxis w;
    private final Theme theme;
    private final boolean signed;

    private DensityPainter(Sheet sheet, PhaseLayout layout, Frame frame, Theme theme) {
        Particles particles = frame.particles();
        PlaneMap chart = frame.chart();
        PlotArea plane = layout.plane();
        this.theme = theme;
        this.signed = chart == PlaneMap.PHASE;
        this.width = sheet.pixels(plane.width());
        this.height = sheet.pixels(plane.height());
        this.w = new PlotAxis(layout.window().wHigh(), layout.window().wLow(), 0, height);
        PlotAxis theta = new PlotAxis(layout.window().thetaLow(), layout.window().thetaHigh(), 0, width);
        this.counts = new int[width * height];
        for (int i = 0; i < particles.size(); i++) {
            double x = theta.at(chart.x(particles, i));
            double y = w.at(chart.y(particles, i));
            if (x >= 0 && x < width && y >= 0 && y < height) {
                int row = (int) y;
                int column = (int) x;
                counts[row * width + column]++;
            }
        }
        double unit = FULL * Math.max(1, particles.size() / REFERENCE);
        for (int shade = 0; shade < SHADES; shade++) {
            alphas[shade] = (int) (255 * (1 - Math.exp(-1.6 * Math.sqrt(shade / (4 * unit)))));
        }
    }

    /** Draws μ over the plane, coloured by the sign of w where the place tells it. */
    static void paint(Sheet sheet, PhaseLayout layout, Frame frame, Theme theme) {
        sheet.veil(layout.plane(), new DensityPainter(sheet, layout, frame, theme));
    }

    @Override
    public void row(int row, int[] argb, int offset) {
        Color colour = signed ? theme.marks().ofSign(w.value(row + 0.5)) : theme.inks().ink();
        int rgb = colour.getRGB() & 0xffffff;
        for (int column = 0; column < width; column++) {
            int mass = smoothed(column, row);
            argb[offset + column] = alphas[Math.min(SHADES - 1, mass)] << 24 | rgb;
        }
    }

    /** Returns a count spread over its neighbours (weights 1, 2, 1 across and down), so that a particle is more than dust. */
    private int smoothed(int column, int row) {
        return 2 * across(column, row) + across(column, row - 1) + across(column, row + 1);
    }

    private int across(int column, int row) {
        if (row < 0 || row >= height) {
            return 0;
        }
        int here = row * width + column;
        int left = column > 0 ? counts[here - 1] : 0;
        int right = column + 1 < width ? counts[here + 1] : 0;
        return 2 * counts[here] + left + right;
    }
}
