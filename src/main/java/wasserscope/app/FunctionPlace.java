package wasserscope.app;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import wasserscope.app.session.Workspace;
import wasserscope.draw.decision.DecisionPainter;

/**
 * Where the card of the function stands: in the column or, where it is a decision picture and one run is shown, beside the plane and as large
 * as that.
 */
final class FunctionPlace {

    private final HBox planes;
    private final VBox column;
    private final Region function;
    private final int row;
    private final Workspace workspace;

    private FunctionPlace(HBox planes, VBox column, Region function, Workspace workspace) {
        this.planes = planes;
        this.column = column;
        this.function = function;
        this.row = column.getChildren().indexOf(function);
        this.workspace = workspace;
        HBox.setHgrow(function, Priority.ALWAYS);
        function.setMinSize(0, 0);
        function.setPrefWidth(0);
    }

    /**
     * Keeps the card where it belongs.
     *
     * @param moved told when it has moved
     */
    static void follow(HBox planes, VBox column, Region function, Workspace workspace, Runnable moved) {
        FunctionPlace place = new FunctionPlace(planes, column, function, workspace);
        place.settle(moved);
        workspace.frame().addListener(_ -> place.settle(moved));
        workspace.panes().compared().addListener(_ -> place.settle(moved));
    }

    private void settle(Runnable moved) {
        boolean beside = DecisionPainter.suits(workspace.frame().getValue())
                && !workspace.panes().compared().getValue();
        ObservableList<Node> wanted = beside ? planes.getChildren() : column.getChildren();
        if (wanted.contains(function)) {
            return;
        }
        (beside ? column : planes).getChildren().remove(function);
        if (beside) {
            wanted.add(function);
        } else {
            wanted.add(row, function);
        }
        moved.run();
    }
}
