package wasserscope.app;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import wasserscope.draw.Touch;

/** Looking: a drag pans, or takes a particle or the teacher along. */
final class LookTool implements PlaneTool {

    private final PlaneSight sight;

    LookTool(PlaneSight sight) {
        this.sight = sight;
    }

    @Override
    public Gesture press(MouseEvent press, Optional<Touch> touch) {
        return PlaneTool.dragging(sight, press, touch, new Panning(sight, press, _ -> {}));
    }

    @Override
    public boolean takes(Touch touch) {
        return true;
    }
}
