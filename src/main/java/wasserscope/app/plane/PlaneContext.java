package wasserscope.app.plane;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.input.MouseEvent;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.app.session.Pane;
import wasserscope.app.session.Workspace;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.draw.field.LeastOffset;
import wasserscope.draw.plane.PlanePicker;
import wasserscope.draw.view.Interaction;
import wasserscope.draw.view.View;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.model.Space;
import wasserscope.run.Frame;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.edit.Edit;

/** The plane as the tools of the hand see it: what is where, and how something is done there. */
final class PlaneContext {

    private final PainterCanvas picture;
    private final Workspace workspace;
    private final Pane pane;
    private final Consumer<String> notice;

    /**
     * Looks at the plane.
     *
     * @param notice where it is said that something cannot be done
     */
    PlaneContext(PainterCanvas picture, Workspace workspace, Pane pane, Consumer<String> notice) {
        this.picture = picture;
        this.workspace = workspace;
        this.pane = pane;
        this.notice = notice;
    }

    Workspace workspace() {
        return workspace;
    }

    Frame frame() {
        return pane.frame().getValue();
    }

    View view() {
        return pane.view().getValue();
    }

    /** Takes the plane's run in hand. */
    void take() {
        workspace.panes().take(pane.side());
    }

    PhaseLayout layout() {
        return PhaseLayout.of(picture.box(), frame(), view());
    }

    double height() {
        return picture.getHeight();
    }

    /** Returns what the hand can reach in the picture that is seen. */
    PlanePicker picker() {
        return picture.seen()
                .map(now -> new PlanePicker(
                        PhaseLayout.of(now.box(), now.frame(), now.view()), now.frame(), now.view()))
                .orElseGet(() -> new PlanePicker(layout(), frame(), view()));
    }

    boolean contains(MouseEvent event) {
        return layout().plane().contains(event.getX(), event.getY());
    }

    /** Returns the point of the plane under the mouse. */
    View.Probe point(MouseEvent event) {
        PhaseLayout layout = layout();
        return new View.Probe(layout.theta().value(event.getX()), layout.w().value(event.getY()));
    }

    /**
     * Returns a particle under the mouse: of those drawn there the one of least F'(μ).
     *
     * @param size its weight where the place does not tell it
     */
    ParticleArrays particle(MouseEvent event, double size) {
        View.Probe point = point(event);
        return LeastOffset.particle(frame(), point.theta(), point.w(), size * view().weightSign().sign());
    }

    /** Returns the position of one vector (w, θ), on the circle in its usual name. */
    List<Double> position(ParticleArrays u) {
        Space space = frame().objective().space();
        return IntStream.range(0, u.axes()).mapToObj(axis -> space.wrapped(u.theta(axis)[0])).toList();
    }

    void grip(Interaction grip) {
        if (!view().grip().equals(grip)) {
            workspace.setHand(pane, view().withGrip(grip));
        }
    }

    void probe(Optional<View.Probe> probe) {
        if (!view().probe().equals(probe)) {
            workspace.setHand(pane, view().withProbe(probe));
        }
    }

    /** Does something to the particles or the teacher of the run; if it cannot be done, the workspace says why. */
    void intervene(Intervention what) {
        intervene(what, () -> {});
    }

    /**
     * Does something to the particles or the teacher of the run; if it cannot be done, the workspace says why.
     *
     * @param done called later if it is done
     */
    void intervene(Intervention what, Runnable done) {
        workspace.edit(new Edit.Intervene(what), done);
    }

    /** Shows what something would do, while the hand is still moving. */
    void preview(Intervention what) {
        workspace.clock().preview(new Edit.Intervene(what));
    }

    /** Shows the run as it is again. */
    void endPreview() {
        workspace.clock().endPreview();
    }

    void say(String sentence) {
        notice.accept(sentence);
    }
}
