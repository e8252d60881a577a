package wasserscope.app.plane;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import wasserscope.draw.view.HitTarget;

/** Tracing: a click shows the path of a new particle, of a small weight where the place does not tell it. */
final class TraceTool implements PlaneTool {

    private final PlaneContext plane;

    TraceTool(PlaneContext plane) {
        this.plane = plane;
    }

    @Override
    public Gesture press(MouseEvent press, Optional<HitTarget> touch) {
        return new PanDrag(plane, press, this::trace);
    }

    @Override
    public boolean takes(HitTarget touch) {
        return false;
    }

    private void trace(MouseEvent event) {
        plane.workspace().clock().trace(plane.particle(event, AddTool.SMALL), plane.layout().window());
    }
}
