package wasserscope.app.plane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.MouseEvent;
import wasserscope.draw.view.Interaction;
import wasserscope.draw.view.View;

/** A free-hand drag that selects all particles it circles. A click without a drag selects none. */
final class LassoDrag implements Gesture {

    private final PlaneContext sight;
    private final List<View.Probe> lasso = new ArrayList<>();

    LassoDrag(PlaneContext sight, MouseEvent press) {
        this.sight = sight;
        lasso.add(sight.point(press));
    }

    @Override
    public void drag(MouseEvent event) {
        lasso.add(sight.point(event));
        sight.probe(Optional.empty());
        sight.grip(sight.view().grip().withLasso(lasso));
    }

    @Override
    public void cancel() {
        sight.grip(sight.view().grip().withLasso(List.of()));
    }

    @Override
    public void end(MouseEvent event) {
        List<Integer> circled = sight.picker().circled(lasso);
        Interaction.Selection selection = new Interaction.Selection(circled, sight.frame().particles().size());
        sight.grip(sight.view().grip().withLasso(List.of())
                .with(circled.isEmpty() ? Interaction.Selection.NONE : selection));
        sight.probe(Optional.empty());
    }
}
