package wasserscope.app.plane;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import wasserscope.draw.plane.TeacherMarks;
import wasserscope.draw.view.HitTarget;

/** What the hand on the plane does with one of the tools. */
interface PlaneTool {

    /**
     * Begins a gesture.
     *
     * @param press a press of the first button on the plane
     * @param touch what is under the hand
     */
    Gesture press(MouseEvent press, Optional<HitTarget> touch);

    /** Tells whether the tool can take hold of {@code touch}. */
    boolean takes(HitTarget touch);

    /** Returns a drag of what is under the hand, or else {@code other}. */
    static Gesture dragging(PlaneContext plane, MouseEvent press, Optional<HitTarget> touch, Gesture other) {
        if (touch.isPresent() && touch.get() instanceof HitTarget.Neuron neuron) {
            return new ParticleDrag(plane, press, neuron.number(), _ -> {});
        }
        Optional<TeacherMarks> marks = TeacherMarks.of(plane.layout(), plane.frame());
        return touch.isPresent() && marks.isPresent()
                ? new TeacherDrag(plane, marks.get(), touch.get())
                : other;
    }
}
