package wasserscope.app.plane;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import wasserscope.draw.plane.TeacherMarks;
import wasserscope.draw.view.HitTarget;
import wasserscope.scenario.Intervention;

/** A drag of a teacher's line, which moves θ*, or of its handle, which changes w*: one drag is one intervention. */
final class TeacherDrag implements Gesture {

    private final PlaneContext plane;
    private final TeacherMarks marks;
    private final HitTarget touch;

    /** Takes hold of an atom; the layout stays that of the press, so that the atom follows the hand however the picture grows. */
    TeacherDrag(PlaneContext plane, TeacherMarks marks, HitTarget touch) {
        this.plane = plane;
        this.marks = marks;
        this.touch = touch;
    }

    private Optional<Intervention> change(MouseEvent event) {
        return switch (touch) {
            case HitTarget.Place place -> Optional.of(marks.moved(place.atom(), event.getX(), event.getY()));
            case HitTarget.Weight weight -> Optional.of(marks.weighed(weight.atom(), event.getX(), event.getY()));
            case HitTarget.Neuron _ -> Optional.empty();
        };
    }

    @Override
    public void drag(MouseEvent event) {
        if (!event.isStillSincePress()) {
            plane.probe(Optional.empty());
            change(event).ifPresent(plane::preview);
        }
    }

    @Override
    public void cancel() {
        plane.endPreview();
    }

    @Override
    public void end(MouseEvent event) {
        if (!event.isStillSincePress()) {
            change(event).ifPresent(plane::intervene);
        }
    }
}
