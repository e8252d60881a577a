package wasserscope.draw.chart;

import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;

/** What the two charts of the right column share: a card with a title line, and the box left for the curve. */
record ChartFrame(Pen pen, PlotArea title, PlotArea plot) {

    private static final double HEAD = 30;
    private static final double PADDING = 6;

    /** Fills the card and writes its title. */
    static ChartFrame of(Sheet sheet, PlotArea box, View view, String titleKey) {
        Theme theme = view.theme();
        Pen pen = new Pen(sheet, view);
        pen.card(box);
        PlotArea card = box.inset(PADDING, PADDING, PADDING, PADDING);
        double base = card.y() + theme.type(18);
        double x = card.x() + 10;
        double width = pen.title(pen.language().of(titleKey), x, base, 12, Pen.Align.LEFT, theme.inks().ink());
        x += width + 8;
        PlotArea title = new PlotArea(x, card.y(), Math.max(0, card.right() - x), theme.type(HEAD));
        return new ChartFrame(pen, title, plotIn(box, theme));
    }

    /** Returns the box left for the curve on a card. */
    static PlotArea plotIn(PlotArea box, Theme theme) {
        return box.inset(PADDING, PADDING, PADDING, PADDING)
                .inset(theme.type(40), theme.type(HEAD), 14, theme.type(24));
    }

    /** Writes what the card shows behind its title, if it ends before {@code limit}. */
    void subtitle(String text, double limit, Theme theme) {
        if (title.x() + pen.width(text, 12) + 8 <= limit) {
            pen.text(text, title.x(), title.y() + theme.type(18), 12, Pen.Align.LEFT, theme.inks().dim());
        }
    }

    /** Draws a horizontal grid line with its label. */
    void level(double y, String label, Theme theme) {
        pen.line(plot.x(), y, plot.right(), y, 1, theme.surfaces().line());
        pen.text(label, plot.x() - 8, y + theme.type(4), 11, Pen.Align.RIGHT, theme.inks().dim());
    }

    /** Writes a label under the plot. */
    void foot(double x, String label, Theme theme) {
        pen.text(label, x, plot.bottom() + theme.type(17), 11, Pen.Align.CENTRE, theme.inks().dim());
    }
}
