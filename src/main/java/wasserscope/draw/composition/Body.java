package wasserscope.draw.composition;

import java.util.List;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;

/** How a part of a moment is laid out. */
@FunctionalInterface
interface Body {

    /** Returns the cards that fill a box, each in its place. */
    List<Card> cards(PlotArea box, Frame frame, View view);
}
