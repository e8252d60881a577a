package wasserscope.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.MouseEvent;
import wasserscope.draw.Grip;
import wasserscope.draw.View;

/** A free-hand drag that selects all particles it circles. A click without a drag selects none. */
final class Lassoing implements Gesture {

    private final PlaneSight sight;
    private final List<View.Probe> lasso = new ArrayList<>();

    Lassoing(PlaneSight sight, MouseEvent press) {
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
    public void end(MouseEvent event) {
        List<Integer> circled = sight.reach().circled(lasso);
        Grip.Selection selection = new Grip.Selection(circled, sight.frame().particles().size());
        sight.grip(sight.view().grip().withLasso(List.of())
                .with(circled.isEmpty() ? Grip.Selection.NONE : selection));
        sight.probe(Optional.empty());
    }
}
