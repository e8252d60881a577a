package wasserscope.app.plane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.app.session.Pane;
import wasserscope.app.session.Workspace;
import wasserscope.draw.decision.DecisionLayout;
import wasserscope.draw.decision.DecisionPainter;
import wasserscope.draw.decision.NeuronLines;
import wasserscope.draw.view.HitTarget;
import wasserscope.draw.view.Interaction;
import wasserscope.draw.view.Tool;
import wasserscope.scenario.Layer;

/** The hand on the decision picture: the neuron whose line it is on is lit here and on the plane, a click selects it, with Shift too. */
public final class DecisionMouse {

    private final PainterCanvas picture;
    private final Workspace workspace;
    private PainterCanvas.Painted seen;
    private Optional<NeuronLines> lines = Optional.empty();

    private DecisionMouse(PainterCanvas picture, Workspace workspace) {
        this.picture = picture;
        this.workspace = workspace;
    }

    /** Begins to follow the mouse over a picture of the function. */
    public static void install(PainterCanvas picture, Workspace workspace) {
        DecisionMouse mouse = new DecisionMouse(picture, workspace);
        picture.addEventHandler(MouseEvent.MOUSE_MOVED, event -> mouse.touch(mouse.at(event)));
        picture.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> mouse.touch(OptionalInt.empty()));
        picture.addEventHandler(MouseEvent.MOUSE_CLICKED, mouse::click);
    }

    private Pane pane() {
        return workspace.panes().charted();
    }

    private Interaction grip() {
        return pane().view().getValue().grip();
    }

    private void grip(Interaction next) {
        if (!grip().equals(next)) {
            workspace.setHand(pane(), pane().view().getValue().withGrip(next));
        }
    }

    /** Returns the neuron on whose line the mouse is, in the picture that is seen. */
    @SuppressWarnings("ReferenceEquality") // to find two pictures equal would take longer than to look anew
    private OptionalInt at(MouseEvent event) {
        picture.seen().filter(now -> seen == null || now.frame() != seen.frame() || !now.box().equals(seen.box())
                || !now.view().withGrip(Interaction.NONE).equals(seen.view().withGrip(Interaction.NONE)))
                .ifPresent(now -> {
                    seen = now;
                    boolean shown = DecisionPainter.suits(now.frame()) && now.view().shows(Layer.PARTICLES);
                    lines = shown
                            ? Optional.of(NeuronLines.of(DecisionLayout.of(now.box(), now.frame(), now.view().theme()),
                                    now.frame()))
                            : Optional.empty();
                });
        return lines.map(all -> all.at(event.getX(), event.getY())).orElse(OptionalInt.empty());
    }

    private void touch(OptionalInt neuron) {
        Optional<HitTarget> target = neuron.isPresent()
                ? Optional.of(new HitTarget.Neuron(neuron.getAsInt()))
                : Optional.empty();
        if (lines.isPresent() || neuron.isPresent()) {
            grip(grip().with(target));
            picture.setCursor(neuron.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        }
    }

    private void click(MouseEvent event) {
        Tool tool = grip().tool();
        boolean selects = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()
                && (tool == Tool.LOOK || tool == Tool.SELECT);
        OptionalInt neuron = selects ? at(event) : OptionalInt.empty();
        if (neuron.isPresent()) {
            workspace.panes().take(pane().side());
            List<Integer> before = grip().selection().in(pane().frame().getValue());
            select(event.isShiftDown() ? before : List.of(), neuron.getAsInt());
        } else if (selects && lines.isPresent()) {
            grip(grip().with(Interaction.Selection.NONE));
        }
    }

    /** Selects some neurons and another one, or without it if it is among them. */
    private void select(List<Integer> before, int neuron) {
        List<Integer> chosen = new ArrayList<>(before);
        if (!chosen.remove(Integer.valueOf(neuron))) {
            chosen.add(neuron);
        }
        grip(grip().with(new Interaction.Selection(chosen, pane().frame().getValue().particles().size())));
    }
}
