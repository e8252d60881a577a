package wasserscope.draw.plane;

import java.awt.Color;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.Theme;
import wasserscope.problem.model.PlaneMap;

/** What the colours of the discs say: the sign of w. It shares its two colours with the sign of F', so it is written beside them. */
final class DiscLegend {

    private static final double SMALL = 11;
    private static final double RADIUS = 4;
    private static final double NEAR = 5;
    private static final double GAP = 12;
    private static final double RING = 1.6;

    private final Pen pen;
    private final Theme theme;
    private final PlaneMap chart;

    DiscLegend(Pen pen, Theme theme, PlaneMap chart) {
        this.pen = pen;
        this.theme = theme;
        this.chart = chart;
    }

    /** Returns how wide it is; 0 where neurons have no weight. */
    double width() {
        return chart == PlaneMap.VECTOR ? 0 : entry("plane.positive") + entry("plane.negative");
    }

    private double entry(String key) {
        return 2 * theme.type(RADIUS) + NEAR + pen.width(pen.language().of(key), SMALL) + GAP;
    }

    /** Draws it from x on. */
    void paint(double x, double base) {
        disc(x, base, theme.marks().positive());
        text("plane.positive", x, base);
        double next = x + entry("plane.positive");
        disc(next, base, theme.marks().negative());
        text("plane.negative", next, base);
        if (chart != PlaneMap.PHASE) {
            ring(next, base);
        }
    }

    private void text(String key, double x, double base) {
        double left = x + 2 * theme.type(RADIUS) + NEAR;
        pen.text(pen.language().of(key), left, base, SMALL, Pen.Align.LEFT, theme.inks().dim());
    }

    private void disc(double x, double base, Color colour) {
        double r = theme.type(RADIUS);
        pen.disc(x + r, base - r, r, colour);
    }

    /** Over a plane of positions a negative neuron is a ring. */
    private void ring(double x, double base) {
        double r = theme.type(RADIUS);
        double hole = r - theme.line(RING);
        pen.disc(x + r, base - r, hole, theme.surfaces().panel());
    }
}
