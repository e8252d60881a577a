package wasserscope.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.problem.Target;

/** States that a quantity finds its own place in a scenario, and has limits. */
class QuantityTest {

    private static final Scenario SCENE = Scenes.opening();

    @ParameterizedTest
    @EnumSource
    void whatIsSetIsFoundAgainAndNothingElseChanges(Quantity quantity) {
        for (double value : new double[] {quantity.least(), quantity.nearest(3), quantity.greatest()}) {
            Scenario changed = quantity.set(SCENE, value);
            assertEquals(value, quantity.of(changed), 0);
            for (Quantity other : EnumSet.complementOf(EnumSet.of(quantity))) {
                assertEquals(other.of(SCENE), other.of(changed), 0);
            }
            assertEquals(SCENE, quantity.set(changed, quantity.of(SCENE)));
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
    @EnumSource
    void theOpeningSceneIsWithinTheLimits(Quantity quantity) {
        assertEquals(quantity.of(SCENE), quantity.nearest(quantity.of(SCENE)), 0);
    }

    @Test
    void aRunGoesOnWithAnotherStepSizeSharpnessOrLambda() {
        List<Quantity> continuing = Arrays.stream(Quantity.values()).filter(Quantity::continues).toList();
        assertEquals(List.of(Quantity.STEP_SIZE, Quantity.SHARPNESS, Quantity.LAMBDA), continuing);
    }

    @Test
    void namesInFilesAreDistinct() {
        long names = Arrays.stream(Quantity.values()).map(Quantity::field).distinct().count();
        assertEquals(Quantity.values().length, names);
    }

    @Test
    void givenTargetsHaveNoNoise() {
        Scenario given = SCENE.with(SCENE.problem().with(new Target.Values(List.of(1.0))));
        assertEquals(0, Quantity.NOISE.of(given), 0);
        assertEquals(given, Quantity.NOISE.set(given, 0.5));
    }
}
