package wasserscope.draw;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import wasserscope.problem.Potential;
import wasserscope.problem.Target;
import wasserscope.run.Frame;
import wasserscope.words.Words;

/** F'(μ)(±1, θ) along Θ, with the part below zero filled: a global minimizer has none. (CB18, proposition 3.1.) */
final class StripPainter {

    private static final double HEADROOM = 1.12;
    private static final double SPACING = 2;

    private StripPainter() {}

    static void paint(Sheet sheet, PhaseLayout layout, Frame frame, View view) {
        Box strip = layout.strip();
        Theme theme = view.theme();
        Pen pen = new Pen(sheet, theme);
        double top = HEADROOM * Math.max(Double.MIN_NORMAL, frame.amplitude());
        Axis value = Axis.up(strip, -top, top);
        var samples = frame.potential().sample(
                layout.window().thetaLow(), layout.window().thetaHigh(), Math.max(2, (int) (strip.width() / SPACING)));
        grid(pen, strip, value, theme);
        sheet.clip(strip);
        for (int sign = -1; sign <= 1; sign += 2) {
            Color colour = theme.marks().ofSign(sign);
            pen.fill(below(layout.theta(), value, samples, frame.potential(), sign), Pen.faded(colour, 0.32));
        }
        pen.line(strip.x(), value.at(0), strip.right(), value.at(0), 1.2, theme.inks().dim());
        if (view.shows(Layer.TEACHER)) {
            teacher(pen, layout, strip, frame, theme);
        }
        for (int sign = -1; sign <= 1; sign += 2) {
            Path2D curve = curve(layout.theta(), value, samples, frame.potential(), sign);
            pen.stroke(curve, 1.8, theme.marks().ofSign(sign));
        }
        sheet.unclip();
        header(pen, strip, theme);
    }

    private static void header(Pen pen, Box strip, Theme theme) {
        double base = strip.y() - theme.type(9);
        double x = strip.x();
        x += pen.text(Words.of("strip.plus"), x, base, 12, Pen.Align.LEFT, theme.marks().positive()) + 16;
        x += pen.text(Words.of("strip.minus"), x, base, 12, Pen.Align.LEFT, theme.marks().negative()) + 16;
        if (x + pen.width(Words.of("strip.note"), 11) < strip.right()) {
            pen.text(Words.of("strip.note"), x, base, 11, Pen.Align.LEFT, theme.inks().dim());
        }
    }

    private static void grid(Pen pen, Box strip, Axis value, Theme theme) {
        for (var tick : Ticks.symmetric(value, theme)) {
            double y = value.at(tick.value());
            pen.line(strip.x(), y, strip.right(), y, 1, theme.surfaces().line());
            pen.text(tick.label(), strip.x() - 8, y + theme.type(4), 11, Pen.Align.RIGHT, theme.inks().dim());
        }
    }

    /** Draws the teacher's positions through a panel that shares the θ axis. */
    static void teacher(Pen pen, PhaseLayout layout, Box panel, Frame frame, Theme theme) {
        if (frame.objective().problem().target() instanceof Target.Teacher teacher) {
            for (double position : teacher.positions()) {
                double x = layout.theta().at(position);
                pen.dotted(
                        new Line2D.Double(x, panel.y(), x, panel.bottom()), 1.4, 6,
                        Pen.faded(theme.marks().gold(), 0.8));
            }
        }
    }

    private static Path2D curve(
            Axis theta, Axis value, Potential.Samples samples, Potential potential, int sign) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, samples.size());
        for (int j = 0; j < samples.size(); j++) {
            double x = theta.at(samples.theta(j));
            double y = value.at(bounded(value, potential.value(sign, samples.g(j))));
            if (j == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }

    /** Returns the area between zero and the negative part. */
    private static Path2D below(
            Axis theta, Axis value, Potential.Samples samples, Potential potential, int sign) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, samples.size() + 2);
        path.moveTo(theta.at(samples.theta(0)), value.at(0));
        for (int j = 0; j < samples.size(); j++) {
            double part = Math.min(0, bounded(value, potential.value(sign, samples.g(j))));
            path.lineTo(theta.at(samples.theta(j)), value.at(part));
        }
        path.lineTo(theta.at(samples.theta(samples.size() - 1)), value.at(0));
        path.closePath();
        return path;
    }

    private static double bounded(Axis value, double v) {
        return Math.max(3 * value.low(), Math.min(3 * value.high(), v));
    }
}
