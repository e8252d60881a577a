package wasserscope.app.story;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import wasserscope.app.session.Workspace;

/** Chooses the corner of the plane in which a story's card hides least. */
final class CardCorner {

    private CardCorner() {}

    /** Returns the upper left point of the card. */
    static Point2D of(Workspace workspace, StoryLayer.PlaneArea area, double width, double height, double inset) {
        Bounds plane = area.plane();
        return new Point2D(plane.getMaxX() - inset - width, plane.getMaxY() - inset - height);
    }
}
