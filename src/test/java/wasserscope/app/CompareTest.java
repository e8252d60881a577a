package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wasserscope.app.control.RichLabel;
import wasserscope.run.Frame;
import wasserscope.run.Side;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.preset.OpeningScene;

/** Two runs beside each other in the window: each control is of the side in hand, and both stand at one t. */
class CompareTest {

    private final Hand hand = Hand.open(OpeningScene.opening());

    @AfterEach
    void close() {
        hand.close();
    }

    private Frame frame(Side side) {
        return hand.workspace().panes().of(side).newest();
    }

    private void compareWith(Edit edit) {
        hand.press(KeyCode.C);
        hand.await("two frames", () -> hand.workspace().clock().frames().size() == 2);
        Studio.tell(() -> hand.workspace().edit(edit));
        hand.await("two runs", () -> frame(Side.LEFT).beside().isPresent());
    }

    @Test
    void cSplitsThePlaneAndAgainEndsThat() {
        assertFalse(hand.sees("#compare"));
        hand.press(KeyCode.C);
        assertTrue(hand.sees("#compare"));
        assertTrue(hand.sees("#phase-right"));
        hand.press(KeyCode.C);
        assertFalse(hand.sees("#compare"));
    }

    @Test
    void controlsAreOfTheSideInHand() {
        compareWith(new Edit.Adjust(Quantity.PARTICLES, 20));
        assertEquals(200, frame(Side.LEFT).particles().size());
        assertEquals(20, frame(Side.RIGHT).particles().size());
        hand.press(KeyCode.X);
        Studio.tell(() -> hand.workspace().edit(new Edit.Adjust(Quantity.PARTICLES, 4)));
        hand.await("another left", () -> frame(Side.LEFT).particles().size() == 4);
        assertEquals(20, frame(Side.RIGHT).particles().size());
    }

    @Test
    void undoIsOneListForBoth() {
        compareWith(new Edit.Adjust(Quantity.PARTICLES, 20));
        hand.press(KeyCode.X);
        Studio.tell(() -> hand.workspace().edit(new Edit.Adjust(Quantity.PARTICLES, 4)));
        hand.await("another left", () -> frame(Side.LEFT).particles().size() == 4);
        Studio.tell(hand.workspace()::undo);
        hand.await("the left as it was", () -> frame(Side.LEFT).particles().size() == 200);
        Studio.tell(hand.workspace()::undo);
        hand.await("the right as it was", () -> frame(Side.RIGHT).particles().size() == 200);
    }

    @Test
    void bothStandAtOneTime() {
        compareWith(new Edit.Adjust(Quantity.STEP_SIZE, 0.1));
        hand.workspace().clock().play();
        hand.awaitFrame("it plays", frame -> frame.figures().step() > 60);
        hand.workspace().clock().pause();
        hand.await("rest", () -> !frame(Side.LEFT).transport().playing());
        assertEquals(frame(Side.LEFT).figures().time(), frame(Side.RIGHT).figures().time(), 0.05 + 1e-9);
    }

    @Test
    void whatDiffersIsNamed() {
        compareWith(new Edit.Adjust(Quantity.PARTICLES, 20));
        RichLabel line = hand.find("#difference", RichLabel.class);
        hand.await("the line", () -> line.plain().contains("200"));
    }

    @Test
    void zoomAndScaleAreCommon() {
        compareWith(new Edit.Adjust(Quantity.PARTICLES, 20));
        Studio.tell(hand.workspace()::fit);
        hand.await("both look at one window", () -> hand.workspace().panes().of(Side.LEFT).painted().window().isPresent()
                && hand.workspace().panes().of(Side.LEFT).painted().window()
                        .equals(hand.workspace().panes().of(Side.RIGHT).painted().window()));
        assertEquals(frame(Side.LEFT).amplitude(), frame(Side.RIGHT).amplitude());
    }
}
