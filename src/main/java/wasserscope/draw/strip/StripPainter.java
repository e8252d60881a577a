package wasserscope.draw.strip;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.axis.Ticks;
import wasserscope.draw.plane.SpotlightPainter;
import wasserscope.draw.sheet.Highlight;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.measure.Points;
import wasserscope.problem.DisplayUnits;
import wasserscope.problem.model.PlaneMap;
import wasserscope.problem.model.Space;
import wasserscope.run.Frame;
import wasserscope.scenario.Layer;
import wasserscope.story.Spotlight;

/** F'(μ)(±1, ·) along Θ or its directions, with the part below zero filled: a global minimizer has none. (CB18, proposition 3.1.) */
public final class StripPainter {

    private static final double NAME = 12;
    private static final double NAMES_APART = 16;
    private static final double HEADROOM = 1.12;

    private StripPainter() {}

    public static void paint(Sheet sheet, PhaseLayout layout, Frame frame, View view) {
        PlotArea strip = layout.strip();
        Theme theme = view.theme();
        Pen pen = new Pen(sheet, view);
        Frame land = view.landOf(frame);
        Profile profile = Profile.of(layout, land);
        double top = HEADROOM * Math.max(Double.MIN_NORMAL, reach(profile, land));
        PlotAxis value = PlotAxis.up(strip, -top, top);
        grid(pen, strip, value, theme);
        sheet.clip(strip);
        for (int sign = -1; sign <= 1; sign += 2) {
            if (profile.side(sign).size() > 0) {
                pen.fill(below(profile, value, profile.side(sign)), Pen.faded(theme.marks().ofSign(sign), 0.32));
            }
        }
        pen.line(strip.x(), value.at(0), strip.right(), value.at(0), 1.2, theme.inks().dim());
        if (view.shows(Layer.TEACHER)) {
            teacher(pen, profile.axis(), strip, frame, theme);
        }
        for (int sign = -1; sign <= 1; sign += 2) {
            if (profile.side(sign).size() > 0) {
                pen.stroke(curve(profile, value, profile.side(sign)), 1.8, theme.marks().ofSign(sign));
            }
        }
        var certificate = new CertificatePainter(pen, theme, frame, land, strip, profile.axis(), value);
        if (view.shows(Layer.ESCAPE_REGION)) {
            certificate.bars();
        }
        if (view.shows(Layer.PARTICLES)) {
            certificate.atoms();
        }
        certificate.worst();
        stress(pen, layout, frame, view);
        sheet.unclip();
        header(pen, certificate, strip, view.unitsOf(frame), theme);
    }

    /** Returns how far the curves go: as far as the field or, where they are of the least over a coordinate that it does not show, farther. */
    private static double reach(Profile profile, Frame land) {
        return land.chart() == PlaneMap.PROJECTION ? Math.max(land.amplitude(), profile.reach()) : land.amplitude();
    }

    /** Tells whether a thing that a lesson names is a place in the strip. */
    public static boolean isInStrip(Spotlight named, PhaseLayout layout, Frame frame) {
        return named instanceof Spotlight.Theta(double theta)
                && SpotlightPainter.isIn(Profile.axisOf(layout, frame.chart()), theta);
    }

    /** Stresses the place that a lesson names. */
    private static void stress(Pen pen, PhaseLayout layout, Frame frame, View view) {
        view.emphasis().spotlight().filter(named -> isInStrip(named, layout, frame)).ifPresent(named -> {
            Highlight light = new Highlight(pen, view);
            light.veil(layout.strip(), view.theme().surfaces().panel());
            light.band(layout.strip(), Profile.axisOf(layout, frame.chart()).at(((Spotlight.Theta) named).theta()));
        });
    }

    private static void header(
            Pen pen, CertificatePainter certificate, PlotArea strip, DisplayUnits units, Theme theme) {
        PlaneMap chart = units.chart();
        double base = strip.y() - theme.type(9);
        String plus = pen.language().about(chart, "strip");
        String minus = chart == PlaneMap.VECTOR ? "" : pen.language().about(chart, "minus");
        double needed = pen.width(plus, NAME) + NAMES_APART + pen.width(minus, NAME);
        double size = NAME * Math.min(1, strip.width() / needed); // beside a decision picture the strip is narrow
        double x = strip.x();
        x += pen.text(plus, x, base, size, Pen.Align.LEFT, theme.marks().positive()) + NAMES_APART;
        if (!minus.isEmpty()) {
            x += pen.text(minus, x, base, size, Pen.Align.LEFT, theme.marks().negative()) + NAMES_APART;
        }
        double end = certificate.header(x, units);
        if (x + pen.width(pen.language().of("strip.note"), 11) < end) {
            pen.text(pen.language().of("strip.note"), x, base, 11, Pen.Align.LEFT, theme.inks().dim());
        }
    }

    private static void grid(Pen pen, PlotArea strip, PlotAxis value, Theme theme) {
        for (var tick : Ticks.symmetric(pen.language(), value, theme)) {
            double y = value.at(tick.value());
            pen.line(strip.x(), y, strip.right(), y, 1, theme.surfaces().line());
            pen.text(tick.label(), strip.x() - 8, y + theme.type(4), 11, Pen.Align.RIGHT, theme.inks().dim());
        }
    }

    /** Draws the teacher's places through the strip: its positions, their first coordinates or their directions. */
    private static void teacher(Pen pen, PlotAxis axis, PlotArea panel, Frame frame, Theme theme) {
        frame.objective().teacher().ifPresent(teacher -> {
            var atoms = frame.objective().lifting().measureOf(teacher);
            Color gold = Pen.faded(theme.marks().gold(), 0.8);
            for (int j = 0; j < atoms.size(); j++) {
                double x = axis.at(atoms.theta(j));
                pen.dotted(new Line2D.Double(x, panel.y(), x, panel.bottom()), 1.4, 6, gold);
                if (frame.chart() == PlaneMap.VECTOR) {
                    double back = axis.at(Space.CIRCLE.wrapped(atoms.theta(j) + Math.PI));
                    pen.dotted(new Line2D.Double(back, panel.y(), back, panel.bottom()), 1.4, 6, gold);
                }
            }
        });
    }

    private static Path2D curve(Profile profile, PlotAxis value, Points height) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, height.size());
        for (int j = 0; j < height.size(); j++) {
            double x = profile.axis().at(profile.place().at(j, 0));
            double y = value.at(bounded(value, height.at(j, 0)));
            if (j == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path;
    }

    /** Returns the area between zero and the negative part. */
    private static Path2D below(Profile profile, PlotAxis value, Points height) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, height.size() + 2);
        int last = height.size() - 1;
        path.moveTo(profile.axis().at(profile.place().at(0, 0)), value.at(0));
        for (int j = 0; j <= last; j++) {
            double part = Math.min(0, bounded(value, height.at(j, 0)));
            path.lineTo(profile.axis().at(profile.place().at(j, 0)), value.at(part));
        }
        path.lineTo(profile.axis().at(profile.place().at(last, 0)), value.at(0));
        path.closePath();
        return path;
    }

    private static double bounded(PlotAxis value, double v) {
        return Math.max(3 * value.low(), Math.min(3 * value.high(), v));
    }
}
