package wasserscope.draw.composition;

import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;

/**
 * A whole picture for a file, a clip or the clipboard: a heading over a part of a moment, on the window's background. At any size; what
 * finds no room is left out rather than laid over something else. Immutable, for any thread.
 */
public final class CompositionPainter implements Painter {

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

    @Override
    public void paint(Sheet sheet, PlotArea box, Frame frame, View view) {
        Pen pen = new Pen(sheet, view);
        sheet.fill(box, view.theme().surfaces().background().getRGB());
        double inner = box.width() - 2 * BodyPainter.MARGIN;
        Frame leading = frame.sides().getFirst();
        var lines = HeadingPainter.of(pen, view.theme(), inner, leading, part, heading);
        lines.paint(box.x() + BodyPainter.MARGIN, box.y() + lines.base());
        part.body().paint(sheet, box.inset(0, lines.height(), 0, 0), leading, view);
    }
}
