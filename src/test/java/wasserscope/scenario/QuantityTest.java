package wasserscope.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.flow.step.StepSize;
import wasserscope.problem.data.Target;
import wasserscope.problem.sum.EngineKind;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;

/** States that a quantity finds its own place in a scenario, and has limits. */
class QuantityTest {

    private static final Scenario SCENE = OpeningScene.opening();

    @ParameterizedTest
    @MethodSource("scenes")
    void whatIsSetIsFoundAgainAndNothingElseChanges(Scenario scene) {
        for (Quantity quantity : Quantity.values()) {
            if (quantity.isIn(scene)) {
                assertFound(scene, quantity);
            }
        }
    }

    /** The mesh of so steep a model would not fit into memory; it does not come back by itself. */
    @Test
    void aModelTooSteepForAMeshIsSummedDirectly() {
        Scenario meshed = SCENE.with(SCENE.problem().with(EngineKind.MESH));
        Scenario steep = Quantity.SHARPNESS.set(meshed, 1000);

        assertEquals(EngineKind.MESH, Quantity.SHARPNESS.set(meshed, 3).problem().engine());
        assertEquals(EngineKind.DIRECT, steep.problem().engine());
        assertEquals(List.of(EngineKind.DIRECT), steep.problem().engines());
    }

    @ParameterizedTest
    @EnumSource
    void everyQuantityIsInOneOfTheScenes(Quantity quantity) {
        assertTrue(scenes().anyMatch(quantity::isIn));
    }

    static Stream<Scenario> scenes() {
        return Arrays.stream(Model.values())
                .map(OpeningScene::of)
                .map(scene -> scene.with(scene.problem().with(EngineKind.DIRECT)))
                .flatMap(scene -> Arrays.stream(Method.values())
                        .map(method -> scene.with(method.withStep(StepSize.of(0.05)))));
    }

    private static void assertFound(Scenario scene, Quantity quantity) {
        for (double value : new double[] {quantity.least(), quantity.nearest(3), quantity.greatest()}) {
            Scenario changed = quantity.set(scene, value);
            assertEquals(value, quantity.of(changed), 0);
            for (Quantity other : EnumSet.complementOf(EnumSet.of(quantity))) {
                assertEquals(other.of(scene), other.of(changed), 0);
            }
            assertEquals(scene, quantity.set(changed, quantity.of(scene)));
        }
    }

    @Property(tries = 300)
    void theNearestValueIsWithinTheLimitsAndWholeIfItCounts(@ForAll Quantity quantity, @ForAll double value) {
        double nearest = quantity.nearest(value);
        assertTrue(quantity.least() <= nearest && nearest <= quantity.greatest());
        assertTrue(quantity.kind() == Quantity.Kind.REAL || nearest == Math.rint(nearest));
        assertEquals(nearest, quantity.nearest(nearest), 0);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everySceneIsWithinTheLimits(Scenario scene) {
        for (Quantity quantity : Quantity.values()) {
            assertTrue(!quantity.isIn(scene) || quantity.allows(quantity.of(scene)), quantity.field());
        }
    }

    @Test
    void aRunBeginsAnewWithAnotherStartOrNoise() {
        List<Quantity> anew = Arrays.stream(Quantity.values()).filter(q -> !q.continues()).toList();
        assertEquals(List.of(Quantity.PARTICLES, Quantity.RADIUS, Quantity.NOISE, Quantity.SEED), anew);
    }

    @Test
    void namesInFilesAreDistinct() {
        long names = Arrays.stream(Quantity.values()).map(Quantity::field).distinct().count();
        assertEquals(Quantity.values().length, names);
    }

    @Test
    void givenTargetsHaveNoNoise() {
        Scenario given = SCENE.with(SCENE.problem().with(new Target.Values(List.of(1.0))));
        assertFalse(Quantity.NOISE.isIn(given));
        assertEquals(given, Quantity.NOISE.set(given, 0.5));
    }
}
