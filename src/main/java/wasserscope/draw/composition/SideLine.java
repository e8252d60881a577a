package wasserscope.draw.composition;

import java.util.List;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.run.Side;
import wasserscope.story.Spotlight;

/** The line over one of two runs: its name, its verdict and its numbers. */
final class SideLine implements Painter {

    private static final double INDENT = 4;
    private static final double BASE = 18;

    private final Side side;

    SideLine(Side side) {
        this.side = side;
    }

    private HeadingPainter line(Pen pen, PlotArea box, Frame frame, View view) {
        return HeadingPainter.ofSide(pen, view.theme(), box.width() - 2 * INDENT, frame, side);
    }

    @Override
    public void paint(Sheet sheet, PlotArea box, Frame frame, View view) {
        line(new Pen(sheet, view), box, frame, view).paint(box.x() + INDENT, box.y() + view.theme().type(BASE));
    }

    /** Returns where on the line a thing stands that a lesson names. */
    List<PlotArea> find(Pen pen, Spotlight named, PlotArea box, Frame frame, View view) {
        return line(pen, box, frame, view).find(named, box.x() + INDENT, box.y() + view.theme().type(BASE));
    }
}
