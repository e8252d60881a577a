package wasserscope.draw.plane;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Potential;
import wasserscope.problem.model.PlaneMap;
import wasserscope.run.Frame;
import wasserscope.scenario.Layer;
import wasserscope.words.Language;

/** The point under the hand: where it is, how high the landscape is there, and which way a particle would go. */
final class ProbePainter {

    private static final double LONGEST_ARROW = 64;
    private static final double RING = 4.5;
    private static final double PADDING = 8;

    private ProbePainter() {}

    static void paint(Sheet sheet, PhaseLayout layout, Frame frame, View view, View.Probe probe) {
        Theme theme = view.theme();
        Pen pen = new Pen(sheet, view);
        Potential potential = frame.potential();
        ParticleArrays there = frame.chart().particle(probe.theta(), probe.w(), view.weightSign().sign());
        ParticleArrays velocity = potential.velocities(there);
        double right = velocity.theta(0)[0];
        double up = frame.chart() == PlaneMap.PHASE ? velocity.w()[0] : velocity.theta(1)[0];
        double x = layout.theta().at(probe.theta());
        double y = layout.w().at(probe.w());
        arrow(pen, theme, x, y, right / layout.theta().perUnit(), up / layout.w().perUnit(), frame.amplitude());
        var ring = new Ellipse2D.Double(x - RING, y - RING, 2 * RING, 2 * RING);
        pen.stroke(ring, 3.5, Pen.faded(theme.surfaces().ground(), 0.7));
        pen.stroke(ring, 1.5, theme.inks().ink());
        List<String> lines = new ArrayList<>(List.of(
                pen.language().of(frame.chart() == PlaneMap.PHASE ? "probe.place" : "probe.position",
                        pen.language().fixed(probe.theta(), 2), pen.language().fixed(probe.w(), 2)),
                pen.language().of("probe.value", pen.language().significant(potential.values(there)[0])),
                pen.language().of("probe.velocity", pen.language().significant(right),
                        pen.language().significant(up))));
        if (view.shows(Layer.ESCAPE_REGION)) {
            hatch(pen.language(), frame, there).ifPresent(lines::add);
        }
        note(pen, theme, layout.plane(), x, y, lines);
    }

    /** Returns what the hatch says at the place of a neuron, if there is one. */
    private static Optional<String> hatch(Language language, Frame frame, ParticleArrays there) {
        double margin = frame.findings().margin().value();
        if (steepness(frame, there) <= -margin) {
            return Optional.of(language.of("probe.inside"));
        }
        if (frame.chart() == PlaneMap.VECTOR) {
            return Optional.empty();
        }
        ParticleArrays other = ParticleArrays.of(there.particles());
        other.w()[0] = -other.w()[0];
        return steepness(frame, other) <= -margin ? Optional.of(language.of("probe.wrong")) : Optional.empty();
    }

    /** Returns F'(μ) of a neuron over its size: that of the one of w = ±1, or of length 1, in its direction. */
    private static double steepness(Frame frame, ParticleArrays there) {
        double size = switch (frame.chart()) {
            case PHASE, POSITION -> Math.abs(there.w()[0]);
            case PULL -> Math.abs(there.w()[0]) * Math.hypot(there.theta(0)[0], there.theta(1)[0]);
            case VECTOR -> there.theta(0)[0] * there.theta(0)[0] + there.theta(1)[0] * there.theta(1)[0];
        };
        return size > 0 ? frame.potential().values(there)[0] / size : 0;
    }

    /** Draws the velocity: its direction on the sheet, and a length that grows with the speed but never fills the plane. */
    private static void arrow(Pen pen, Theme theme, double x, double y, double vx, double vy, double amplitude) {
        double speed = Math.hypot(vx, vy);
        if (!(speed > 0)) {
            return;
        }
        double pixels = LONGEST_ARROW * (1 - Math.exp(-speed / (60 * Math.max(amplitude, 1e-12))));
        double ux = vx / speed;
        double uy = vy / speed;
        double tipX = x + ux * (RING + 6 + pixels);
        double tipY = y + uy * (RING + 6 + pixels);
        var shaft = new Line2D.Double(x + ux * RING, y + uy * RING, tipX - ux * 4, tipY - uy * 4);
        Path2D head = new Path2D.Double();
        head.moveTo(tipX, tipY);
        head.lineTo(tipX - 8 * ux + 4 * uy, tipY - 8 * uy - 4 * ux);
        head.lineTo(tipX - 8 * ux - 4 * uy, tipY - 8 * uy + 4 * ux);
        head.closePath();
        pen.stroke(shaft, 4.4, Pen.faded(theme.surfaces().ground(), 0.7));
        pen.stroke(head, 3, Pen.faded(theme.surfaces().ground(), 0.7));
        pen.stroke(shaft, 2, theme.inks().ink());
        pen.fill(head, theme.inks().ink());
    }

    /** Writes the lines on a card beside the point, on the side where there is room. */
    static void note(Pen pen, Theme theme, PlotArea plane, double x, double y, List<String> lines) {
        double width = 0;
        for (String line : lines) {
            width = Math.max(width, pen.width(line, 12));
        }
        double step = theme.type(17);
        double w = width + 2 * PADDING;
        double h = lines.size() * step + PADDING;
        double left = x + 20 + w <= plane.right() ? x + 20 : x - 20 - w;
        boolean high = y - h - 14 < plane.y() + theme.type(24);
        double top = Math.min(plane.bottom() - h - 4, high ? y + 14 : y - h - 14);
        var card = new RoundRectangle2D.Double(left, top, w, h, 12, 12);
        pen.fill(card, Pen.faded(theme.surfaces().panel(), 0.92));
        pen.stroke(card, 1, theme.surfaces().line());
        for (int j = 0; j < lines.size(); j++) {
            pen.text(lines.get(j), left + PADDING, top + (j + 0.95) * step, 12, Pen.Align.LEFT, theme.inks().ink());
        }
    }
}
