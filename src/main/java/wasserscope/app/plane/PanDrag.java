package wasserscope.app.plane;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.MouseEvent;
import wasserscope.draw.axis.PhaseLayout;
import wasserscope.scenario.PlaneWindow;

/** A drag that takes the plane along; a click without a drag is passed on. */
final class PanDrag implements Gesture {

    private final PlaneContext plane;
    private final Consumer<MouseEvent> click;
    private final Optional<PlaneWindow> before;
    private double x;
    private double y;

    PanDrag(PlaneContext plane, MouseEvent press, Consumer<MouseEvent> click) {
        this.plane = plane;
        this.click = click;
        this.before = plane.view().window();
        this.x = press.getX();
        this.y = press.getY();
    }

    @Override
    public void drag(MouseEvent event) {
        if (event.isStillSincePress()) {
            return;
        }
        PhaseLayout layout = plane.layout();
        double theta = (x - event.getX()) * layout.theta().perUnit();
        double w = (y - event.getY()) * layout.w().perUnit();
        plane.workspace().showWindow(layout.window().movedBy(theta, w));
        x = event.getX();
        y = event.getY();
        plane.probe(Optional.empty());
    }

    @Override
    public void cancel() {
        plane.workspace().setView(plane.view().withWindow(before));
    }

    @Override
    public void end(MouseEvent event) {
        if (event.isStillSincePress()) {
            click.accept(event);
        }
    }
}
