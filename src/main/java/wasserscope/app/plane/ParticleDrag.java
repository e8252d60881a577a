package wasserscope.app.plane;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.problem.model.PlaneMap;
import wasserscope.scenario.Intervention;

/** A drag that moves a particle: the clock holds, and the whole drag is one intervention. A click without a drag is passed on. */
final class ParticleDrag implements Gesture {

    private final PlaneContext plane;
    private final int particle;
    private final Particles before;
    private final Consumer<Integer> click;
    private final double right;
    private final double down;

    ParticleDrag(PlaneContext plane, MouseEvent press, int particle, Consumer<Integer> click) {
        this.plane = plane;
        this.particle = particle;
        this.before = plane.frame().particles();
        this.click = click;
        PhaseLayout layout = plane.layout();
        PlaneMap chart = plane.frame().chart();
        this.right = layout.theta().at(chart.x(before, particle)) - press.getX();
        this.down = layout.w().at(chart.y(before, particle)) - press.getY();
    }

    /** Returns what puts the particle under the mouse, held where it was taken. */
    private Intervention move(MouseEvent event) {
        PhaseLayout layout = plane.layout();
        double x = layout.theta().value(event.getX() + right);
        double y = layout.w().value(event.getY() + down);
        ParticleArrays u = plane.frame().chart().moved(before, particle, x, y);
        return new Intervention.Move(0, particle, u.w()[0], plane.position(u));
    }

    @Override
    public void drag(MouseEvent event) {
        if (!event.isStillSincePress()) {
            plane.probe(Optional.empty());
            plane.preview(move(event));
        }
    }

    @Override
    public void cancel() {
        plane.endPreview();
    }

    @Override
    public void end(MouseEvent event) {
        if (event.isStillSincePress()) {
            click.accept(particle);
        } else {
            plane.intervene(move(event));
        }
    }
}
