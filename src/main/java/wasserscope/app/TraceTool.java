package wasserscope.app;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import wasserscope.draw.Touch;

/** Tracing: a click shows the path of a new particle, of a small weight where the place does not tell it. */
final class TraceTool implements PlaneTool {

    private final PlaneSight sight;

    TraceTool(PlaneSight sight) {
        this.sight = sight;
    }

    @Override
    public Gesture press(MouseEvent press, Optional<Touch> touch) {
        return new Panning(sight, press, this::trace);
    }

    @Override
    public boolean takes(Touch touch) {
        return false;
    }

    private void trace(MouseEvent event) {
        sight.session().run().trace(sight.particle(event, AddTool.SMALL), sight.layout().window());
    }
}
