package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.app.control.SliderScale;
import wasserscope.run.Checkpoint;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.preset.OpeningScene;

/** What a hand does with the sliders. */
class SliderTest {

    private final Hand hand = Hand.open(OpeningScene.opening());

    @AfterEach
    void close() {
        hand.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTICLES", "RADIUS"})
    void anotherStartBeginsAnew(Quantity quantity) {
        hand.advanceTo(30);
        double before = hand.value(quantity);

        hand.dragSlider(quantity, 0.3);

        hand.awaitStep(0);
        assertNotEquals(before, hand.value(quantity));
        assertEquals(SliderScale.of(quantity).value(0.3), hand.value(quantity), 0.1 * hand.value(quantity));
        assertEquals(List.of(), hand.frame().scenario().interventions());
    }

    @Test
    void anotherStepSizeIsOneInterventionAndKeepsTheParticles() {
        hand.advanceTo(30);
        Checkpoint before = hand.moment();

        hand.dragSlider(Quantity.STEP_SIZE, 0.8);

        hand.awaitFrame("one intervention", frame -> frame.scenario().interventions().size() == 1);
        assertEquals(before.state(), hand.moment().state());
        assertNotEquals(Quantity.STEP_SIZE.of(before.held()), hand.value(Quantity.STEP_SIZE));
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTICLES", "STEP_SIZE", "RADIUS"})
    void oneUndoTakesAWholeDragBack(Quantity quantity) {
        hand.advanceTo(30);
        Checkpoint before = hand.moment();
        hand.dragSlider(quantity, 0.2);
        hand.awaitFrame("another value", frame -> quantity.of(frame.held()) != quantity.of(before.held()));

        hand.press(KeyCode.CONTROL, KeyCode.Z);

        hand.awaitValue(quantity, quantity.of(before.held()));
        assertEquals(before.scenario(), hand.moment().scenario());
        assertEquals(before.state(), hand.moment().state());
    }

    @Test
    void theClockHoldsWhileTheThumbIsHeld() {
        hand.workspace().clock().play();
        hand.awaitFrame("it plays", frame -> frame.figures().step() > 5);

        hand.holdSlider(Quantity.STEP_SIZE, 0.5, 0.7);
        double shown = SliderScale.of(Quantity.STEP_SIZE).value(0.7);
        hand.awaitFrame("preview", frame -> Math.abs(Quantity.STEP_SIZE.of(frame.held()) / shown - 1) < 0.1);
        long step = hand.step();
        for (int pulse = 0; pulse < 20; pulse++) {
            assertEquals(step, hand.step());
        }

        hand.letGo();
        hand.awaitFrame("it goes on", frame -> frame.figures().step() > step);
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTICLES", "STEP_SIZE", "RADIUS"})
    void aDoubleClickReturnsToTheDefault(Quantity quantity) {
        double initial = hand.value(quantity);
        hand.dragSlider(quantity, 0.2);
        hand.awaitFrame("another value", frame -> quantity.of(frame.held()) != initial);

        hand.doubleClickSlider(quantity);

        hand.awaitValue(quantity, initial);
        assertFalse(hand.slider(quantity).isHeld());
    }

    @Test
    void arrowsMoveAFocusedSliderAndMakeNoStep() {
        hand.dragSlider(Quantity.STEP_SIZE, 0.5);
        double before = hand.value(Quantity.STEP_SIZE);

        hand.press(KeyCode.RIGHT);

        hand.awaitFrame("a larger η", frame -> Quantity.STEP_SIZE.of(frame.held()) > before);
        assertEquals(0, hand.step());
        assertTrue(hand.slider(Quantity.STEP_SIZE).isFocused());
    }
}
