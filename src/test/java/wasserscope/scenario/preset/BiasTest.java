package wasserscope.scenario.preset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.flow.start.Gaussian;
import wasserscope.problem.model.Relu;
import wasserscope.scenario.Scenario;

/** A bias is given to rectified neurons and taken from them. */
class BiasTest {

    private static final Scenario RAYS = OpeningScene.RAYS.scenario();

    static List<StartPreset> starts() {
        return StartPreset.of(new Relu());
    }

    @ParameterizedTest
    @MethodSource("starts")
    void theTargetIsTheSameWithABiasAndTheProblemIsTheSameWithoutItAgain(StartPreset preset) {
        Scenario plain = RAYS.with(RAYS.start().withShape(preset.shape(new Relu())));
        Scenario biased = Bias.set(plain, new Relu(true));

        assertArrayEquals(plain.problem().targets(), biased.problem().targets(), 1e-14);
        assertEquals(3, biased.start().draw(biased.problem().features()).axes());
        Scenario back = Bias.set(biased, new Relu());
        assertEquals(plain.problem(), back.problem());
        assertEquals(
                biased.start().shape() instanceof Gaussian ? new Gaussian() : plain.start().shape(),
                back.start().shape());
    }
}
