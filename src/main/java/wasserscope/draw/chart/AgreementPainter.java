package wasserscope.draw.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.axis.Ticks;
import wasserscope.draw.plane.PlanePainter;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.problem.Objective;
import wasserscope.problem.data.Units;
import wasserscope.run.Frame;
import wasserscope.words.Language;
import wasserscope.words.UnitWords;

/** What the network gives against what it should give, (y_k, f_μ(x_k)), for the entries of a matrix: f is no curve. */
final class AgreementPainter {

    private static final double PADDING = 0.08;
    private static final double MOST_DOTS = 600;

    private AgreementPainter() {}

    static void paint(Sheet sheet, PlotArea box, Frame frame, View view) {
        Theme theme = view.theme();
        ChartFrame chart = ChartFrame.of(sheet, box, view, "function.title");
        chart.subtitle(subtitle(view.language(), view.unitsOf(frame).classes()), chart.title().right() - 8, theme);
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
        Units.Axis unit = view.unitsOf(frame).output();
        PlotAxis level = got.in(unit);
        PlotAxis foot = given.in(unit);
        for (var tick : Ticks.linear(view.language(), level.low(), level.high(),
                Math.clamp(PlanePainter.most(chart.plot().height(), 26, theme), 4, 7))) {
            chart.level(level.at(tick.value()), tick.label(), theme);
        }
        for (var tick : Ticks.linear(view.language(), foot.low(), foot.high(),
                PlanePainter.most(chart.plot().width(), 48, theme))) {
            chart.foot(foot.at(tick.value()), tick.label(), theme);
        }
        sheet.clip(chart.plot());
        var diagonal = new Line2D.Double(
                chart.plot().x(), got.at(given.low()), chart.plot().right(), got.at(given.high()));
        chart.pen().dotted(diagonal, 1.9, 5.5, theme.marks().gold());
        dots(chart.pen(), frame, given, got, theme);
        sheet.unclip();
    }

    private static String subtitle(Language language, List<String> classes) {
        return classes.isEmpty()
                ? language.of("agreement.subtitle")
                : language.of("agreement.classes", UnitWords.name(classes.getFirst()),
                        UnitWords.name(classes.getLast()));
    }

    private static void dots(Pen pen, Frame frame, PlotAxis given, PlotAxis got, Theme theme) {
        Objective objective = frame.objective();
        double r = theme.line(objective.samples() > 20 ? 2 : 4);
        int stride = Math.max(1, (int) Math.ceil(objective.samples() / MOST_DOTS));
        for (int k = 0; k < objective.samples(); k += stride) {
            double x = given.at(objective.y(k));
            double y = got.at(Math.max(got.low(), Math.min(got.high(), frame.outputs().at(k))));
            pen.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), Pen.faded(theme.inks().ink(), 0.75));
        }
    }
}
