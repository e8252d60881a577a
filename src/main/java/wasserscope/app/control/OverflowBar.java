package wasserscope.app.control;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** Lets the least important parts of a bar yield where it has no room for all. */
public final class OverflowBar {

    private OverflowBar() {}

    /**
     * Keeps a bar as narrow as its room.
     *
     * @param bar the bar
     * @param order the parts that may go, the first to go first
     */
    public static void install(HBox bar, List<Node> order) {
        bar.setMinWidth(0);
        bar.widthProperty().addListener(_ -> fit(bar, order));
        bar.getChildren().addListener((ListChangeListener<Node>) _ -> {
            bar.applyCss(); // what is new has its width from the style sheet
            fit(bar, order);
        });
        bar.heightProperty().addListener(_ -> fit(bar, order)); // another theme has another size of type
    }

    private static void fit(HBox bar, List<Node> order) {
        order.forEach(node -> show(node, true));
        for (Node node : order) {
            if (bar.prefWidth(-1) > bar.getWidth()) {
                show(node, false);
            }
        }
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
