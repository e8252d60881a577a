package wasserscope.app.scenes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wasserscope.app.Hand;
import wasserscope.app.Studio;
import wasserscope.scenario.library.Library;
import wasserscope.scenario.library.LibraryScene;
import wasserscope.scenario.preset.OpeningScene;

/** The menu of scenes, with the mouse and without. */
class SceneMenuTest {

    private Hand hand = Hand.open(OpeningScene.opening());

    @AfterEach
    void close() {
        hand.close();
    }

    private SceneCard card(String name) {
        return hand.find("#scene-" + name, SceneCard.class);
    }

    private void open() {
        hand.click("#scene");
        assertTrue(hand.sees("#scenes"));
        hand.await("the cards", () -> hand.studio().scene().lookup("#scene-few") instanceof SceneCard card
                && card.getWidth() > 0);
    }

    private Node focused() {
        return Studio.ask(hand.studio().scene()::getFocusOwner);
    }

    @Test
    void aClickOnACardBeginsItsScene() {
        open();
        hand.click("#scene-few");
        hand.awaitFrame("few", frame -> frame.scenario().equals(Library.named("few").orElseThrow()));
        assertFalse(hand.sees("#scenes"));
        assertFalse(Studio.ask(() -> hand.workspace().document().mark().getValue().unsaved()));
    }

    @Test
    void arrowsGoFromCardToCardAndEnterTakesOne() {
        open();
        assertEquals(card("neurons"), focused());
        hand.press(KeyCode.RIGHT);
        assertEquals(card("few"), focused());
        hand.press(KeyCode.DOWN);
        assertEquals(card("one-atom"), focused());
        hand.press(KeyCode.LEFT);
        assertEquals(card("million"), focused());
        hand.press(KeyCode.UP);
        assertEquals(card("neurons"), focused());
        hand.press(KeyCode.RIGHT);
        assertEquals(0, hand.step());
        hand.press(KeyCode.ENTER);
        hand.awaitFrame("few", frame -> frame.scenario().equals(Library.named("few").orElseThrow()));
    }

    @Test
    void escapeAndAClickElsewhereCloseIt() {
        open();
        hand.press(KeyCode.ESCAPE);
        assertFalse(hand.sees("#scenes"));
        assertEquals("scene", focused().getId());
        open();
        hand.click("#escape");
        assertFalse(hand.sees("#scenes"));
    }

    @Test
    void everyCardHasItsSentenceAndGetsItsPicture() {
        open();
        for (LibraryScene scene : Library.scenes()) {
            assertTrue(card(scene.name()).getAccessibleText().contains(scene.scenario().notes()));
        }
        for (LibraryScene scene : Library.groups().getFirst().scenes()) {
            hand.await("a picture of " + scene.name(), card(scene.name())::isPainted);
        }
    }

    @Test
    void inASmallWindowTheCardUnderTheKeyboardIsSeen() {
        hand.close();
        hand = Hand.open(OpeningScene.opening(), 1024, 640);
        open();
        ScrollPane panel = hand.find("#scenes", ScrollPane.class);
        for (KeyCode way : List.of(KeyCode.DOWN, KeyCode.UP)) {
            for (int row = 0; row < 12; row++) {
                hand.press(way);
                Bounds card = place(focused());
                assertTrue(place(panel).contains(card), card + " in " + place(panel));
            }
        }
        assertTrue(place(panel).getMaxY() <= 640);
    }

    private static Bounds place(Node node) {
        return Studio.ask(() -> node.localToScene(node.getLayoutBounds()));
    }
}
