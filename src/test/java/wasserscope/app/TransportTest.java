package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wasserscope.app.control.Readout;
import wasserscope.run.Checkpoint;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.preset.OpeningScene;

/** Play, pause, one step, restart, undo, redo and the speed. */
class TransportTest {

    private final Hand hand = Hand.open(OpeningScene.opening());

    @AfterEach
    void close() {
        hand.close();
    }

    private void awaitPlaying(boolean playing) {
        hand.awaitFrame("playing: " + playing, frame -> frame.transport().playing() == playing);
    }

    @Test
    void spaceAndTheButtonPlayAndPause() {
        hand.pressOnWindow(KeyCode.SPACE);
        awaitPlaying(true);
        hand.click(".transport #play");
        awaitPlaying(false);
        hand.click(".transport #play");
        awaitPlaying(true);
        hand.press(KeyCode.SPACE);
        awaitPlaying(false);
    }

    @Test
    void theButtonAndTheArrowMakeExactlyOneStep() {
        hand.click(".transport #step");
        hand.awaitStep(1);
        hand.press(KeyCode.RIGHT);
        hand.awaitStep(2);
        assertFalse(hand.frame().transport().playing());
        assertEquals("2", hand.find(".transport #steps", Readout.class).plain());
    }

    @Test
    void restartBeginsAnewByButtonAndByKey() {
        hand.advanceTo(20);
        hand.click(".transport #restart");
        hand.awaitStep(0);
        hand.press(KeyCode.RIGHT);
        hand.awaitStep(1);
        hand.pressOnWindow(KeyCode.R);
        hand.awaitStep(0);
    }

    @Test
    void theKeyNTakesTheNextSeed() {
        hand.advanceTo(20);
        hand.pressOnWindow(KeyCode.N);
        hand.awaitValue(Quantity.SEED, 3);
        assertEquals(0, hand.step());
    }

    @Test
    void undoReturnsToTheStateBeforeBitForBitAndRedoForth() {
        hand.advanceTo(40);
        Checkpoint before = hand.moment();
        hand.type(Quantity.PARTICLES, "50");
        hand.awaitValue(Quantity.PARTICLES, 50);
        Checkpoint after = hand.moment();

        hand.pressOnWindow(KeyCode.CONTROL, KeyCode.Z);
        hand.awaitStep(40);
        assertEquals(before.scenario(), hand.moment().scenario());
        assertEquals(before.state(), hand.moment().state());
        assertEquals(before.past().curve().size(), hand.moment().past().curve().size());

        hand.pressOnWindow(KeyCode.CONTROL, KeyCode.Y);
        hand.awaitValue(Quantity.PARTICLES, 50);
        assertEquals(after.scenario(), hand.moment().scenario());
        assertEquals(after.state(), hand.moment().state());
    }

    @Test
    void theButtonsTakeAChangeBackAndMakeItAgain() {
        assertTrue(hand.find("#redo", Node.class).isDisabled());
        hand.type(Quantity.STEP_SIZE, "0.5");
        hand.awaitValue(Quantity.STEP_SIZE, 0.5);
        hand.click("#undo");
        hand.awaitValue(Quantity.STEP_SIZE, 0.04);
        hand.click("#redo");
        hand.awaitValue(Quantity.STEP_SIZE, 0.5);
        assertTrue(hand.find("#redo", Node.class).isDisabled());
    }

    @Test
    void theSpeedMenuLetsTheClockStopByItselfOrNot() {
        MenuButton menu = hand.find("#pace", MenuButton.class);
        CheckMenuItem item = (CheckMenuItem) menu.getItems().getLast();
        boolean before = !hand.frame().scenario().clock().pauseOn().isEmpty();
        Studio.tell(() -> {
            menu.show();
            item.setSelected(!item.isSelected()); // as a click does before it fires
            item.fire();
            menu.hide();
        });
        hand.awaitFrame("the other way", frame -> frame.scenario().clock().pauseOn().isEmpty() == before);
    }

    @Test
    void theSpeedMenuSetsEachPace() {
        MenuButton menu = hand.find("#pace", MenuButton.class);
        var paces = menu.getItems().stream().map(MenuItem::getUserData).filter(Pace.class::isInstance)
                .map(Pace.class::cast).toList();
        for (Pace pace : paces) {
            hand.choose("#pace", pace);
            hand.awaitFrame("pace " + pace, frame -> frame.transport().pace().equals(pace));
        }
        assertEquals(8, paces.size());
    }
}
