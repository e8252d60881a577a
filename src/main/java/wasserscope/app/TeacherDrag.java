package wasserscope.app;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import wasserscope.draw.TeacherMarks;
import wasserscope.draw.Touch;
import wasserscope.scenario.Intervention;

/** A drag of a teacher's line, which moves θ*, or of its handle, which changes w*: one drag is one intervention. */
final class TeacherDrag implements Gesture {

    private final PlaneSight sight;
    private final TeacherMarks marks;
    private final Touch touch;

    /** Takes hold of an atom; the layout stays that of the press, so that the atom follows the hand however the picture grows. */
    TeacherDrag(PlaneSight sight, TeacherMarks marks, Touch touch) {
        this.sight = sight;
        this.marks = marks;
        this.touch = touch;
    }

    private Optional<Intervention> change(MouseEvent event) {
        return switch (touch) {
            case Touch.Place place -> Optional.of(marks.moved(place.atom(), event.getX(), event.getY()));
            case Touch.Weight weight -> Optional.of(marks.weighed(weight.atom(), event.getX(), event.getY()));
            case Touch.Neuron _ -> Optional.empty();
        };
    }

    @Override
    public void drag(MouseEvent event) {
        if (!event.isStillSincePress()) {
            sight.probe(Optional.empty());
            change(event).ifPresent(sight::preview);
        }
    }

    @Override
    public void end(MouseEvent event) {
        if (!event.isStillSincePress()) {
            change(event).ifPresent(sight::steer);
        }
    }
}
