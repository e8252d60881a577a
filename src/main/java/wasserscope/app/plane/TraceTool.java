package wasserscope.app.plane;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import wasserscope.draw.view.HitTarget;

/** Tracing: a click shows the path of a new particle, of a small weight where the place does not tell it. */
final class TraceTool implements PlaneTool {

    private final PlaneContext sight;

    TraceTool(PlaneContext sight) {
        this.sight = sight;
    }

    @Override
    public Gesture press(MouseEvent press, Optional<HitTarget> touch) {
        return new PanDrag(sight, press, this::trace);
    }

    @Override
    public boolean takes(HitTarget touch) {
        return false;
    }

    private void trace(MouseEvent event) {
        sight.workspace().clock().trace(sight.particle(event, AddTool.SMALL), sight.layout().window());
    }
}
