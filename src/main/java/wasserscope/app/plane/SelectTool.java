package wasserscope.app.plane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.MouseEvent;
import wasserscope.draw.view.HitTarget;
import wasserscope.draw.view.Interaction;

/** Selecting: a drag circles particles, a click on one takes it in or out; a drag of a particle moves it. */
final class SelectTool implements PlaneTool {

    private final PlaneContext plane;

    SelectTool(PlaneContext plane) {
        this.plane = plane;
    }

    @Override
    public Gesture press(MouseEvent press, Optional<HitTarget> touch) {
        return touch.isPresent() && touch.get() instanceof HitTarget.Neuron neuron
                ? new ParticleDrag(plane, press, neuron.number(), this::toggle)
                : new LassoDrag(plane, press);
    }

    @Override
    public boolean takes(HitTarget touch) {
        return touch instanceof HitTarget.Neuron;
    }

    private void toggle(int particle) {
        Interaction grip = plane.view().grip();
        List<Integer> chosen = new ArrayList<>(grip.selection().in(plane.frame()));
        if (!chosen.remove(Integer.valueOf(particle))) {
            chosen.add(particle);
        }
        plane.grip(grip.with(new Interaction.Selection(chosen, plane.frame().particles().size())));
    }
}
