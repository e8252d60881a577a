package wasserscope.app.plane;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import wasserscope.draw.view.HitTarget;
import wasserscope.measure.ParticleArrays;
import wasserscope.scenario.Intervention;

/** Adding: a click adds a particle, of a small weight where the place does not tell it; a drag takes hold as in looking. */
final class AddTool implements PlaneTool {

    /** |w| of a new particle on a plane of positions. */
    static final double SMALL = 0.1;

    private final PlaneContext plane;

    AddTool(PlaneContext plane) {
        this.plane = plane;
    }

    @Override
    public Gesture press(MouseEvent press, Optional<HitTarget> touch) {
        return PlaneTool.dragging(plane, press, touch, new PanDrag(plane, press, this::add));
    }

    @Override
    public boolean takes(HitTarget touch) {
        return true;
    }

    private void add(MouseEvent event) {
        ParticleArrays u = plane.particle(event, SMALL);
        plane.intervene(new Intervention.Add(0, u.w()[0], plane.position(u)));
    }
}
