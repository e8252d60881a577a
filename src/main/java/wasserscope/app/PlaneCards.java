package wasserscope.app;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.app.compare.SideHeader;
import wasserscope.app.plane.ToolsController;
import wasserscope.app.session.Pane;
import wasserscope.app.session.Workspace;
import wasserscope.app.transport.StopLine;
import wasserscope.draw.composition.PhasePainter;
import wasserscope.run.Frame;
import wasserscope.run.Side;

/** The planes of the window: one, or two of equal width while two runs are compared. */
final class PlaneCards {

    private static final double PALE = 0.45;

    private final HBox row;
    private final Workspace workspace;
    private final ToolsController tools;
    private final Map<Side, VBox> cards = new EnumMap<>(Side.class);

    private PlaneCards(HBox row, Workspace workspace, ToolsController tools) {
        this.row = row;
        this.workspace = workspace;
        this.tools = tools;
    }

    /** Fills a row with the planes that are shown. */
    static void fill(HBox row, Workspace workspace, ToolsController tools) {
        PlaneCards planes = new PlaneCards(row, workspace, tools);
        workspace.panes().compared().addListener(_ -> planes.show());
        planes.show();
    }

    private void show() {
        row.getChildren().removeAll(cards.values());
        row.getChildren().addFirst(card(Side.LEFT));
        if (workspace.panes().compared().getValue()) {
            row.getChildren().add(1, card(Side.RIGHT));
        }
    }

    /** Returns the card of a side, made the first time that it is shown. */
    private VBox card(Side side) {
        return cards.computeIfAbsent(side, _ -> made(workspace.panes().of(side)));
    }

    /** Tells whether t goes on without a run, which has no further step. */
    private static boolean isLeftBehind(Frame frame) {
        return frame.transport().halt().isPresent()
                && frame.beside().filter(other -> other.frame().transport().halt().isEmpty()).isPresent();
    }

    private VBox made(Pane pane) {
        StackPane stack = new StackPane();
        stack.setId(pane.side() == Side.LEFT ? "phase" : "phase-right");
        PainterCanvas picture = new PainterCanvas(new PhasePainter(), 1);
        picture.getStyleClass().add("plane-picture");
        stack.getChildren().add(picture);
        workspace.add(picture, pane);
        pane.frame().addListener((_, _, frame) -> picture.setOpacity(isLeftBehind(frame) ? PALE : 1));
        CardTips.install(stack, picture, pane);
        StopLine.install(stack, pane, workspace);
        tools.serve(stack, picture, pane);
        VBox card = new VBox(SideHeader.of(workspace, pane), stack);
        VBox.setVgrow(stack, Priority.ALWAYS);
        HBox.setHgrow(card, Priority.ALWAYS);
        stack.setMinSize(0, 0); // what lies over a plane must not make the window grow
        card.setMinSize(0, 0);
        card.setPrefWidth(0);
        return card;
    }
}
