package wasserscope.app.plane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.MouseEvent;
import wasserscope.draw.view.HitTarget;
import wasserscope.draw.view.Interaction;

/** Selecting: a drag circles particles, a click on one takes it in or out; a drag of a particle moves it. */
final class SelectTool implements PlaneTool {

    private final PlaneContext sight;

    SelectTool(PlaneContext sight) {
        this.sight = sight;
    }

    @Override
    public Gesture press(MouseEvent press, Optional<HitTarget> touch) {
        return touch.isPresent() && touch.get() instanceof HitTarget.Neuron neuron
                ? new ParticleDrag(sight, press, neuron.number(), this::toggle)
                : new LassoDrag(sight, press);
    }

    @Override
    public boolean takes(HitTarget touch) {
        return touch instanceof HitTarget.Neuron;
    }

    private void toggle(int particle) {
        Interaction grip = sight.view().grip();
        List<Integer> chosen = new ArrayList<>(grip.selection().in(sight.frame()));
        if (!chosen.remove(Integer.valueOf(particle))) {
            chosen.add(particle);
        }
        sight.grip(grip.with(new Interaction.Selection(chosen, sight.frame().particles().size())));
    }
}
