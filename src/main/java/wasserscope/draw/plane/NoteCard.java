package wasserscope.draw.plane;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Theme;

/** A few lines on a card beside a point of the plane. */
final class NoteCard {

    private static final double PADDING = 8;
    private static final double STEP = 17;
    private static final double ASIDE = 20;
    private static final double AWAY = 14;
    private static final double HEADING = 24;
    private static final double RIM = 4;
    private static final double SIZE = 12;

    private final Pen pen;
    private final Theme theme;
    private final List<String> lines;
    private final double width;
    private final double height;

    private NoteCard(Pen pen, Theme theme, List<String> lines) {
        this.pen = pen;
        this.theme = theme;
        this.lines = lines;
        this.width = lines.stream().mapToDouble(line -> pen.width(line, SIZE)).max().orElse(0) + 2 * PADDING;
        this.height = lines.size() * theme.type(STEP) + PADDING;
    }

    /** Returns a card as large as its lines. */
    static NoteCard of(Pen pen, Theme theme, List<String> lines) {
        return new NoteCard(pen, theme, lines);
    }

    /** Draws the card beside the point (x, y), on the side where there is room. */
    void beside(PlotArea plane, double x, double y) {
        boolean high = y - height - AWAY < plane.y() + theme.type(HEADING);
        draw(
                x + ASIDE + width <= plane.right() ? x + ASIDE : x - ASIDE - width,
                Math.min(plane.bottom() - height - RIM, high ? y + AWAY : y - height - AWAY));
    }

    /** Draws the card beside the point (x, y) where it covers least of a box around that. */
    void clearOf(Rectangle2D box, PlotArea plane, double x, double y) {
        double[] lefts = {x + ASIDE, x - ASIDE - width, box.getMaxX(), box.getMinX() - width};
        double[] tops = {y - height - AWAY, y + AWAY, box.getMinY() - height, box.getMaxY()};
        double least = Double.POSITIVE_INFINITY;
        double bestLeft = lefts[0];
        double bestTop = tops[0];
        for (double wantedTop : tops) {
            for (double wantedLeft : lefts) {
                double left = within(wantedLeft, plane.x() + RIM, plane.right() - RIM - width);
                double top = within(wantedTop, plane.y() + RIM, plane.bottom() - RIM - height);
                double covered = covered(box, left, top);
                if (covered < least) {
                    least = covered;
                    bestLeft = left;
                    bestTop = top;
                }
            }
        }
        draw(bestLeft, bestTop);
    }

    private static double within(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }

    private double covered(Rectangle2D box, double left, double top) {
        double across = Math.min(box.getMaxX(), left + width) - Math.max(box.getMinX(), left);
        double down = Math.min(box.getMaxY(), top + height) - Math.max(box.getMinY(), top);
        return Math.max(0, across) * Math.max(0, down);
    }

    private void draw(double left, double top) {
        var card = new RoundRectangle2D.Double(left, top, width, height, 12, 12);
        pen.fill(card, Pen.faded(theme.surfaces().panel(), 0.92));
        pen.stroke(card, 1, theme.surfaces().line());
        for (int j = 0; j < lines.size(); j++) {
            double base = top + (j + 0.95) * theme.type(STEP);
            pen.text(lines.get(j), left + PADDING, base, SIZE, Pen.Align.LEFT, theme.inks().ink());
        }
    }
}
