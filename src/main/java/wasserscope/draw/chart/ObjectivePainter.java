package wasserscope.draw.chart;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.axis.Ticks;
import wasserscope.draw.axis.TimeAxis;
import wasserscope.draw.plane.PlanePainter;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.timeline.MarkPainter;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Curve;
import wasserscope.run.Frame;
import wasserscope.run.Side;
import wasserscope.run.Timeline;
import wasserscope.story.Spotlight;

/** The objective card: F(μ_t), or its excess where the minimum is known to be 0, on a logarithmic axis against time. */
public final class ObjectivePainter implements Painter {

    private static final double FEWEST_DECADES = 2;

    /** Room for the switch of the time axis, which the window lays over the title line. */
    private static final double SWITCH = 52;

    private static final double DASH = 5;
    private static final double LEAST_VALUE = 1e-16;

    /** An oscillation higher than this many units is drawn as such. */
    private static final double SWING = 6;

    @Override
    public boolean shows(Spotlight named, PlotArea box, Frame frame, View view) {
        return named == Spotlight.Part.OBJECTIVE;
    }

    @Override
    public void paint(Sheet sheet, PlotArea box, Frame frame, View view) {
        Theme theme = view.theme();
        boolean excess = frame.objective().problem().minimumIsZero();
        ChartFrame chart = ChartFrame.of(sheet, box, view, "objective.title");
        double bound = frame.findings().certificate().lowerBound();
        String subtitle = bound > 0 ? view.language().of("objective.bound", view.language().significant(bound))
                : view.language().of(excess ? "objective.excess" : "objective.value");
        chart.subtitle(subtitle, chart.title().right() - theme.type(SWITCH), theme);
        TimeAxis time = TimeAxis.of(chart.plot(), frame, view.timeScale());
        PlotAxis value = valueAxis(chart.plot(), frame);
        double low = Math.pow(10, value.low());
        double high = Math.pow(10, value.high());
        for (var tick : Ticks.decades(view.language(), low, high,
                Math.max(3, PlanePainter.most(chart.plot().height(), 26, theme)))) {
            chart.level(value.at(Math.log10(tick.value())), tick.label(), theme);
        }
        for (var tick : time.ticks(view.language(), PlanePainter.most(chart.plot().width(), 52, theme))) {
            chart.foot(time.at(tick.value()), tick.label(), theme);
        }
        sheet.clip(chart.plot().inset(-6, -6, -6, 0));
        if (bound > 0 && frame.timeline().curve().size() > 0) {
            band(chart.pen(), frame, time, value, theme);
        }
        other(frame).ifPresent(beside -> beside(chart, frame, beside, time, value, theme));
        curve(chart.pen(), frame, time, value, theme);
        marks(chart.pen(), frame.timeline(), time, value, theme);
        present(chart, frame, time, value, theme);
        sheet.unclip();
    }

    /** Returns the run beside which an alike one is looked at. */
    private static Optional<Frame.Beside> other(Frame frame) {
        return frame.beside().filter(beside -> frame.isAlike(beside.frame()));
    }

    /** Draws the curve of the run beside, dashed, with its bound, and names both at their ends. */
    private static void beside(ChartFrame chart, Frame frame, Frame.Beside beside, TimeAxis time, PlotAxis value,
            Theme theme) {
        Pen pen = chart.pen();
        Frame other = beside.frame();
        Color ink = theme.inks().ink();
        Path2D path = path(other.timeline().curve(), time, value);
        double y = value.at(log(other.figures().objective()));
        if (path.getCurrentPoint() != null) {
            if (isLast(other)) {
                path.lineTo(time.at(other.figures().time()), y);
            }
            pen.dashed(path, 2, DASH, ink);
        }
        double bound = other.findings().certificate().lowerBound();
        if (bound > 0) {
            double level = value.at(log(bound));
            pen.dashed(new Line2D.Double(chart.plot().x(), level, chart.plot().right(), level), 1, DASH,
                    theme.inks().dim());
        }
        double own = value.at(log(frame.figures().objective()));
        double x = Math.min(time.at(frame.figures().time()), chart.plot().right()) - theme.type(8);
        double apart = theme.type(own <= y ? -11 : 11);
        name(chart, theme, beside.side().other(), x, own + apart, theme.marks().accent());
        name(chart, theme, beside.side(), x, y - apart, ink);
        double r = theme.line(3.5);
        pen.disc(time.at(other.figures().time()), y, r, ink);
    }

    /** Writes a side's name at the end of its curve, within the plot. */
    private static void name(ChartFrame chart, Theme theme, Side side, double x, double middle, Color ink) {
        double lowest = chart.plot().bottom() - theme.type(8);
        double y = Math.max(chart.plot().y() + theme.type(8), Math.min(lowest, middle));
        chart.pen().casedText(chart.pen().language().name(side), x, y + theme.type(4), 11, Pen.Align.RIGHT, ink);
    }

