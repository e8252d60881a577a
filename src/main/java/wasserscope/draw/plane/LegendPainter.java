package wasserscope.draw.plane;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Ramp;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;

/** The line above the plane: what it shows, what the colours of the discs say, and the ramp with its numbers. */
public final class LegendPainter {

    private static final double BAND = 9;
    private static final double GAP = 8;
    private static final double SMALL = 11;

    private LegendPainter() {}

    public static void paint(Sheet sheet, PlotArea header, Frame frame, View view, double rampEnd) {
        Theme theme = view.theme();
        Pen pen = new Pen(sheet, view);
        String what = pen.language().about(frame.chart(), view.weightSign().name());
        double base = header.bottom() - theme.type(11);
        double titled =
                pen.title(pen.language().of("plane.title"), header.x(), base, 12, Pen.Align.LEFT, theme.inks().ink());
        double subtitle = header.x() + titled + GAP;
        DiscLegend discs = new DiscLegend(pen, theme, frame.chart());
        double left = legend(pen, header, theme, rampEnd, subtitle + discs.width() + 2 * GAP);
        if (discs.width() > 0 && subtitle + discs.width() + GAP < left) {
            left -= discs.width() + GAP;
            discs.paint(left, base);
        }
        if (subtitle + pen.width(what, 12) + GAP < left) {
            pen.text(what, subtitle, base, 12, Pen.Align.LEFT, theme.inks().dim());
        }
    }

    /** Draws at the right end of the line as much of the ramp, its numbers and its words as begins behind {@code limit}, and returns where that is. */
    private static double legend(Pen pen, PlotArea header, Theme theme, double rampEnd, double limit) {
        String low = "\u2212" + pen.language().significant(rampEnd);
        String high = "+" + pen.language().significant(rampEnd);
        String valley = pen.language().of("plane.valley");
        String hill = pen.language().of("plane.hill");
        double numbered = Ramp.BANDS * BAND + 2 * GAP + pen.width(low, SMALL) + pen.width(high, SMALL);
        double named = numbered + 2 * GAP + pen.width(valley, SMALL) + pen.width(hill, SMALL);
        double room = header.right() - limit;
        if (numbered > room) {
            return header.right();
        }
        double base = header.bottom() - theme.type(11);
        if (named > room) {
            ramp(pen, header.right(), base, theme, low, high);
            return header.right() - numbered;
        }
        var dim = theme.inks().dim();
        double right = header.right() - pen.text(hill, header.right(), base, SMALL, Pen.Align.RIGHT, dim) - GAP;
        ramp(pen, right, base, theme, low, high);
        pen.text(valley, header.right() - named, base, SMALL, Pen.Align.LEFT, dim);
        return header.right() - named;
    }

    /** Draws the ramp between its numbers so that they end at {@code right}. */
    private static void ramp(Pen pen, double right, double base, Theme theme, String low, String high) {
        var ink = theme.inks().ink();
        double x = right - pen.text(high, right, base, SMALL, Pen.Align.RIGHT, ink) - GAP - Ramp.BANDS * BAND;
        double top = base - theme.type(9);
        for (int band = 0; band < Ramp.BANDS; band++) {
            double middle = top + theme.type(5);
            pen.bar(x + band * BAND, middle, BAND, theme.type(10), new Color(theme.ramp().colour(band)));
        }
        pen.stroke(new Rectangle2D.Double(x, top, Ramp.BANDS * BAND, theme.type(10)), 1, theme.surfaces().line());
        pen.text(low, x - GAP, base, SMALL, Pen.Align.RIGHT, ink);
    }
}
