package wasserscope.draw.plane;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Theme;
import wasserscope.problem.model.Space;
import wasserscope.run.Frame;
import wasserscope.theory.outline.Separation;
import wasserscope.theory.outline.TracerCurve;

/** The straight path that gets by an outline, in dots and with an arrow. */
final class BypassPainter {

    private static final double HALF = 84;
    private static final double EDGE = 26;
    private static final double HEAD = 7;
    private static final double BESIDE = 0.1;

    private final Pen pen;
    private final PhaseLayout layout;
    private final Frame frame;
    private final Theme theme;

    BypassPainter(Pen pen, PhaseLayout layout, Frame frame, Theme theme) {
        this.pen = pen;
        this.layout = layout;
        this.frame = frame;
        this.theme = theme;
    }

    void paint(Separation.Open open) {
        switch (open.place()) {
            case THETA -> across(open.gap());
            case ANGLE -> outwards(open.gap());
        }
    }

    /** Draws a path upwards in the middle of the gap, or a little beside its only end, if that is in the picture. */
    private void across(Separation.Gap gap) {
        PlotArea plane = layout.plane();
        double middle = Double.isInfinite(gap.low())
                ? gap.high() - BESIDE * layout.window().width()
                : Double.isInfinite(gap.high())
                        ? gap.low() + BESIDE * layout.window().width()
                        : 0.5 * (gap.low() + gap.high());
        double shown = frame.objective().space() == Space.CIRCLE ? Space.CIRCLE.wrapped(middle) : middle;
        double x = layout.theta().at(shown);
        if (x < plane.x() + EDGE || x > plane.right() - EDGE) {
            return;
        }
        double y = layout.w().at(level());
        double low = Math.min(plane.bottom() - EDGE, y + theme.line(HALF));
        double high = Math.max(plane.y() + EDGE, y - theme.line(HALF));
        if (low > high) {
            arrow(x, low, x, high);
        }
    }

    /** Returns the mean height of the outline. */
    private double level() {
        double sum = 0;
        for (TracerCurve chain : frame.outline().chains()) {
            for (int i = 0; i < chain.size(); i++) {
                sum += chain.y(i);
            }
        }
        return sum / frame.outline().size();
    }

    /** Draws a path from near 0 to beyond the outline, in the middle of the gap's directions. */
    private void outwards(Separation.Gap gap) {
        double reach = 0;
        for (TracerCurve chain : frame.outline().chains()) {
            for (int i = 0; i < chain.size(); i++) {
                reach = Math.max(reach, Math.hypot(chain.x(i), chain.y(i)));
            }
        }
        double angle = 0.5 * (gap.low() + gap.high());
        double right = Math.cos(angle) * reach;
        double up = Math.sin(angle) * reach;
        arrow(layout.theta().at(0.2 * right), layout.w().at(0.2 * up), layout.theta().at(1.4 * right),
                layout.w().at(1.4 * up));
    }

    private void arrow(double x0, double y0, double x1, double y1) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        double size = theme.line(HEAD);
        if (!(length > 2 * size)) {
            return;
        }
        double ux = (x1 - x0) / length;
        double uy = (y1 - y0) / length;
        pen.casedDots(new Line2D.Double(x0, y0, x1 - ux * size, y1 - uy * size), 2.2, 6.5, theme.inks().ink());
        Path2D head = new Path2D.Double();
        head.moveTo(x1, y1);
        head.lineTo(x1 - size * (1.5 * ux - 0.8 * uy), y1 - size * (1.5 * uy + 0.8 * ux));
        head.lineTo(x1 - size * (1.5 * ux + 0.8 * uy), y1 - size * (1.5 * uy - 0.8 * ux));
        head.closePath();
        pen.stroke(head, 3, Pen.faded(theme.surfaces().ground(), 0.7));
        pen.fill(head, theme.inks().ink());
    }
}
