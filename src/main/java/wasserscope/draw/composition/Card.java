package wasserscope.draw.composition;

import java.util.List;
import java.util.Optional;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.plane.PlaneCard;
import wasserscope.draw.sheet.Pen;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Sheet;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.story.Spotlight;

/**
 * A part of a picture in its place. Immutable.
 *
 * @param painter paints it
 * @param box where
 * @param frame of which moment
 * @param view how it is looked at
 */
record Card(Painter painter, PlotArea box, Frame frame, View view) {

    void paint(Sheet sheet) {
        painter.paint(sheet, box, frame, view);
    }

    /** Returns where the plane is on it, if there is one. */
    Optional<PhaseLayout> plane() {
        return switch (painter) {
            case PhasePainter _ -> Optional.of(PhaseLayout.of(box, frame, view));
            case PlaneCard _ -> Optional.of(PlaneCard.layout(box, frame, view));
            default -> Optional.empty();
        };
    }

    /** Returns what is to be left bright of it where a lesson names a thing: all of it, or where on a line the thing stands. */
    List<PlotArea> find(Pen pen, Spotlight named) {
        if (painter instanceof SideLine line) {
            return line.find(pen, named, box, frame, view);
        }
        return painter.shows(named, box, frame, view) ? List.of(box) : List.of();
    }
}
