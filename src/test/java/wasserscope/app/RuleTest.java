package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wasserscope.app.control.NumberField;
import wasserscope.app.control.SliderScale;
import wasserscope.app.control.ValueSlider;
import wasserscope.run.Frame;
import wasserscope.scenario.Method;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.preset.OpeningScene;

/** What a hand does with the switch that leaves the step to the run. */
class RuleTest {

    private final Hand hand = Hand.open(OpeningScene.opening());

    @AfterEach
    void close() {
        hand.close();
    }

    private ToggleButton rule(Quantity quantity) {
        return hand.find("#" + quantity.name() + "-rule", ToggleButton.class);
    }

    private void flip(Quantity quantity) {
        Studio.tell(rule(quantity)::fire);
    }

    private static boolean isAutomatic(Frame frame) {
        return Quantity.STEP_SIZE.isRuled(frame.held());
    }

    @Test
    void theThumbFollowsTheStepThatTheRunFindsUntilAHandSetsOne() {
        hand.advanceTo(10);
        flip(Quantity.STEP_SIZE);
        hand.awaitFrame("automatic", RuleTest::isAutomatic);
        double first = hand.frame().figures().stride().eta();
        assertTrue(Studio.ask(rule(Quantity.STEP_SIZE)::isSelected));
        hand.advanceTo(40);
        double eta = hand.frame().figures().stride().eta();
        assertTrue(eta != first);
        ValueSlider slider = hand.slider(Quantity.STEP_SIZE);
        assertEquals(SliderScale.of(Quantity.STEP_SIZE).part(eta),
                Studio.ask(() -> (double) slider.queryAccessibleAttribute(AccessibleAttribute.VALUE)), 1e-9);

        hand.dragSlider(Quantity.STEP_SIZE, 0.3);

        hand.awaitFrame("a number", frame -> !isAutomatic(frame));
        assertFalse(Studio.ask(rule(Quantity.STEP_SIZE)::isSelected));
    }

    @Test
    void switchedOffTheStepIsWhatTheRunHadFound() {
        hand.advanceTo(10);
        flip(Quantity.STEP_SIZE);
        hand.awaitFrame("automatic", RuleTest::isAutomatic);
        double eta = hand.frame().figures().stride().eta();
        flip(Quantity.STEP_SIZE);
        hand.awaitFrame("a number", frame -> !isAutomatic(frame));
        assertEquals(eta, hand.value(Quantity.STEP_SIZE), 0);
    }

    @Test
    void theFlowHasNoSwitchAndMomentumHasOneOfItsOwn() {
        Studio.tell(() -> hand.workspace().edit(new Edit.SetMethod(Method.GRADIENT_FLOW)));
        hand.awaitFrame("the flow", frame -> Method.of(frame.held().motion()) == Method.GRADIENT_FLOW);
        assertFalse(Studio.ask(rule(Quantity.STEP_SIZE)::isVisible));
        Studio.tell(() -> hand.workspace().edit(new Edit.SetMethod(Method.ACCELERATED)));
        hand.awaitFrame("acceleration", frame -> Method.of(frame.held().motion()) == Method.ACCELERATED);
        hand.openProblem();
        flip(Quantity.MOMENTUM);
        hand.awaitFrame("restarts", frame -> Quantity.MOMENTUM.isRuled(frame.held()));
        hand.advanceTo(3);
        NumberField field = hand.find("#MOMENTUM-field", NumberField.class);
        assertEquals(0.531, Double.parseDouble(Studio.ask(field::getText)), 0); // (a_4 − 1)/a_5
    }
}
