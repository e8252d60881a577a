package wasserscope.draw.chart;

import java.awt.geom.Line2D;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.axis.Ticks;
import wasserscope.draw.plane.PlanePainter;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.problem.Objective;
import wasserscope.run.Frame;

/** What the network gives against what it should give, (y_k, f_μ(x_k)): where inputs are of the plane, f is no curve. */
final class AgreementPainter {

    private static final double PADDING = 0.08;
    private static final double MOST_DOTS = 600;

    private AgreementPainter() {}

    static void paint(Sheet sheet, PlotArea box, Frame frame, View view) {
        Theme theme = view.theme();
        ChartFrame chart = ChartFrame.of(sheet, box, view, "function.title");
        chart.subtitle(view.language().of("agreement.subtitle"), chart.title().right() - 8, theme);
        Objective objective = frame.objective();
        double low = 0;
        double high = 1e-9;
        for (int k = 0; k < objective.samples(); k++) {
            low = Math.min(low, objective.y(k));
            high = Math.max(high, objective.y(k));
        }
        double margin = PADDING * (high - low);
        PlotAxis given = PlotAxis.across(chart.plot(), low - margin, high + margin);
        PlotAxis got = PlotAxis.up(chart.plot(), low - margin, high + margin);
        for (var tick : Ticks.linear(view.language(), got.low(), got.high(),
                Math.clamp(PlanePainter.most(chart.plot().height(), 26, theme), 4, 7))) {
            chart.level(got.at(tick.value()), tick.label(), theme);
        }
        for (var tick : Ticks.linear(view.language(), given.low(), given.high(),
                PlanePainter.most(chart.plot().width(), 48, theme))) {
            chart.foot(given.at(tick.value()), tick.label(), theme);
        }
        sheet.clip(chart.plot());
        var diagonal = new Line2D.Double(
                chart.plot().x(), got.at(given.low()), chart.plot().right(), got.at(given.high()));
        chart.pen().dotted(diagonal, 1.9, 5.5, theme.marks().gold());
        dots(chart.pen(), frame, given, got, theme);
        sheet.unclip();
    }

    private static void dots(Pen pen, Frame frame, PlotAxis given, PlotAxis got, Theme theme) {
        Objective objective = frame.objective();
        double r = theme.line(objective.samples() > 20 ? 2 : 4);
        int stride = Math.max(1, (int) Math.ceil(objective.samples() / MOST_DOTS));
        for (int k = 0; k < objective.samples(); k += stride) {
            double x = given.at(objective.y(k));
            double y = got.at(Math.max(got.low(), Math.min(got.high(), frame.outputs().at(k))));
            pen.disc(x, y, r, Pen.faded(theme.inks().ink(), 0.75));
        }
    }
}
