package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wasserscope.app.session.Workspace;
import wasserscope.draw.view.Interaction;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.preset.OpeningScene;

/** Where the keyboard is: the window's keys work from everywhere but while somebody types. */
class KeyboardTest {

    private final Hand hand = Hand.open(OpeningScene.opening());

    @AfterEach
    void close() {
        hand.close();
    }

    @SuppressWarnings("ReferenceEquality") // it is that very node
    private void awaitWindow() {
        hand.await("the window has the keyboard",
                () -> hand.studio().scene().getFocusOwner() == hand.studio().scene().getRoot());
    }

    @Test
    void enterTakesTheNumberAndGivesTheKeyboardBack() {
        hand.type(Quantity.PARTICLES, "57");
        hand.awaitValue(Quantity.PARTICLES, 57);
        awaitWindow();

        hand.press(KeyCode.SPACE);
        hand.awaitFrame("it plays", frame -> frame.transport().playing());
        hand.press(KeyCode.SPACE);
        hand.press(KeyCode.CONTROL, KeyCode.Z);

        hand.awaitValue(Quantity.PARTICLES, 200);
    }

    @Test
    void aClickOnEmptySpaceTakesTheNumber() {
        hand.write(Quantity.PARTICLES, "57");
        hand.robot().clickOn(hand.plane());
        hand.awaitValue(Quantity.PARTICLES, 57);
        awaitWindow();
    }

    @Test
    void shortcutsThatAreNotOfTheTextWorkWhileTyping() {
        hand.type(Quantity.STEP_SIZE, "0.5");
        hand.awaitValue(Quantity.STEP_SIZE, 0.5);
        hand.robot().clickOn(hand.field(Quantity.RADIUS));

        hand.press(KeyCode.CONTROL, KeyCode.Z);

        hand.awaitValue(Quantity.STEP_SIZE, 0.04);
    }

    @Test
    void deletingKeepsTheKeyboardOutOfTheFields() {
        Studio.tell(() -> {
            Workspace workspace = hand.workspace();
            Interaction.Selection some = new Interaction.Selection(List.of(1, 2), 200);
            workspace.setView(workspace.view().getValue().withGrip(Interaction.NONE.with(some)));
        });
        hand.await("delete", () -> Studio.isSeen(hand.studio().scene().lookup("#delete")));
        Node delete = hand.find("#delete", Node.class);
        Studio.tell(delete::requestFocus);
        hand.robot().clickOn(delete);
        hand.awaitFrame("two fewer", frame -> frame.particles().size() == 198);
        hand.await("the selection's bar goes", () -> !Studio.isSeen(delete));
        hand.await("no field has the keyboard", () -> !(hand.studio().scene().getFocusOwner() instanceof TextField));
        awaitWindow();
    }

    @Test
    void theLastUndoKeepsTheKeyboardOutOfTheFields() {
        Studio.tell(() -> hand.workspace().edit(new Edit.Adjust(Quantity.STEP_SIZE, 0.5)));
        hand.awaitValue(Quantity.STEP_SIZE, 0.5);
        hand.click("#undo");
        hand.awaitValue(Quantity.STEP_SIZE, 0.04);
        hand.await("nothing is left to undo", () -> hand.studio().scene().lookup("#undo").isDisabled());
        awaitWindow();
    }

    @Test
    void escapeDoesOneThingAPress() {
        Node layers = hand.find("#layers", Node.class);
        Studio.tell(() -> {
            Workspace workspace = hand.workspace();
            workspace.setView(workspace.view().getValue()
                    .withGrip(Interaction.NONE.with(new Interaction.Selection(List.of(1), 200))));
        });
        hand.pressOnWindow(KeyCode.L);
        hand.await("the panel", layers::isVisible);

        hand.press(KeyCode.ESCAPE);
        hand.await("the panel closes", () -> !layers.isVisible());
        assertEquals(List.of(1), hand.view().grip().selection().in(hand.frame()));
        hand.press(KeyCode.ESCAPE);
        hand.await("the selection goes",
                () -> hand.workspace().view().getValue().grip().selection().equals(Interaction.Selection.NONE));
    }

    @Test
    void theTitleIsEditedInItsPlace() {
        hand.pressOnWindow(KeyCode.F2);
        TextField field = hand.find("#title-field", TextField.class);
        hand.await("the field", field::isFocused);
        hand.robot().write("Mine");
        hand.press(KeyCode.ENTER);
        hand.awaitFrame("the title", frame -> frame.scenario().title().equals("Mine"));
        awaitWindow();
        assertTrue(hand.workspace().document().mark().getValue().unsaved());

        hand.press(KeyCode.CONTROL, KeyCode.Z);
        hand.awaitFrame(
                "the old title", frame -> frame.scenario().title().equals(OpeningScene.opening().title()));
    }
}
