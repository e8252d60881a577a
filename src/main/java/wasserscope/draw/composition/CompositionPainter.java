package wasserscope.draw.composition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import wasserscope.draw.sheet.Highlight;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.story.Spotlight;

/**
 * A whole picture for a file, a clip or the clipboard: a heading over a part of a moment, on the window's background. At any size; what
 * finds no room is left out rather than laid over something else. Immutable, for any thread.
 */
public final class CompositionPainter implements Painter {

    /** What is a card, or a piece of a line, as a whole. */
    private static final Set<Spotlight.Part> EDGED = EnumSet.of(Spotlight.Part.VERDICT, Spotlight.Part.CERTIFICATE,
            Spotlight.Part.OBJECTIVE, Spotlight.Part.FUNCTION);

    private final Part part;
    private final Heading heading;

    /**
     * Takes what to show.
     *
     * @param part of the moment
     * @param heading what stands above it; the scene's name and its numbers stand over the whole composition alone
     */
    public CompositionPainter(Part part, Heading heading) {
        this.part = part;
        this.heading = heading;
    }

    /** Returns the cards below the heading, each in its place. */
    List<Card> cards(Sheet sheet, PlotArea box, Frame frame, View view) {
        Frame leading = frame.sides().getFirst();
        double head = lines(new Pen(sheet, view), box, leading, view).height();
        return part.body().cards(box.inset(0, head, 0, 0), leading, view);
    }

    private HeadingPainter lines(Pen pen, PlotArea box, Frame leading, View view) {
        return HeadingPainter.of(pen, view.theme(), box.width() - 2 * Composition.MARGIN, leading, part, heading);
    }

    @Override
    public void paint(Sheet sheet, PlotArea box, Frame frame, View view) {
        Pen pen = new Pen(sheet, view);
        sheet.fill(box, view.theme().surfaces().background().getRGB());
        Frame leading = frame.sides().getFirst();
        var lines = lines(pen, box, leading, view);
        lines.paint(box.x() + Composition.MARGIN, box.y() + lines.base());
        List<Card> cards = part.body().cards(box.inset(0, lines.height(), 0, 0), leading, view);
        cards.forEach(card -> card.paint(sheet));
        view.emphasis().spotlight().ifPresent(named -> {
            List<PlotArea> found = new ArrayList<>();
            found.addAll(lines.find(named, box.x() + Composition.MARGIN, box.y() + lines.base()));
            cards.forEach(card -> found.addAll(card.find(pen, named)));
            stress(new Highlight(pen, view), box, found, named, view);
        });
    }

    /** Veils all but where the thing is, if it is anywhere. What is within a card its painter stresses. */
    private void stress(Highlight light, PlotArea box, List<PlotArea> found, Spotlight named, View view) {
        if (part != Part.ALL || found.isEmpty()) {
            return;
        }
        light.veil(box, view.theme().surfaces().background(), found);
        if (named instanceof Spotlight.Part whole && EDGED.contains(whole)) {
            found.forEach(light::edge);
        }
    }
}
