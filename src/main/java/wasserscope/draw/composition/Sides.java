package wasserscope.draw.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.run.Side;

/**
 * A card of a moment or, of two that are looked at beside each other, a card of each under its name, its verdict and its numbers: the left
 * one at the left or, where that is too narrow, above.
 */
final class Sides implements Body {

    private static final double LINE = 32;
    private static final double LOWEST = 120;
    private static final double UPRIGHT = 0.9;

    private final Painter card;

    /**
     * Takes what to lay out.
     *
     * @param card of each moment
     */
    Sides(Painter card) {
        this.card = card;
    }

    @Override
    public List<Card> cards(PlotArea box, Frame frame, View view) {
        List<Frame> sides = frame.sides();
        if (sides.size() == 1) {
            return List.of(new Card(card, box, frame, view));
        }
        Frame left = sides.getFirst();
        Frame right = sides.getLast();
        View free = left.isAlike(right) ? view : view.withWindow(Optional.empty());
        List<Card> cards = new ArrayList<>();
        if (box.width() > UPRIGHT * box.height()) {
            double half = Composition.whole((box.width() - Composition.GAP) / 2);
            side(cards, box.inset(0, 0, box.width() - half, 0), left, Side.LEFT, view);
            side(cards, box.inset(box.width() - half, 0, 0, 0), right, Side.RIGHT, free);
        } else {
            double half = Composition.whole((box.height() - Composition.GAP) / 2);
            side(cards, box.inset(0, 0, 0, box.height() - half), left, Side.LEFT, view);
            side(cards, box.inset(0, box.height() - half, 0, 0), right, Side.RIGHT, free);
        }
        return cards;
    }

    private void side(List<Card> cards, PlotArea box, Frame frame, Side side, View view) {
        double line = -Composition.whole(-view.theme().type(LINE));
        if (box.height() - line < LOWEST) {
            cards.add(new Card(card, box, frame, view));
            return;
        }
        cards.add(new Card(new SideLine(side), box.inset(0, 0, 0, box.height() - line), frame, view));
        cards.add(new Card(card, box.inset(0, line, 0, 0), frame, view));
    }
}
