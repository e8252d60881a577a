package wasserscope.app.control;

import javafx.application.Platform;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/**
 * Where the keyboard goes when what had it is done with it: to the window, whose keys then work, and never to whatever field comes next. A
 * press on empty space takes it there too.
 */
public final class KeyboardFocus {

    private KeyboardFocus() {}

    /** Watches a scene. */
    public static void install(Scene scene) {
        scene.focusOwnerProperty().addListener((_, before, _) -> {
            boolean lost = before != null && (!scene.equals(before.getScene()) || !canHold(before));
            if (lost) {
                Platform.runLater(() -> giveBack(scene.getRoot())); // the toolkit is still about giving it to the next
            }
        });
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (isEmpty(event.getTarget(), scene.getRoot())) {
                giveBack(scene.getRoot());
            }
        });
    }

    /** Gives the keyboard to the window in which a node stands. */
    public static void giveBack(Node node) {
        node.getScene().getRoot().requestFocus();
    }

    /** Tells whether a node is another one or within it; none is within nothing. */
    public static boolean isWithin(Node node, Node whole) {
        Node each = node;
        while (each != null && !each.equals(whole)) {
            each = each.getParent();
        }
        return each != null;
    }

    private static boolean canHold(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible() || each.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether nothing under a press takes the keyboard. */
    private static boolean isEmpty(EventTarget target, Node root) {
        Node each = target instanceof Node node ? node : root;
        while (each != null && !each.equals(root)) {
            if (each.isFocusTraversable()) {
                return false;
            }
            each = each.getParent();
        }
        return true;
    }
}
