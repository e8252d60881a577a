package wasserscope.draw.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.axis.Ticks;
import wasserscope.draw.plane.PlanePainter;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.problem.Objective;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.run.Frame;
import wasserscope.words.Words;

/** The function card: the targets y_k and the network f_μ against x. */
public final class FunctionPainter implements Painter {

    private static final double PADDING = 0.12;
    private static final double MOST_DOTS = 600;

    @Override
    public void paint(Sheet sheet, PlotArea box, Frame frame, View view) {
        Theme theme = view.theme();
        if (frame.objective().inputs().axes() > 1) {
            AgreementPainter.paint(sheet, box, frame, theme);
            return;
        }
        ChartFrame chart = ChartFrame.of(sheet, box, theme, "function.title");
        Objective objective = frame.objective();
        boolean scattered = isScattered(objective);
        double legend = legend(chart.pen(), chart.title(), theme, scattered);
        chart.subtitle(Words.of("function.subtitle"), legend, theme);
        PlotAxis x = PlotAxis.across(chart.plot(), least(objective), greatest(objective));
        PlotAxis y = valueAxis(chart.plot(), frame);
        for (var tick : Ticks.linear(y.low(), y.high(),
                Math.clamp(PlanePainter.most(chart.plot().height(), 26, theme), 4, 7))) {
            chart.level(y.at(tick.value()), tick.label(), theme);
        }
        for (var tick : Ticks.linear(x.low(), x.high(), PlanePainter.most(chart.plot().width(), 48, theme))) {
            chart.foot(x.at(tick.value()), tick.label(), theme);
        }
        sheet.clip(chart.plot());
        Pen pen = chart.pen();
        if (scattered) {
            dots(pen, objective, x, y, theme);
        } else {
            pen.dotted(curve(objective, x, y, objective::y), 1.9, 5.5, theme.marks().gold());
        }
        pen.stroke(curve(objective, x, y, frame.outputs()::at), 2.2, theme.inks().ink());
        sheet.unclip();
    }

    private static boolean isScattered(Objective objective) {
        boolean noisy = objective.problem().target() instanceof Target.Teacher teacher && teacher.noise() > 0;
        return noisy || objective.problem().data() instanceof Data.Samples
                || objective.problem().loss() instanceof LogisticLoss;
    }

    /** Draws the legend at the right end of the title's line, without the target where there is no room, and returns where it begins. */
    private static double legend(Pen pen, PlotArea title, Theme theme, boolean scattered) {
        double base = title.y() + theme.type(18);
        double middle = base - theme.type(4);
        double sample = theme.type(18);
        double x = title.right() - 8;
        x -= pen.text(Words.of("function.network"), x, base, 12, Pen.Align.RIGHT, theme.inks().ink()) + 6;
        pen.line(x - sample, middle, x, middle, 2.2, theme.inks().ink());
        x -= sample + theme.type(12);
        String target = Words.of(scattered ? "function.data" : "function.target");
        if (x - pen.width(target, 12) - 6 - sample < title.x()) {
            return x;
        }
        x -= pen.text(target, x, base, 12, Pen.Align.RIGHT, theme.marks().gold()) + 6;
        pen.dotted(new Line2D.Double(x - sample, middle, x, middle), 1.9, 5.5, theme.marks().gold());
        return x - sample;
    }

    /** Returns the axis that holds the targets and, as far as it does not dwarf them, the network. */
    private static PlotAxis valueAxis(PlotArea plot, Frame frame) {
        double low = 0;
        double high = 0;
        Objective objective = frame.objective();
        for (int k = 0; k < objective.samples(); k++) {
            low = Math.min(low, objective.y(k));
            high = Math.max(high, objective.y(k));
        }
        double span = Math.max(high - low, 1e-9);
        double lowest = low - span;
        double highest = high + span;
        for (int k = 0; k < objective.samples(); k++) {
            low = Math.min(low, Math.max(lowest, frame.outputs().at(k)));
            high = Math.max(high, Math.min(highest, frame.outputs().at(k)));
        }
        return PlotAxis.up(plot, low - PADDING * span, high + PADDING * span);
    }

    private static void dots(Pen pen, Objective objective, PlotAxis x, PlotAxis y, Theme theme) {
        double r = theme.line(1.7);
        int stride = Math.max(1, (int) Math.ceil(objective.samples() / MOST_DOTS));
        var colour = Pen.faded(theme.marks().gold(), 0.75);
        for (int k = 0; k < objective.samples(); k += stride) {
            double px = x.at(objective.x(k));
            double py = y.at(objective.y(k));
            pen.fill(new Ellipse2D.Double(px - r, py - r, 2 * r, 2 * r), colour);
        }
    }

    private static double least(Objective objective) {
        double least = objective.inputs().least(0);
        return objective.samples() > 1 ? least : least - 1;
    }

    private static double greatest(Objective objective) {
        double greatest = objective.inputs().greatest(0);
        return greatest > least(objective) ? greatest : greatest + 1;
    }

    /** Returns the numbers of the samples in the order of their inputs. */
    private static int[] order(Objective objective) {
        return IntStream.range(0, objective.samples())
                .boxed()
                .sorted(Comparator.comparingDouble(objective::x))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static Path2D curve(Objective objective, PlotAxis x, PlotAxis y, IntToDoubleFunction value) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, objective.samples());
        double bound = 4 * (y.high() - y.low());
        for (int k : order(objective)) {
            double v = Math.max(y.low() - bound, Math.min(y.high() + bound, value.applyAsDouble(k)));
            if (path.getCurrentPoint() == null) {
                path.moveTo(x.at(objective.x(k)), y.at(v));
            } else {
                path.lineTo(x.at(objective.x(k)), y.at(v));
            }
        }
        return path;
    }
}
