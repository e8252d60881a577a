package wasserscope.draw.composition;

import java.util.List;
import java.util.Optional;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.caption.Caption;
import wasserscope.draw.caption.CaptionCard;
import wasserscope.draw.caption.CaptionCorner;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.story.Spotlight;

/**
 * A whole picture of a moment of a lesson with the card of its beat on it: in the corner of the plane where least happens or, of two runs
 * beside each other, across the foot of both in the place of their strips. Immutable, for any thread.
 */
public final class CaptionedPainter implements Painter {

    private static final CompositionPainter PICTURE = new CompositionPainter(Part.ALL, Heading.PLAIN);
    private static final double MOST = 0.92;
    private static final double SHRINK = 0.94;
    private static final double SMALLEST = 0.02;
    private static final double SMALLEST_CLEAR = 0.55;
    private static final double CLEAR = 0.5;
    private static final double SMALLEST_ACROSS = 0.72;
    private static final double INSET = 8;

    private final Caption caption;
    private final Frame begin;

    /**
     * Takes a card.
     *
     * @param caption what it says
     * @param begin a moment of the beat by which the corner is chosen: it stays there unless it would hide what the beat names
     */
    public CaptionedPainter(Caption caption, Frame begin) {
        this.caption = caption;
        this.begin = begin;
    }

    @Override
    public void paint(Sheet sheet, PlotArea box, Frame frame, View view) {
        PICTURE.paint(sheet, box, frame, view);
        List<Card> planes = PICTURE.cards(sheet, box, frame, view).stream()
                .filter(card -> card.plane().isPresent())
                .toList();
        Pen pen = new Pen(sheet, view);
        Optional<PlotArea> foot = foot(planes, view);
        if (foot.isPresent()) {
            across(pen, foot.get(), view);
        } else {
            corner(pen, planes.getLast(), view);
        }
    }

    /** Returns the place of the strips of two planes side by side, unless a strip is what is named. */
    private static Optional<PlotArea> foot(List<Card> planes, View view) {
        Card first = planes.getFirst();
        Card last = planes.getLast();
        PhaseLayout layout = first.plane().orElseThrow();
        boolean isBeside = last.box().x() > first.box().x();
        boolean isNamed = view.emphasis().spotlight().filter(CaptionedPainter::isInStrip).isPresent();
        if (!isBeside || isNamed || layout.strip().height() <= 0) {
            return Optional.empty();
        }
        double top = layout.stripWithHead(view.theme()).y();
        return Optional.of(new PlotArea(first.box().x() + INSET, top,
                last.box().right() - first.box().x() - 2 * INSET, first.box().bottom() - INSET - top));
    }

    private static boolean isInStrip(Spotlight named) {
        return named == Spotlight.Part.STRIP || named instanceof Spotlight.Theta;
    }

    private void across(Pen pen, PlotArea foot, View view) {
        double size = 1;
        CaptionCard card = CaptionCard.wide(pen, view.theme(), caption, foot.width(), size);
        while (card.height() > foot.height() && size > SMALLEST_ACROSS) {
            size *= SHRINK;
            card = CaptionCard.wide(pen, view.theme(), caption, foot.width(), size);
        }
        double height = Math.max(foot.height(), card.height());
        card.paint(new PlotArea(foot.x(), foot.bottom() - height, foot.width(), height));
    }

    /** Draws the card in a corner: smaller where it would not fit, or would hide what the beat names when it begins. */
    private void corner(Pen pen, Card plane, View view) {
        PhaseLayout layout = plane.plane().orElseThrow();
        PlotArea box = layout.plane();
        Card before = new Card(plane.painter(), plane.box(), begin.sides().getLast(), view);
        double size = 1;
        CaptionCard card = CaptionCard.of(pen, view.theme(), caption, size);
        while (isTooLarge(card, box, size) || (size > SMALLEST_CLEAR && hides(before, view, card))) {
            size *= SHRINK;
            card = CaptionCard.of(pen, view.theme(), caption, size);
        }
        PlotArea usual = place(before, view, card, box);
        card.paint(CaptionCorner.hidden(plane.frame(), view, layout, usual) < CLEAR
                ? usual
                : place(plane, view, card, box));
    }

    private static boolean isTooLarge(CaptionCard card, PlotArea box, double size) {
        return size > SMALLEST && (card.height() > MOST * box.height() || card.width() > MOST * box.width());
    }

    private static boolean hides(Card plane, View view, CaptionCard card) {
        PhaseLayout layout = plane.plane().orElseThrow();
        return CaptionCorner.hidden(plane.frame(), view, layout, place(plane, view, card, layout.plane())) >= CLEAR;
    }

    /** Returns the box of a card in the corner that suits a moment. */
    private static PlotArea place(Card plane, View view, CaptionCard card, PlotArea box) {
        return CaptionCorner
                .quietest(plane.frame(), view, plane.plane().orElseThrow(), card.width(), card.height())
                .at(box, card.width(), card.height());
    }
}
