package wasserscope.draw.composition;

import java.util.List;
import java.util.Optional;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.run.Side;

/**
 * A card of a moment or, of two that are looked at beside each other, a card of each under its name, its verdict and its numbers: the left
 * one at the left or, where that is too narrow, above.
 */
final class SidesPainter implements Painter {

    private static final double INDENT = 4;

    private static final double LINE = 32;
    private static final double BASE = 18;
    private static final double LOWEST = 120;
    private static final double UPRIGHT = 0.9;

    private final Painter card;

    /**
     * Takes what to paint.
     *
     * @param card of each moment
     */
    SidesPainter(Painter card) {
        this.card = card;
    }

    @Override
    public void paint(Sheet sheet, PlotArea box, Frame frame, View view) {
        List<Frame> sides = frame.sides();
        if (sides.size() == 1) {
            card.paint(sheet, box, frame, view);
            return;
        }
        Frame left = sides.getFirst();
        Frame right = sides.getLast();
        View free = left.isAlike(right) ? view : view.withWindow(Optional.empty());
        if (box.width() > UPRIGHT * box.height()) {
            double half = BodyPainter.whole((box.width() - BodyPainter.GAP) / 2);
            side(sheet, box.inset(0, 0, box.width() - half, 0), left, Side.LEFT, view);
            side(sheet, box.inset(box.width() - half, 0, 0, 0), right, Side.RIGHT, free);
        } else {
            double half = BodyPainter.whole((box.height() - BodyPainter.GAP) / 2);
            side(sheet, box.inset(0, 0, 0, box.height() - half), left, Side.LEFT, view);
            side(sheet, box.inset(0, box.height() - half, 0, 0), right, Side.RIGHT, free);
        }
    }

    private void side(Sheet sheet, PlotArea box, Frame frame, Side side, View view) {
        double line = -BodyPainter.whole(-view.theme().type(LINE));
        if (box.height() - line < LOWEST) {
            card.paint(sheet, box, frame, view);
            return;
        }
        HeadingPainter.ofSide(new Pen(sheet, view), view.theme(), box.width() - 2 * INDENT, frame, side)
                .paint(box.x() + INDENT, box.y() + view.theme().type(BASE));
        card.paint(sheet, box.inset(0, line, 0, 0), frame, view);
    }
}
