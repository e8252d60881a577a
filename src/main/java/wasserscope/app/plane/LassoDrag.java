package wasserscope.app.plane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.MouseEvent;
import wasserscope.draw.view.Interaction;
import wasserscope.draw.view.View;

/** A free-hand drag that selects all particles it circles. A click without a drag selects none. */
final class LassoDrag implements Gesture {

    private final PlaneContext plane;
    private final List<View.Probe> lasso = new ArrayList<>();

    LassoDrag(PlaneContext plane, MouseEvent press) {
        this.plane = plane;
        lasso.add(plane.point(press));
    }

    @Override
    public void drag(MouseEvent event) {
        lasso.add(plane.point(event));
        plane.probe(Optional.empty());
        plane.grip(plane.view().grip().withLasso(lasso));
    }

    @Override
    public void cancel() {
        plane.grip(plane.view().grip().withLasso(List.of()));
    }

    @Override
    public void end(MouseEvent event) {
        List<Integer> circled = plane.picker().circled(lasso);
        Interaction.Selection selection = new Interaction.Selection(circled, plane.frame().particles().size());
        plane.grip(plane.view().grip().withLasso(List.of())
                .with(circled.isEmpty() ? Interaction.Selection.NONE : selection));
        plane.probe(Optional.empty());
    }
}
