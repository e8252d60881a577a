package wasserscope.draw.view;

import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.run.Frame;
import wasserscope.story.Spotlight;

/** A part of the picture: a pure function of a frame and a view, drawn into a box. For the thread that owns the sheet. */
@FunctionalInterface
public interface Painter {

    /** Paints every pixel of {@code box}. */
    void paint(Sheet sheet, PlotArea box, Frame frame, View view);

    /** Tells whether this picture shows a thing that a lesson names: what does not is dimmed as a whole. */
    default boolean shows(Spotlight named, PlotArea box, Frame frame, View view) {
        return false;
    }

    /**
     * Returns the view as far as this painter heeds it: where it stays equal the picture does. Few heed the hand, so that a mouse that
     * moves has only the plane painted anew.
     */
    default View heeded(View view) {
        return view.withoutHand();
    }
}
