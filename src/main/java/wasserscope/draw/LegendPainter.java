package wasserscope.draw;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import wasserscope.run.Frame;
import wasserscope.words.Numerals;
import wasserscope.words.Words;

/** The line above the plane: what it shows, and the ramp with its numbers. */
final class LegendPainter {

    private static final double BAND = 9;
    private static final double GAP = 8;

    private LegendPainter() {}

    static void paint(Sheet sheet, Box header, Frame frame, View view, double rampEnd) {
        Theme theme = view.theme();
        String what = Words.about(frame.chart(), view.side().name());
        Pen pen = new Pen(sheet, theme);
        double base = header.bottom() - theme.type(11);
        double titled = pen.title(Words.of("plane.title"), header.x(), base, 12, Pen.Align.LEFT, theme.inks().ink());
        double left = legend(pen, header, theme, rampEnd, base);
        double subtitle = header.x() + titled + GAP;
        if (subtitle + pen.width(what, 12) + GAP < left) {
            pen.text(what, subtitle, base, 12, Pen.Align.LEFT, theme.inks().dim());
        }
    }

    /** Draws the ramp at the right end of the line and returns where it begins. */
    private static double legend(Pen pen, Box header, Theme theme, double rampEnd, double base) {
        var dim = theme.inks().dim();
        String end = Numerals.significant(rampEnd);
        double x = header.right();
        x -= pen.text(Words.of("plane.hill"), x, base, 11, Pen.Align.RIGHT, dim) + GAP;
        x -= pen.text("+" + end, x, base, 11, Pen.Align.RIGHT, theme.inks().ink()) + GAP;
        x -= Ramp.BANDS * BAND;
        double top = base - theme.type(9);
        for (int band = 0; band < Ramp.BANDS; band++) {
            var cell = new Rectangle2D.Double(x + band * BAND, top, BAND, theme.type(10));
            pen.fill(cell, new Color(theme.ramp().colour(band)));
        }
        pen.stroke(new Rectangle2D.Double(x, top, Ramp.BANDS * BAND, theme.type(10)), 1, theme.surfaces().line());
        x -= GAP;
        x -= pen.text("\u2212" + end, x, base, 11, Pen.Align.RIGHT, theme.inks().ink()) + GAP;
        x -= pen.text(Words.of("plane.valley"), x, base, 11, Pen.Align.RIGHT, dim);
        return x;
    }
}
