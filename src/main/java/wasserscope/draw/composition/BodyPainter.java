package wasserscope.draw.composition;

import wasserscope.draw.chart.FunctionPainter;
import wasserscope.draw.chart.ObjectivePainter;
import wasserscope.draw.plane.PlaneCard;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;

/** The cards below the heading, laid out as in the window: the plane, or both planes, at the left, the function over the objective at the right. */
final class BodyPainter implements Painter {

    /** Between the cards and the edge of the picture. */
    static final double MARGIN = 16;

    /** Between cards. */
    static final double GAP = 12;

    /** Places are multiples of this, so that edges are whole pixels at every quarter of a scale. */
    private static final double GRID = 4;

    private static final double COLUMN = 0.29;
    private static final double WIDEST_COLUMN = 480;
    private static final double NARROWEST_CHART = 220;
    private static final double LOWEST_CHART = 120;
    private static final double NARROWEST_PLANE = 300;
    private static final double NARROWEST_PAIR = 540;
    private static final double LOWEST_PLANE = 180;
    private static final double LOWEST_STRIP = 320;
    private static final double UPRIGHT = 1.1;

    @Override
    public void paint(Sheet sheet, PlotArea box, Frame frame, View view) {
        PlotArea inner = box.inset(MARGIN, 0, MARGIN, MARGIN);
        double type = view.theme().type(1);
        if (inner.width() > UPRIGHT * inner.height()) {
            beside(sheet, inner, type, frame, view);
        } else {
            below(sheet, inner, type, frame, view);
        }
    }

    private static void beside(Sheet sheet, PlotArea box, double type, Frame frame, View view) {
        double least = NARROWEST_CHART * type;
        double column = whole(Math.max(least, Math.min(COLUMN * box.width(), WIDEST_COLUMN)));
        double rest = box.width() - column - GAP;
        double narrowest = frame.beside().isPresent() ? NARROWEST_PAIR : NARROWEST_PLANE;
        if (rest < narrowest * type || box.height() < LOWEST_CHART * type) {
            plane(sheet, box, type, frame, view);
            return;
        }
        plane(sheet, new PlotArea(box.x(), box.y(), rest, box.height()), type, frame, view);
        charts(sheet, new PlotArea(box.right() - column, box.y(), column, box.height()), type, frame, view);
    }

    private static void below(Sheet sheet, PlotArea box, double type, Frame frame, View view) {
        boolean pair = box.width() >= 2 * NARROWEST_CHART * type + GAP;
        double charts = whole((pair ? 0.3 : 0.45) * box.height());
        double rest = box.height() - charts - GAP;
        if (charts < LOWEST_CHART * type || rest < LOWEST_PLANE * type) {
            plane(sheet, box, type, frame, view);
            return;
        }
        plane(sheet, new PlotArea(box.x(), box.y(), box.width(), rest), type, frame, view);
        PlotArea foot = new PlotArea(box.x(), box.bottom() - charts, box.width(), charts);
        if (pair) {
            double half = whole((foot.width() - GAP) / 2);
            new FunctionPainter().paint(sheet, foot.inset(0, 0, foot.width() - half, 0), frame, view);
            new ObjectivePainter().paint(sheet, foot.inset(half + GAP, 0, 0, 0), frame, view);
        } else {
            charts(sheet, foot, type, frame, view);
        }
    }

    /** Draws the function over the objective; where there is no room for both, the function alone. */
    private static void charts(Sheet sheet, PlotArea box, double type, Frame frame, View view) {
        double half = whole((box.height() - GAP) / 2);
        if (half < LOWEST_CHART * type) {
            new FunctionPainter().paint(sheet, box, frame, view);
            return;
        }
        new FunctionPainter().paint(sheet, box.inset(0, 0, 0, box.height() - half), frame, view);
        new ObjectivePainter().paint(sheet, box.inset(0, half + GAP, 0, 0), frame, view);
    }

    private static void plane(Sheet sheet, PlotArea box, double type, Frame frame, View view) {
        Painter card = box.height() < LOWEST_STRIP * type ? new PlaneCard() : new PhasePainter();
        new SidesPainter(card).paint(sheet, box, frame, view);
    }

    /** Returns a length as a multiple of the grid, rounded down. */
    static double whole(double length) {
        return GRID * Math.floor(length / GRID);
    }
}
