package wasserscope.app.plane;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.app.session.Pane;
import wasserscope.app.session.Workspace;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.view.View;
import wasserscope.run.Side;

/** The planes of the window as the bar of tools sees them: it stands over the one in hand, in its lower left corner. */
final class PlanesInHand {

    private static final double GAP = 8;

    private final Workspace workspace;
    private final Region bar;
    private final List<Node> yielding;
    private final Map<Side, PlaneContext> planes = new EnumMap<>(Side.class);
    private final Map<Side, StackPane> cards = new EnumMap<>(Side.class);
    private final BooleanProperty hovered = new SimpleBooleanProperty();

    /**
     * Takes the bar.
     *
     * @param yielding what is left out of it where a plane is too narrow, the first of them first
     */
    PlanesInHand(Workspace workspace, Region bar, List<Node> yielding) {
        this.workspace = workspace;
        this.bar = bar;
        this.yielding = yielding;
        bar.layoutBoundsProperty().addListener(_ -> place());
        workspace.panes().inHand().addListener(_ -> place());
        workspace.view().map(View::theme).addListener((_, _, _) -> place());
    }

    /** Adds a plane with its picture, which stands in a card. */
    void add(StackPane card, PainterCanvas picture, Pane pane, PlaneContext plane) {
        cards.put(pane.side(), card);
        planes.put(pane.side(), plane);
        PlaneMouseHandler.install(picture, plane);
        picture.layoutBoundsProperty().addListener((_, _, _) -> place());
        picture.hoverProperty().addListener((_, _, over) -> hovered.set(over));
        place();
    }

    /** Returns the plane in hand. */
    PlaneContext inHand() {
        return planes.get(workspace.panes().inHand().getValue());
    }

    /** Tells whether the mouse is over a plane. */
    BooleanProperty hovered() {
        return hovered;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void place() {
        Side side = workspace.panes().inHand().getValue();
        StackPane card = cards.get(side);
        if (card == null) {
            return;
        }
        if (!card.equals(bar.getParent())) {
            card.getChildren().add(bar);
        }
        PlotArea plane = planes.get(side).layout().plane();
        yielding.forEach(node -> show(node, true));
        for (Node node : yielding) {
            if (plane.x() + GAP + bar.prefWidth(-1) > card.getWidth()) {
                show(node, false);
            }
        }
        StackPane.setMargin(bar, new Insets(0, 0, planes.get(side).height() - plane.bottom() + GAP, plane.x() + GAP));
    }
}
