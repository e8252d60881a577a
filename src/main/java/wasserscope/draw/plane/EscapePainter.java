package wasserscope.draw.plane;

import java.awt.Color;
import java.awt.geom.Line2D;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.field.Field;
import wasserscope.draw.field.Hatch;
import wasserscope.draw.field.LatticeField;
import wasserscope.draw.field.PhaseField;
import wasserscope.draw.sheet.Highlight;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.problem.model.Space;
import wasserscope.run.Frame;
import wasserscope.theory.minimum.Interval;
import wasserscope.theory.verdict.EscapeRegion;

/**
 * The escape region A over the plane, hatched, and in a lighter hatch that leans the other way the places over K± of the wrong sign, from
 * where particles go down to w = 0 and cross into A. (CB18, propositions C.1 and C.4, lemma C.18.)
 */
final class EscapePainter {

    private static final double INSIDE = 0.24;
    private static final double LIT = 0.75;
    private static final double LIGHT = 0.4;
    private static final double EDGE = 0.8;
    private static final double WRONG = 0.13;
    private static final double PERIOD = 9;
    private static final double SPARSER = 1.5;

    private final Sheet sheet;
    private final PhaseLayout layout;
    private final Frame frame;
    private final View view;
    private final Hatch inside;
    private final Hatch wrong;

    private EscapePainter(Sheet sheet, PhaseLayout layout, Frame frame, View view, double opacity) {
        this.sheet = sheet;
        this.layout = layout;
        this.frame = frame;
        this.view = view;
        Theme theme = view.theme();
        double period = theme.line(PERIOD);
        this.inside = new Hatch(1, period, theme.inks().ink(), opacity);
        this.wrong = new Hatch(-1, SPARSER * period, theme.inks().ink(), WRONG);
    }

    static void paint(Sheet sheet, PhaseLayout layout, Frame frame, View view, Field land) {
        new EscapePainter(sheet, layout, frame, view, INSIDE).paint(land);
    }

    /** Draws the region with a hatch that stands out, its edges in a light. */
    static void paintLit(Sheet sheet, PhaseLayout layout, Frame frame, View view, Field land) {
        new EscapePainter(sheet, layout, frame, view, LIT).paint(land);
    }

    /** Tells whether there is anything of the region. */
    static boolean isSeen(Frame frame) {
        return !frame.region().plus().isEmpty() || !frame.region().minus().isEmpty()
                || (frame.chart().showsPositions() && frame.findings().hasWayOut());
    }

    private void paint(Field land) {
        switch (land) {
            case LatticeField planar when frame.chart().showsPositions() -> sublevels(planar);
            case LatticeField _ -> cones();
            case PhaseField _ -> bands();
        }
    }

    /** Over R × K±: the half with w of the right sign, and the other. */
    private void bands() {
        PlotArea plane = layout.plane();
        double middle = Math.max(plane.y(), Math.min(plane.bottom(), layout.w().at(0)));
        PlotArea up = new PlotArea(plane.x(), plane.y(), plane.width(), middle - plane.y());
        PlotArea down = new PlotArea(plane.x(), middle, plane.width(), plane.bottom() - middle);
        for (Interval part : frame.region().plus()) {
            band(part, up, inside);
            band(part, down, wrong);
        }
        for (Interval part : frame.region().minus()) {
            band(part, down, inside);
            band(part, up, wrong);
        }
    }

    private void band(Interval part, PlotArea half, Hatch hatch) {
        hatch(part, half, hatch);
        if (frame.objective().space() == Space.CIRCLE && part.high() > Space.FULL_TURN && !part.isEverything()) {
            hatch(new Interval(part.low() - Space.FULL_TURN, part.high() - Space.FULL_TURN), half, hatch);
        }
    }

    private void hatch(Interval part, PlotArea half, Hatch hatch) {
        PlotAxis theta = layout.theta();
        double left = Math.max(half.x(), theta.at(part.low()));
        double right = Math.min(half.right(), theta.at(part.high()));
        if (right > left && half.height() > 0) {
            PlotArea box = new PlotArea(left, half.y(), right - left, half.height());
            double anchor = Double.isFinite(part.low()) ? theta.at(part.low()) : theta.at(part.high());
            hatch.fill(sheet, box, Double.isFinite(anchor) ? anchor : half.x(), layout.w().at(0));
            edge(part.low(), half, hatch);
            edge(part.high(), half, hatch);
        }
    }

    private void edge(double place, PlotArea half, Hatch hatch) {
        double x = layout.theta().at(place);
        if (x > half.x() && x < half.right()) {
            Pen pen = new Pen(sheet, view);
            Color ink = view.theme().inks().ink();
            if (hatch.alpha() > INSIDE) {
                var line = new Line2D.Double(x, half.y(), x, half.bottom());
                new Highlight(pen, view).glow(line, EDGE, Pen.faded(ink, LIGHT));
            }
            pen.line(x, half.y(), x, half.bottom(), EDGE, Pen.faded(ink, Math.max(INSIDE, hatch.alpha())));
        }
    }

    /** Where F'(μ)(±1, θ) ≤ −κ, for the sign that is shown. */
    private void sublevels(LatticeField land) {
        double margin = frame.findings().margin().value();
        inside.fill(sheet, layout.plane(), layout.theta().at(0), layout.w().at(0), (x, y) -> margin + land.at(x, y));
    }

    /** The cones over the arcs K±, for the sign that is shown. */
    private void cones() {
        EscapeRegion region = frame.region();
        int sign = (int) LatticeField.signOf(frame, view);
        region.side(sign).forEach(arc -> cone(arc, inside));
        region.side(-sign).forEach(arc -> cone(arc, wrong));
    }

    private void cone(Interval arc, Hatch hatch) {
        double x0 = layout.theta().at(0);
        double y0 = layout.w().at(0);
        double half = 0.5 * Math.min(Space.FULL_TURN, arc.high() - arc.low());
        double middle = arc.low() + half;
        hatch.fill(sheet, layout.plane(), x0, y0, (x, y) -> {
            double angle = Math.atan2(layout.w().value(y), layout.theta().value(x));
            return arc.isEverything() ? -1 : Math.abs(Space.CIRCLE.apart(middle, angle)) - half;
        });
    }
}
