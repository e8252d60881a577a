package wasserscope.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.flow.motion.State;
import wasserscope.flow.step.StepSize;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.problem.sum.EngineKind;
import wasserscope.scenario.Method;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.SetEngine;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.work.WorkerPool;

/** States that every motion, with its tracers, goes the same way with a fast engine as with the direct sum, and that engines can change on the way. */
class EngineRunsTest {

    private static final int STEPS = 200;

    static List<Arguments> runs() {
        List<Arguments> all = new ArrayList<>();
        for (OpeningScene scene : OpeningScene.values()) {
            Scenario few = scene.scenario().with(scene.scenario().start().withParticles(20));
            if (few.problem().engine() != EngineKind.DIRECT) {
                Arrays.stream(Method.values()).forEach(method -> all.add(Arguments.of(
                        few.problem().engine(), method, few.with(method.withStep(below(few, method))))));
                all.add(Arguments.of(few.problem().engine(), Method.GRADIENT_DESCENT,
                        few.with(few.motion().withStep(new StepSize.Automatic()))));
            }
        }
        return all;
    }

    /** A scene's step is below the limit of descent; momentum lowers that. */
    private static StepSize below(Scenario scene, Method method) {
        return method == Method.ACCELERATED && scene.motion().step() instanceof StepSize.Fixed(double eta)
                ? StepSize.of(eta / 4)
                : scene.motion().step();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("runs")
    void theParticlesAndTheTracersGoTheSameWay(EngineKind engine, Method method, Scenario scene) {
        try (WorkerPool pool = WorkerPool.of(1)) {
            Simulation fast = traced(scene, pool);
            Simulation direct = traced(scene.with(scene.problem().with(EngineKind.DIRECT)), pool);
            for (int k = 0; k < STEPS; k++) {
                assertTrue(fast.step());
                assertTrue(direct.step());
            }
            assertClose(direct.particles(), fast.particles(), 1e-7);
            assertEquals(direct.figures().objective(), fast.figures().objective(), 1e-9 * direct.figures().objective());
            Frame there = frame(direct);
            Frame here = frame(fast);
            assertEquals(there.outline().fidelity(), here.outline().fidelity());
            assertClose(last(there), last(here), 1e-5);
        }
    }

    private static Frame frame(Simulation simulation) {
        return simulation.frame(ClockState.idle(simulation.scenario().pace()));
    }

    private static double[] last(Frame frame) {
        Track.Line taken = frame.tracks().getFirst().taken();
        return new double[] {taken.x(taken.size() - 1), taken.y(taken.size() - 1)};
    }

    private static void assertClose(double[] expected, double[] actual, double allowed) {
        assertArrayEquals(expected, actual, allowed);
    }

    private static Simulation traced(Scenario scene, WorkerPool pool) {
        Simulation simulation = new Simulation(Checkpoint.startOf(scene), pool);
        ParticleArrays place = ParticleArrays.zero(1, scene.problem().features().space().axes());
        place.w()[0] = 1;
        place.theta(0)[0] = 0.3;
        simulation.trace(new Pathfinder.Ask(0, place, scene.window()));
        return simulation;
    }

    private static void assertClose(Particles expected, Particles actual, double allowed) {
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.w(i), actual.w(i), allowed);
            for (int axis = 0; axis < expected.axes(); axis++) {
                assertEquals(expected.theta(i, axis), actual.theta(i, axis), allowed);
            }
        }
    }

    @Test
    void anEngineThatIsSetOnTheWaySumsFromThenOn() {
        Scenario direct = Runs.PLAIN.with(Runs.PLAIN.problem().with(EngineKind.DIRECT));
        Scenario changed = direct.plus(new SetEngine(50, EngineKind.MESH)).plus(new SetEngine(70, EngineKind.DIRECT));

        assertBits(Runs.at(direct, 50).state(), Runs.at(changed, 50).state());
        State at70 = Runs.at(changed, 70).state();
        assertEquals(EngineKind.MESH, changed.heldAt(60).problem().engine());
        assertEquals(EngineKind.DIRECT, changed.heldAt(70).problem().engine());
        assertClose(Runs.at(direct, 70).state().particles(), at70.particles(), 1e-9);
        assertNotEquals(Runs.at(direct, 70).state().particles(), at70.particles());
    }

    private static void assertBits(State expected, State actual) {
        assertClose(expected.particles(), actual.particles(), 0);
    }
}
