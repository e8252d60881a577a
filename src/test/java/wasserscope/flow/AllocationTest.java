package wasserscope.flow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.flow.motion.Dynamics;
import wasserscope.problem.Objective;
import wasserscope.problem.model.Space;
import wasserscope.problem.sum.EngineKind;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.OpeningScene;

/** States that a step allocates nothing. */
class AllocationTest {

    private static final int STEPS = 2000;

    /** All but the direct sum of kernels, whose cosines are those of the standard library, which allocates. */
    static Stream<Arguments> engines() {
        return Arrays.stream(OpeningScene.values()).map(OpeningScene::scenario)
                .flatMap(scene -> scene.problem().engines().stream()
                        .filter(kind -> kind != EngineKind.DIRECT || scene.problem().features().space() != Space.CIRCLE)
                        .map(kind -> Arguments.of(kind, scene)));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void stepsAllocateNothing(EngineKind kind, Scenario scene) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Objective objective = new Objective(scene.problem().with(kind));
        Scenario few = scene.with(scene.start().withParticles(20));
        Dynamics descent = Descents.of(objective, Descents.start(few), 0.002);
        Descents.advance(descent, STEPS);
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int k = 0; k < STEPS; k++) {
            descent.step();
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < 16_000, STEPS + " steps allocated " + allocated + " bytes");
    }
}
