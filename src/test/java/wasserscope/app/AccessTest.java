package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wasserscope.scenario.preset.OpeningScene;

/** The window without a mouse, and without eyes. */
class AccessTest {

    private final Hand hand = Hand.open(OpeningScene.opening());

    @BeforeEach
    void openPanels() {
        hand.click("#more");
        hand.pressOnWindow(KeyCode.L);
        hand.studio().photograph();
    }

    @AfterEach
    void close() {
        hand.close();
    }

    private List<Node> controls() {
        Node root = hand.studio().scene().getRoot();
        return Studio.ask(() -> Studio.all(root)
                .filter(node -> !node.equals(root) && node.isFocusTraversable() && !node.isDisabled()
                        && Studio.isSeen(node))
                .toList());
    }

    private static String nameOf(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }

    @Test
    void everyControlHasAnAccessibleName() {
        List<Node> nameless = controls().stream().filter(node -> nameOf(node).isBlank()).toList();
        assertEquals(List.of(), nameless);
    }

    @Test
    void everyControlIsReachedByTab() {
        Set<Node> missing = new HashSet<>(controls());
        Studio.tell(() -> hand.studio().scene().getRoot().requestFocus());
        for (int presses = controls().size() + 2; presses > 0; presses--) {
            hand.press(KeyCode.TAB);
            missing.remove(Studio.ask(hand.studio().scene()::getFocusOwner));
        }
        assertEquals(Set.of(), missing);
    }
}
