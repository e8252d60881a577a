package wasserscope.app.plane;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import wasserscope.draw.view.HitTarget;

/** Looking: a drag pans, or takes a particle or the teacher along. */
final class LookTool implements PlaneTool {

    private final PlaneContext plane;

    LookTool(PlaneContext plane) {
        this.plane = plane;
    }

    @Override
    public Gesture press(MouseEvent press, Optional<HitTarget> touch) {
        return PlaneTool.dragging(plane, press, touch, new PanDrag(plane, press, _ -> {}));
    }

    @Override
    public boolean takes(HitTarget touch) {
        return true;
    }
}
