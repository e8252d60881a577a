package wasserscope.draw.composition;

import java.util.ArrayList;
import java.util.List;
import wasserscope.draw.chart.FunctionPainter;
import wasserscope.draw.chart.ObjectivePainter;
import wasserscope.draw.decision.DecisionPainter;
import wasserscope.draw.plane.PlaneCard;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;

/** The cards below the heading, laid out as in the window: the plane, or both planes, at the left, the function over the objective at the right. */
final class Composition implements Body {

    /** Between the cards and the edge of the picture. */
    static final double MARGIN = 16;

    /** Between cards. */
    static final double GAP = 12;

    /** Places are multiples of this, so that edges are whole pixels at every quarter of a scale. */
    private static final double GRID = 4;

    private static final double COLUMN = 0.29;

    /** The same where the function is a decision picture, which deserves as much as the plane. */
    private static final double WIDE_COLUMN = 0.46;

    private static final double WIDE_COLUMN_OF_PAIR = 0.34;
    private static final double TALL_CHART = 0.68;
    private static final double TALL_CHARTS = 0.54;
    private static final double WIDEST_COLUMN = 480;
    private static final double NARROWEST_CHART = 220;
    private static final double LOWEST_CHART = 120;
    private static final double NARROWEST_PLANE = 300;
    private static final double NARROWEST_PAIR = 540;
    private static final double LOWEST_PLANE = 180;
    private static final double LOWEST_STRIP = 320;
    private static final double UPRIGHT = 1.1;

    @Override
    public List<Card> cards(PlotArea box, Frame frame, View view) {
        List<Card> cards = new ArrayList<>();
        PlotArea inner = box.inset(MARGIN, 0, MARGIN, MARGIN);
        double type = view.theme().type(1);
        if (inner.width() > UPRIGHT * inner.height()) {
            beside(cards, inner, type, frame, view);
        } else {
            below(cards, inner, type, frame, view);
        }
        return cards;
    }

    private static void beside(List<Card> cards, PlotArea box, double type, Frame frame, View view) {
        double least = NARROWEST_CHART * type;
        double column = whole(Math.max(least, column(box.width(), frame)));
        double rest = box.width() - column - GAP;
        double narrowest = frame.beside().isPresent() ? NARROWEST_PAIR : NARROWEST_PLANE;
        if (rest < narrowest * type || box.height() < LOWEST_CHART * type) {
            plane(cards, box, type, frame, view);
            return;
        }
        plane(cards, new PlotArea(box.x(), box.y(), rest, box.height()), type, frame, view);
        charts(cards, new PlotArea(box.right() - column, box.y(), column, box.height()), type, frame, view);
    }

    private static double column(double width, Frame frame) {
        if (DecisionPainter.suits(frame)) {
            return width * (frame.beside().isPresent() ? WIDE_COLUMN_OF_PAIR : WIDE_COLUMN);
        }
        return Math.min(COLUMN * width, WIDEST_COLUMN);
    }

    private static void below(List<Card> cards, PlotArea box, double type, Frame frame, View view) {
        boolean decides = DecisionPainter.suits(frame);
        boolean pair = !decides && box.width() >= 2 * NARROWEST_CHART * type + GAP;
        double charts = whole((decides ? TALL_CHARTS : pair ? 0.3 : 0.45) * box.height());
        double rest = box.height() - charts - GAP;
        if (charts < LOWEST_CHART * type || rest < LOWEST_PLANE * type) {
            plane(cards, box, type, frame, view);
            return;
        }
        plane(cards, new PlotArea(box.x(), box.y(), box.width(), rest), type, frame, view);
        PlotArea foot = new PlotArea(box.x(), box.bottom() - charts, box.width(), charts);
        if (pair) {
            double half = whole((foot.width() - GAP) / 2);
            cards.add(new Card(new FunctionPainter(), foot.inset(0, 0, foot.width() - half, 0), frame, view));
            cards.add(new Card(new ObjectivePainter(), foot.inset(half + GAP, 0, 0, 0), frame, view));
        } else {
            charts(cards, foot, type, frame, view);
        }
    }

    /** Lays the function over the objective; where there is no room for both, the function alone. */
    private static void charts(List<Card> cards, PlotArea box, double type, Frame frame, View view) {
        double part = DecisionPainter.suits(frame) ? TALL_CHART : 0.5;
        double upper = whole(part * (box.height() - GAP));
        if (box.height() - GAP - upper < LOWEST_CHART * type) {
            cards.add(new Card(new FunctionPainter(), box, frame, view));
            return;
        }
        cards.add(new Card(new FunctionPainter(), box.inset(0, 0, 0, box.height() - upper), frame, view));
        cards.add(new Card(new ObjectivePainter(), box.inset(0, upper + GAP, 0, 0), frame, view));
    }

    private static void plane(List<Card> cards, PlotArea box, double type, Frame frame, View view) {
        Painter card = box.height() < LOWEST_STRIP * type ? new PlaneCard() : new PhasePainter();
        cards.addAll(new Sides(card).cards(box, frame, view));
    }

    /** Returns a length as a multiple of the grid, rounded down. */
    static double whole(double length) {
        return GRID * Math.floor(length / GRID);
    }
}
