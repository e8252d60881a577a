package wasserscope.draw.plane;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.sheet.NearPart;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.Theme;
import wasserscope.problem.model.Space;
import wasserscope.run.Frame;
import wasserscope.run.Track;

/** The paths of new particles: dashed the one foreseen while all else stands still, in one line the one taken since. */
final class TrackPainter {

    private static final double START = 3;
    private static final double END = 4.5;

    private TrackPainter() {}

    static void paint(Pen pen, PhaseLayout layout, Frame frame, Theme theme) {
        Color ground = Pen.faded(theme.surfaces().ground(), 0.75);
        Color ink = theme.inks().ink();
        for (Track track : frame.tracks()) {
            Path2D foreseen = path(layout, frame, track.foreseen());
            pen.stroke(foreseen, 3.6, ground);
            pen.dashed(foreseen, 1.5, 5, ink);
            Path2D taken = path(layout, frame, track.taken());
            pen.stroke(taken, 4.6, ground);
            pen.stroke(taken, 2.2, theme.marks().accent());
            Track.Line line = track.taken();
            dot(pen, layout, line, 0, START, ink, ground);
            dot(pen, layout, line, line.size() - 1, END, theme.marks().accent(), ground);
        }
    }

    private static void dot(
            Pen pen, PhaseLayout layout, Track.Line line, int point, double radius, Color colour, Color ground) {
        double x = layout.theta().at(line.x(point));
        double y = layout.w().at(line.y(point));
        var ring = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        pen.fill(ring, ground);
        pen.stroke(ring, 1.8, colour);
    }

    /** Returns a line, broken where it goes around a circle. */
    private static Path2D path(PhaseLayout layout, Frame frame, Track.Line line) {
        double seam = frame.objective().space() == Space.CIRCLE
                ? 0.5 * Space.FULL_TURN
                : Double.POSITIVE_INFINITY;
        Path2D path = new Path2D.Double();
        double lastX = 0;
        double lastY = 0;
        for (int j = 0; j < line.size(); j++) {
            double x = layout.theta().at(line.x(j));
            double y = layout.w().at(line.y(j));
            boolean broken = j == 0 || Math.abs(line.x(j) - line.x(j - 1)) > seam;
            if (broken || NearPart.of(lastX, lastY, x, y).filter(NearPart::isWhole).isEmpty()) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
            lastX = x;
            lastY = y;
        }
        return path;
    }
}
