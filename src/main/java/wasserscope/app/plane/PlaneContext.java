package wasserscope.app.plane;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.input.MouseEvent;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.app.session.Session;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.plane.PlanePicker;
import wasserscope.draw.view.Interaction;
import wasserscope.draw.view.View;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.model.Space;
import wasserscope.run.Checkpoint;
import wasserscope.run.Frame;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.edit.Edit;
import wasserscope.words.Words;

/** The plane as the tools of the hand see it: what is where, and how something is done there. */
final class PlaneContext {

    private final PainterCanvas picture;
    private final Session session;
    private final Consumer<String> notice;

    /**
     * Looks at the plane.
     *
     * @param notice where it is said that something cannot be done
     */
    PlaneContext(PainterCanvas picture, Session session, Consumer<String> notice) {
        this.picture = picture;
        this.session = session;
        this.notice = notice;
    }

    Session session() {
        return session;
    }

    Frame frame() {
        return session.frame().getValue();
    }

    View view() {
        return session.view().getValue();
    }

    PhaseLayout layout() {
        return PhaseLayout.of(picture.box(), frame(), view());
    }

    double height() {
        return picture.getHeight();
    }

    PlanePicker reach() {
        return new PlanePicker(layout(), frame(), view());
    }

    boolean contains(MouseEvent event) {
        return layout().plane().contains(event.getX(), event.getY());
    }

    /** Returns the point of the plane under the mouse. */
    View.Probe point(MouseEvent event) {
        PhaseLayout layout = layout();
        return new View.Probe(layout.theta().value(event.getX()), layout.w().value(event.getY()));
    }

    /** Returns a particle under the mouse; {@code size} is its weight where the place does not tell it. */
    ParticleArrays particle(MouseEvent event, double size) {
        View.Probe point = point(event);
        return frame().chart().particle(point.theta(), point.w(), size * view().side().sign());
    }

    /** Returns the position of one vector (w, θ), on the circle in its usual name. */
    List<Double> position(ParticleArrays u) {
        Space space = frame().objective().space();
        return IntStream.range(0, u.axes()).mapToObj(axis -> space.wrapped(u.theta(axis)[0])).toList();
    }

    void grip(Interaction grip) {
        if (!view().grip().equals(grip)) {
            session.setView(view().withGrip(grip));
        }
    }

    void probe(Optional<View.Probe> probe) {
        if (!view().probe().equals(probe)) {
            session.setView(view().withProbe(probe));
        }
    }

    /** Does something to the particles or the teacher of the run; if it cannot be done, says why. */
    boolean steer(Intervention what) {
        Checkpoint moment = frame().moment();
        var refusal = what.refusal(moment.state().particles(), moment.held());
        notice.accept(refusal.map(Words::sentence).orElse(""));
        if (refusal.isEmpty()) {
            session.edit(new Edit.Intervene(what));
        }
        return refusal.isEmpty();
    }

    /** Shows what something would do, while the hand is still moving. */
    void preview(Intervention what) {
        session.run().preview(new Edit.Intervene(what));
    }

    /** Shows the run as it is again. */
    void endPreview() {
        session.run().endPreview();
    }

    void say(String sentence) {
        notice.accept(sentence);
    }
}
