package wasserscope.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.problem.model.FeatureMap;
import wasserscope.scenario.Intervention.Set;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.scenario.preset.StartPreset;
import wasserscope.scenario.preset.TargetPreset;

/** States how interventions make up a scenario. */
class ScenarioTest {

    private static final Scenario SCENE = OpeningScene.opening();

    @Test
    void interventionsStandInTheOrderOfTheirSteps() {
        Set late = new Set(30, Quantity.LAMBDA, 0.1);
        Set early = new Set(5, Quantity.STEP_SIZE, 0.2);
        assertEquals(List.of(early, late), SCENE.plus(late).plus(early).interventions());
        assertEquals(List.of(early, late), SCENE.with(List.of(late, early)).interventions());
    }

    @Test
    void ofTwoThatSetTheSameAtOneStepTheLaterStays() {
        Scenario twice = SCENE.plus(new Set(5, Quantity.LAMBDA, 0.1)).plus(new Set(5, Quantity.LAMBDA, 0.2));
        assertEquals(List.of(new Set(5, Quantity.LAMBDA, 0.2)), twice.interventions());
    }

    @Test
    void othersAtTheSameStepAndTheSameAtOthersStay() {
        Scenario three = SCENE.plus(new Set(5, Quantity.LAMBDA, 0.1))
                .plus(new Set(5, Quantity.SHARPNESS, 3))
                .plus(new Set(6, Quantity.LAMBDA, 0.2));
        assertEquals(3, three.interventions().size());
    }

    @Test
    void anInterventionAtStepZeroIsFoldedIntoTheScenario() {
        Scenario folded = SCENE.plus(new Set(0, Quantity.LAMBDA, 0.1));
        assertEquals(SCENE.with(SCENE.problem().withLambda(0.1)), folded);
    }

    @Test
    void whatHoldsAtAStepIncludesTheInterventionsUpToIt() {
        Scenario steered = SCENE.plus(new Set(5, Quantity.LAMBDA, 0.1)).plus(new Set(9, Quantity.LAMBDA, 0.2));
        assertEquals(SCENE, steered.heldAt(4));
        assertEquals(SCENE.with(SCENE.problem().withLambda(0.1)), steered.heldAt(5));
        assertEquals(steered.heldAt(5), steered.heldAt(8));
        assertEquals(SCENE.with(SCENE.problem().withLambda(0.2)), steered.heldAt(9));
        assertEquals(steered.heldAt(9), steered.heldAt(Long.MAX_VALUE));
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTICLES", "RADIUS", "NOISE", "SEED"})
    void whatARunCannotGoOnWithIsNoIntervention(Quantity quantity) {
        assertThrows(IllegalArgumentException.class, () -> new Set(5, quantity, 1));
    }

    @ParameterizedTest
    @EnumSource
    void aStartsPresetIsThatOfItsShape(StartPreset preset) {
        for (Model model : Model.values()) {
            FeatureMap features = OpeningScene.of(model).problem().features();
            boolean suits = StartPreset.of(features).contains(preset);
            assertEquals(suits, preset != StartPreset.EXPLICIT && preset.shape(features).suits(features));
            assertTrue(!suits || StartPreset.of(preset.shape(features)) == preset);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTargetsPresetDescribesItsTeacherAndNoOther(TargetPreset preset) {
        for (TargetPreset other : TargetPreset.values()) {
            assertEquals(preset == other, other.describes(preset.asIn(SCENE.problem().target())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherTeacherKeepsTheNoise(TargetPreset preset) {
        Scenario noisy = Quantity.NOISE.set(SCENE, 0.25);
        assertEquals(0.25, preset.asIn(noisy.problem().target()).noise(), 0);
    }
}
