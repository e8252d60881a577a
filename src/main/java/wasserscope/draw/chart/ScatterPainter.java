package wasserscope.draw.chart;

import java.awt.Color;
import java.util.Arrays;
import wasserscope.draw.axis.PlotAxis;
import wasserscope.draw.axis.Ticks;
import wasserscope.draw.plane.PlanePainter;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.words.RichText;

/** The data of a table before they are those of a problem: points, those of classes in the two colours of the sign. */
public final class ScatterPainter {

    private static final double PADDING = 0.06;
    private static final double FULL = 300;
    private static final int LONGEST = 32;

    private ScatterPainter() {}

    /** Paints the points with their axes on a card. */
    public static void paint(Sheet sheet, PlotArea box, Scatter points, View view) {
        Theme theme = view.theme();
        ChartFrame chart = ChartFrame.of(sheet, box, view, "data.points");
        PlotAxis x = axis(points.across(), chart.plot().x(), chart.plot().right());
        PlotAxis y = axis(points.up(), chart.plot().bottom(), chart.plot().y());
        for (var tick : Ticks.linear(view.language(), y.low(), y.high(),
                Math.clamp(PlanePainter.most(chart.plot().height(), 26, theme), 4, 7))) {
            chart.level(y.at(tick.value()), tick.label(), theme);
        }
        for (var tick : Ticks.linear(view.language(), x.low(), x.high(),
                Math.max(5, PlanePainter.most(chart.plot().width(), 56, theme)))) {
            chart.foot(x.at(tick.value()), tick.label(), theme);
        }
        sheet.clip(chart.plot());
        dots(chart.pen(), points, x, y, theme);
        sheet.unclip();
        legend(chart, points, theme);
        PlotArea plot = chart.plot();
        chart.pen().casedText(shortened(points.names().getLast()), plot.x() + 4, plot.y() + theme.type(12), 12,
                Pen.Align.LEFT, theme.inks().dim());
        chart.pen().casedText(shortened(points.names().getFirst()), plot.right() - 2, plot.bottom() - theme.type(6), 12,
                Pen.Align.RIGHT, theme.inks().dim());
    }

    private static PlotAxis axis(double[] values, double from, double to) {
        double low = Arrays.stream(values).min().orElse(0);
        double high = Arrays.stream(values).max().orElse(1);
        double padding = high > low ? PADDING * (high - low) : Math.max(1, Math.abs(low));
        return new PlotAxis(low - padding, high + padding, from, to);
    }

    private static void dots(Pen pen, Scatter points, PlotAxis x, PlotAxis y, Theme theme) {
        int n = points.across().length;
        double r = theme.line(n > FULL ? 1.7 : 2.4);
        for (int k = 0; k < n; k++) {
            double px = x.at(points.across()[k]);
            double py = y.at(points.up()[k]);
            pen.disc(px, py, r, Pen.faded(colour(points.sides()[k], theme), n > FULL ? 0.6 : 0.85));
        }
    }

    private static Color colour(double side, Theme theme) {
        return side == 0 ? theme.marks().gold() : theme.marks().ofSign(side);
    }

    /** Writes the names of the classes at the right end of the title's line, each in its colour. */
    private static void legend(ChartFrame chart, Scatter points, Theme theme) {
        double x = chart.title().right() - 8;
        for (int i = points.classes().size() - 1; i >= 0; i--) {
            String name = shortened(points.classes().get(i));
            x -= chart.pen().text(name, x, chart.title().y() + theme.type(18), 12, Pen.Align.RIGHT,
                    colour(2.0 * i - 1, theme)) + theme.type(12);
        }
    }

    private static String shortened(String name) {
        return RichText.quoted(name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…");
    }
}
