package wasserscope.draw.plane;

import java.awt.Color;
import java.awt.geom.Path2D;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.sheet.ClippedPath;
import wasserscope.draw.sheet.Highlight;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Theme;
import wasserscope.problem.model.PlaneMap;
import wasserscope.problem.model.Space;
import wasserscope.run.Frame;
import wasserscope.theory.outline.Ends;
import wasserscope.theory.outline.Outline;
import wasserscope.theory.outline.Separation;
import wasserscope.theory.outline.TracerCurve;

/** The outline of the start as the flow has deformed it, dashed where it goes on to θ = ±∞, and the path that gets by if one does. */
public final class OutlinePainter {

    private static final double WIDTH = 2;
    private static final double CASING = 2.4;
    private static final double DASH = 7;
    private static final double PERIOD = 12;
    private static final double MARGIN = 30;
    private static final double CASED = 0.7;

    /** An outline that is not what it was any more is seen through. */
    private static final double FADED = 0.35;

    /** Rounds of the circle that are drawn: of more nothing is to be seen. */
    private static final int MOST_ROUNDS = 200;

    private final Pen pen;
    private final PhaseLayout layout;
    private final Frame frame;
    private final Theme theme;

    private OutlinePainter(Pen pen, PhaseLayout layout, Frame frame, Theme theme) {
        this.pen = pen;
        this.layout = layout;
        this.frame = frame;
        this.theme = theme;
    }

    public static void paint(Pen pen, PhaseLayout layout, Frame frame, Theme theme) {
        if (!frame.outline().isEmpty()) {
            new OutlinePainter(pen, layout, frame, theme).paint();
        }
    }

    /** Draws a light around the outline, and the outline on it. */
    static void paintLit(Pen pen, Highlight light, PhaseLayout layout, Frame frame, Theme theme) {
        OutlinePainter painter = new OutlinePainter(pen, layout, frame, theme);
        Path2D curves = new Path2D.Double();
        frame.outline().chains().forEach(chain -> painter.trace(chain, curves));
        light.glow(curves, WIDTH, theme.marks().accent());
        painter.paint();
    }

    private void paint() {
        Path2D curves = new Path2D.Double();
        Path2D dashes = new Path2D.Double();
        for (TracerCurve chain : frame.outline().chains()) {
            trace(chain, curves);
            goOn(chain, dashes);
        }
        stroke(curves);
        stroke(dashes);
        if (frame.separation() instanceof Separation.Open open) {
            new BypassPainter(pen, layout, frame, theme).paint(open);
        }
    }

    private void stroke(Path2D path) {
        Color accent = theme.marks().accent();
        boolean faithful = frame.outline().fidelity() == Outline.Fidelity.FAITHFUL;
        pen.stroke(path, WIDTH + CASING, Pen.faded(theme.surfaces().ground(), faithful ? CASED : FADED));
        pen.stroke(path, WIDTH, faithful ? accent : Pen.faded(accent, FADED));
    }

    /** Adds a curve, on the circle as often as it comes round into the picture. */
    private void trace(TracerCurve chain, Path2D path) {
        var window = layout.window();
        double low = chain.x(0);
        double high = chain.x(0);
        for (int i = 1; i < chain.size(); i++) {
            low = Math.min(low, chain.x(i));
            high = Math.max(high, chain.x(i));
        }
        if (frame.objective().space() != Space.CIRCLE) {
            trace(chain, 0, path);
            return;
        }
        double closing = chain.ends() == Ends.TURN ? Space.FULL_TURN : 0;
        double from = Math.ceil((window.thetaLow() - Math.max(high, chain.x(0) + closing)) / Space.FULL_TURN);
        double to = Math.floor((window.thetaHigh() - low) / Space.FULL_TURN);
        int rounds = (int) Math.min(MOST_ROUNDS, to - from + 1);
        for (int round = 0; round < rounds; round++) {
            trace(chain, (from + round) * Space.FULL_TURN, path);
        }
    }

    private void trace(TracerCurve chain, double shift, Path2D path) {
        PlotArea near = layout.plane().inset(-MARGIN, -MARGIN, -MARGIN, -MARGIN);
        ClippedPath clipped = new ClippedPath(path, near);
        for (int i = 0; i < chain.size(); i++) {
            clipped.to(layout.theta().at(chain.x(i) + shift), layout.w().at(chain.y(i)));
        }
        if (chain.ends().close()) {
            double turn = chain.ends() == Ends.TURN ? Space.FULL_TURN : 0;
            clipped.to(layout.theta().at(chain.x(0) + shift + turn), layout.w().at(chain.y(0)));
        }
    }

    /** Adds the dashes from the ends of a curve that goes on to the edges of the plane. */
    private void goOn(TracerCurve chain, Path2D dashes) {
        if (frame.chart() != PlaneMap.PHASE) {
            return;
        }
        int last = chain.size() - 1;
        if (chain.ends().goLeft()) {
            dash(layout.theta().at(chain.x(0)), layout.plane().x(), layout.w().at(chain.y(0)), dashes);
        }
        if (chain.ends().goRight()) {
            dash(layout.theta().at(chain.x(last)), layout.plane().right(), layout.w().at(chain.y(last)), dashes);
        }
    }

    private void dash(double from, double to, double y, Path2D dashes) {
        PlotArea plane = layout.plane();
        double sign = Math.signum(to - from);
        boolean leaves = from < plane.x() ? sign < 0 : from > plane.right() && sign > 0;
        if (leaves || y < plane.y() - MARGIN || y > plane.bottom() + MARGIN) {
            return;
        }
        double start = Math.clamp(from, plane.x() - PERIOD, plane.right() + PERIOD);
        double gap = theme.line(PERIOD - DASH);
        for (double x = start + sign * gap; sign * (to - x) > 0; x += sign * theme.line(PERIOD)) {
            dashes.moveTo(x, y);
            dashes.lineTo(x + sign * theme.line(DASH), y);
        }
    }
}