    /** Tells whether the moment shown is the last that is recorded. */
    private static boolean isLast(Frame frame) {
        return frame.figures().step() >= frame.timeline().lastStep();
    }

    /** Returns the axis of log₁₀ F: whole decades about all that was and is. */
    private static PlotAxis valueAxis(PlotArea plot, Frame frame) {
        double low = frame.figures().objective();
        double high = low;
        for (Frame shown : Stream.concat(Stream.of(frame), other(frame).map(Frame.Beside::frame).stream()).toList()) {
            Curve curve = shown.timeline().curve();
            low = Math.min(low, shown.figures().objective());
            high = Math.max(high, shown.figures().objective());
            for (int point = 0; point < curve.size(); point++) {
                low = Math.min(low, curve.least(point));
                high = Math.max(high, curve.greatest(point));
            }
        }
        double top = Math.ceil(log(high));
        double bottom = Math.min(top - FEWEST_DECADES, Math.floor(log(low)));
        return PlotAxis.up(plot, bottom, top);
    }

    /** Shades what is between F(μ_t) and the best lower bound of F* certified until then. */
    private static void band(Pen pen, Frame frame, TimeAxis time, PlotAxis value, Theme theme) {
        Curve curve = frame.timeline().curve();
        Path2D upper = new Path2D.Double();
        Path2D lower = new Path2D.Double();
        upper.moveTo(time.at(curve.time(0)), value.at(log(curve.value(0))));
        double bound = 0;
        List<Point2D> below = new ArrayList<>();
        for (int point = 0; point < curve.size() + (isLast(frame) ? 1 : 0); point++) {
            boolean past = point < curve.size();
            double x = time.at(past ? curve.time(point) : frame.figures().time());
            bound = Math.max(bound, past ? curve.bound(point) : frame.findings().certificate().lowerBound());
            upper.lineTo(x, value.at(log(past ? curve.value(point) : frame.figures().objective())));
            below.add(new Point2D.Double(x, Math.min(value.from(), value.at(log(bound)))));
        }
        lower.moveTo(below.getFirst().getX(), below.getFirst().getY());
        below.forEach(at -> lower.lineTo(at.getX(), at.getY()));
        below.reversed().forEach(at -> upper.lineTo(at.getX(), at.getY()));
        upper.closePath();
        pen.fill(upper, Pen.faded(theme.marks().accent(), 0.18));
        pen.stroke(lower, 1.2, theme.inks().dim());
    }

    private static double log(double value) {
        return Math.log10(Math.max(LEAST_VALUE, value < Double.MAX_VALUE ? value : Double.MAX_VALUE));
    }

    /** Draws the whole recorded curve; a moment at its end belongs to it. */
    private static void curve(Pen pen, Frame frame, TimeAxis time, PlotAxis value, Theme theme) {
        Path2D path = path(frame.timeline().curve(), time, value);
        if (path.getCurrentPoint() != null) {
            if (isLast(frame)) {
                path.lineTo(time.at(frame.figures().time()), value.at(log(frame.figures().objective())));
            }
            pen.stroke(path, 2, theme.marks().accent());
        }
    }

    private static Path2D path(Curve curve, TimeAxis time, PlotAxis value) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, curve.size() + 2);
        double drawn = 0;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int point = 0; point < curve.size(); point++) {
            double x = time.at(curve.time(point));
            top = Math.min(top, value.at(log(curve.greatest(point))));
            bottom = Math.max(bottom, value.at(log(curve.least(point))));
            double last = value.at(log(curve.value(point)));
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, last);
            } else if (x - drawn < 1) {
                continue;
            } else if (bottom - top > SWING) {
                path.lineTo(x, top);
                path.lineTo(x, bottom);
            }
            path.lineTo(x, last);
            drawn = x;
            top = Double.POSITIVE_INFINITY;
            bottom = Double.NEGATIVE_INFINITY;
        }
        return path;
    }

    /** Draws on the curve where something happened. */
    private static void marks(Pen pen, Timeline timeline, TimeAxis time, PlotAxis value, Theme theme) {
        MarkPainter signs = new MarkPainter(pen, theme, theme.surfaces().panel());
        timeline.marks().stream()
                .filter(mark -> timeline.curve().size() > 0 && mark.step() <= timeline.lastStep())
                .forEach(mark -> signs.onCurve(
                        mark, time.at(mark.time()), value.at(log(timeline.curve().valueOf(mark.step())))));
    }

    /** Draws where one is: a dot and, where the run goes on, a hairline. */
    private static void present(ChartFrame chart, Frame frame, TimeAxis time, PlotAxis value, Theme theme) {
        double x = time.at(frame.figures().time());
        double y = value.at(log(frame.figures().objective()));
        double r = theme.line(4);
        if (!isLast(frame)) {
            chart.pen().line(x, chart.plot().y(), x, chart.plot().bottom(), 1, theme.inks().dim());
        }
        chart.pen().disc(x, y, r, theme.marks().accent());
    }
}
