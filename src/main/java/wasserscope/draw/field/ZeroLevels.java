package wasserscope.draw.field;

import java.awt.Color;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Theme;
import wasserscope.problem.Potential;

/** The level F'(μ) = 0: the line w = 0, and above and below it the verticals where λ + g or λ − g changes its sign. */
final class ZeroLevels {

    /** Below this part of the field's scale a change of sign is rounding, not a valley's edge. */
    private static final double NOISE = 2e-3;

    private ZeroLevels() {}

    /** Draws them over the plane, cased, in the ink of the theme. */
    static void paint(Pen pen, Theme theme, PhaseLayout layout, Potential.Samples samples, double lambda,
            double scale) {
        var ink = Pen.faded(theme.inks().ink(), 0.75);
        PlotArea plane = layout.plane();
        double middle = Math.max(plane.y(), Math.min(plane.bottom(), layout.w().at(0)));
        verticals(pen, ink, layout.theta(), samples, lambda, 1, scale, plane.y(), middle);
        verticals(pen, ink, layout.theta(), samples, lambda, -1, scale, middle, plane.bottom());
        if (middle > plane.y() && middle < plane.bottom()) {
            pen.casedLine(plane.x(), middle, plane.right(), middle, 1.6, ink);
        }
    }

    private static void verticals(
            Pen pen,
            Color ink,
            PlotAxis theta,
            Potential.Samples samples,
            double lambda,
            int sign,
            double scale,
            double top,
            double bottom) {
        if (bottom - top < 1) {
            return;
        }
        double last = 0;
        double crossing = Double.NaN;
        for (int j = 0; j < samples.size(); j++) {
            double here = sign * samples.g(j) + lambda;
            if (j > 0) {
                double before = sign * samples.g(j - 1) + lambda;
                if (before < 0 != here < 0) {
                    double part = before / (before - here);
                    crossing = samples.theta(j - 1) + part * (samples.theta(j) - samples.theta(j - 1));
                }
            }
            if (Math.abs(here) > NOISE * scale) {
                if (last * here < 0) {
                    pen.casedLine(theta.at(crossing), top, theta.at(crossing), bottom, 1.6, ink);
                }
                last = here;
            }
        }
    }
}
