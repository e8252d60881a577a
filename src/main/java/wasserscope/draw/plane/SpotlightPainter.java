package wasserscope.draw.plane;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.field.Field;
import wasserscope.draw.particle.ParticlePainter;
import wasserscope.draw.sheet.Highlight;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.problem.model.PlaneMap;
import wasserscope.run.Frame;
import wasserscope.story.Spotlight;

/** The plane's part of what a lesson stresses: a veil over the picture, and what is named painted again on it, in a light. */
public final class SpotlightPainter {

    private static final double RING = 2;
    private static final double AWAY = 5;

    private final Sheet sheet;
    private final PhaseLayout layout;
    private final Frame frame;
    private final View view;
    private final Pen pen;
    private final Highlight light;

    private SpotlightPainter(Sheet sheet, PhaseLayout layout, Frame frame, View view) {
        this.sheet = sheet;
        this.layout = layout;
        this.frame = frame;
        this.view = view;
        this.pen = new Pen(sheet, view);
        this.light = new Highlight(pen, view);
    }

    /** Tells whether a thing that is named is on the plane, and can be seen there. */
    public static boolean isOnPlane(Spotlight named, PhaseLayout layout, Frame frame, View view) {
        return switch (named) {
            case Spotlight.Part part -> switch (part) {
                case ESCAPE_REGION -> EscapePainter.isSeen(view.landOf(frame));
                case OUTLINE -> !frame.outline().isEmpty();
                case STRIP, VERDICT, CERTIFICATE, OBJECTIVE, FUNCTION -> false;
            };
            case Spotlight.Particle(int index) -> index < frame.particles().size()
                    && layout.plane().contains(x(layout, frame, index), y(layout, frame, index));
            case Spotlight.Theta(double theta) -> isAcross(frame.chart()) && isIn(layout.theta(), theta);
            case Spotlight.Slider _ -> false;
        };
    }

    /** Tells whether the axis to the right is that of θ, or of its first coordinate. */
    private static boolean isAcross(PlaneMap chart) {
        return chart == PlaneMap.PHASE || chart.showsPositions();
    }

    /** Tells whether a place is on an axis. */
    public static boolean isIn(PlotAxis axis, double place) {
        return place >= axis.low() && place <= axis.high();
    }

    private static double x(PhaseLayout layout, Frame frame, int particle) {
        return layout.theta().at(frame.chart().x(frame.particles(), particle));
    }

    private static double y(PhaseLayout layout, Frame frame, int particle) {
        return layout.w().at(frame.chart().y(frame.particles(), particle));
    }

    static void paint(Sheet sheet, PhaseLayout layout, Frame frame, View view, Field land) {
        view.emphasis().spotlight()
                .filter(named -> isOnPlane(named, layout, frame, view))
                .ifPresent(named -> new SpotlightPainter(sheet, layout, frame, view).paint(named, land));
    }

    private void paint(Spotlight named, Field land) {
        light.veil(layout.plane(), view.theme().surfaces().ground());
        switch (named) {
            case Spotlight.Part part when part == Spotlight.Part.ESCAPE_REGION ->
                EscapePainter.paintLit(sheet, layout, view.landOf(frame), view, land);
            case Spotlight.Part _ -> OutlinePainter.paintLit(pen, light, layout, frame, view.theme());
            case Spotlight.Particle(int index) -> particle(index);
            case Spotlight.Theta(double theta) -> light.band(layout.plane(), layout.theta().at(theta));
            case Spotlight.Slider _ -> {
            }
        }
    }

    private void particle(int index) {
        Theme theme = view.theme();
        Color colour = theme.marks().ofSign(frame.particles().w(index));
        double x = x(layout, frame, index);
        double y = y(layout, frame, index);
        double radius = ParticlePainter.alone(sheet, layout, frame, view, index) + theme.line(AWAY);
        var ring = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        light.glow(ring, RING, colour);
        pen.stroke(ring, RING, theme.marks().accent());
    }
}
