package wasserscope.scenario.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.StartShape;
import wasserscope.problem.data.Target;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.scenario.preset.TargetPreset;

/** States what a change by the hand makes of a scenario: one intervention more, or a new beginning. */
class EditTest {

    private static final Scenario STEERED = OpeningScene.opening()
            .plus(new Intervention.Set(10, Quantity.LAMBDA, 0.01))
            .plus(new Intervention.Set(20, Quantity.STEP_SIZE, 0.02))
            .plus(new Intervention.Set(90, Quantity.LAMBDA, 0.5));

    @Property(tries = 50)
    void adjustingAContinuingQuantityAddsExactlyOneIntervention(@ForAll @LongRange(min = 1, max = 200) long step) {
        Scenario after = new Edit.Adjust(Quantity.SHARPNESS, 7).apply(STEERED, step);
        assertEquals(STEERED.interventions().size() + 1, after.interventions().size());
        assertTrue(after.interventions().contains(new Intervention.Set(step, Quantity.SHARPNESS, 7)));
        assertTrue(after.interventions().containsAll(STEERED.interventions()));
        assertEquals(STEERED.with(List.of()), after.with(List.of()));
        assertTrue(new Edit.Adjust(Quantity.SHARPNESS, 7).continues());
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTICLES", "RADIUS", "NOISE", "SEED"})
    void adjustingAnotherQuantityBeginsAnewWithTheSettingsOfNow(Quantity quantity) {
        Edit edit = new Edit.Adjust(quantity, 2);
        Scenario after = edit.apply(STEERED, 50);
        assertFalse(edit.continues());
        assertEquals(quantity.set(STEERED.heldAt(50), 2), after);
        assertAnewAtStepFifty(after);
        assertEquals(2, quantity.of(after), 0);
    }

    @Test
    void anotherStartBeginsAnewWithTheSettingsOfNow() {
        StartShape shape = new Gaussian();
        Scenario after = new Edit.Reshape(shape).apply(STEERED, 50);
        assertFalse(new Edit.Reshape(shape).continues());
        assertAnewAtStepFifty(after);
        assertEquals(STEERED.start().withShape(shape), after.start());
    }

    @Test
    void anotherTargetBeginsAnewWithTheSettingsOfNow() {
        Target target = TargetPreset.BUMP.asIn(STEERED.problem().target());
        Scenario after = new Edit.Retarget(target).apply(STEERED, 50);
        assertFalse(new Edit.Retarget(target).continues());
        assertAnewAtStepFifty(after);
        assertEquals(target, after.problem().target());
    }

    @Test
    void restartingBeginsAnewWithTheSettingsOfNow() {
        assertFalse(new Edit.Restart().continues());
        assertEquals(STEERED.heldAt(50), new Edit.Restart().apply(STEERED, 50));
        assertAnewAtStepFifty(new Edit.Restart().apply(STEERED, 50));
    }

    @Test
    void anAdjustmentBeforeTheFirstStepIsAChangeOfTheScenarioItself() {
        Scenario after = new Edit.Adjust(Quantity.STEP_SIZE, 0.3).apply(OpeningScene.opening(), 0);
        assertEquals(Quantity.STEP_SIZE.set(OpeningScene.opening(), 0.3), after);
    }

    @Property
    void aQuantityThatTheScenarioDoesNotHaveChangesNothing(@ForAll OpeningScene scene, @ForAll Quantity quantity) {
        Scenario scenario = scene.scenario();
        Edit edit = new Edit.Adjust(quantity, quantity.nearest(7));
        assertEquals(quantity.isIn(scenario), edit.suits(scenario));
        if (!quantity.isIn(scenario)) {
            assertEquals(scenario, quantity.set(scenario, quantity.nearest(7)));
        }
    }

    private static void assertAnewAtStepFifty(Scenario after) {
        assertEquals(List.of(), after.interventions());
        assertEquals(0.01, Quantity.LAMBDA.of(after), 0);
        assertEquals(0.02, Quantity.STEP_SIZE.of(after), 0);
    }
}
