package wasserscope.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.MouseEvent;
import wasserscope.draw.Grip;
import wasserscope.draw.Touch;

/** Selecting: a drag circles particles, a click on one takes it in or out; a drag of a particle moves it. */
final class SelectTool implements PlaneTool {

    private final PlaneSight sight;

    SelectTool(PlaneSight sight) {
        this.sight = sight;
    }

    @Override
    public Gesture press(MouseEvent press, Optional<Touch> touch) {
        return touch.isPresent() && touch.get() instanceof Touch.Neuron neuron
                ? new ParticleDrag(sight, press, neuron.number(), this::toggle)
                : new Lassoing(sight, press);
    }

    @Override
    public boolean takes(Touch touch) {
        return touch instanceof Touch.Neuron;
    }

    private void toggle(int particle) {
        Grip grip = sight.view().grip();
        List<Integer> chosen = new ArrayList<>(grip.selection().in(sight.frame()));
        if (!chosen.remove(Integer.valueOf(particle))) {
            chosen.add(particle);
        }
        sight.grip(grip.with(new Grip.Selection(chosen, sight.frame().particles().size())));
    }
}
