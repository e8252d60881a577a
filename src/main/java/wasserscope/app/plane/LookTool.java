package wasserscope.app.plane;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import wasserscope.draw.view.HitTarget;

/** Looking: a drag pans, or takes a particle or the teacher along. */
final class LookTool implements PlaneTool {

    private final PlaneContext sight;

    LookTool(PlaneContext sight) {
        this.sight = sight;
    }

    @Override
    public Gesture press(MouseEvent press, Optional<HitTarget> touch) {
        return PlaneTool.dragging(sight, press, touch, new PanDrag(sight, press, _ -> {}));
    }

    @Override
    public boolean takes(HitTarget touch) {
        return true;
    }
}
