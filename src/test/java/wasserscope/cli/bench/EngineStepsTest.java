package wasserscope.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.flow.Descents;
import wasserscope.flow.motion.Dynamics;
import wasserscope.flow.motion.State;
import wasserscope.problem.Objective;
import wasserscope.problem.sum.EngineKind;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.Model;
import wasserscope.work.WorkerPool;

/** What the command measures is what runs do. */
class EngineStepsTest {

    private static final int STEPS = 12;

    @ParameterizedTest
    @EnumSource
    void theStepsThatAreMeasuredAreThoseOfTheScene(Model model) {
        Scenario scene = UsualScene.of(model, 30, OptionalInt.empty());
        Objective objective = new Objective(scene.problem());
        try (WorkerPool pool = WorkerPool.of(1)) {
            Dynamics run = scene.motion().from(objective, State.of(scene.start(), scene.problem().features()), pool);
            Descents.advance(run, STEPS);
            for (EngineKind kind : scene.problem().engines()) {
                Objective summed = new Objective(scene.problem().with(kind));
                EngineSteps alone = new EngineSteps(summed, scene.start(), Bench.eta(scene), pool);
                for (int step = 0; step < STEPS; step++) {
                    alone.step();
                }
                assertEquals(run.objective(), alone.objective(), 1e-8 * run.objective(), kind.name());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSceneHasAsManyDataAsAreAskedFor(Model model) {
        int usual = UsualScene.of(model, 10, OptionalInt.empty()).problem().data().x().size();
        assertEquals(model.data().x().size(), usual);
        if (UsualScene.hasSamples(model)) {
            Scenario more = UsualScene.of(model, 10, OptionalInt.of(333));
            assertEquals(333, more.problem().data().x().size());
            assertEquals(UsualScene.of(model, 10, OptionalInt.of(usual)),
                    UsualScene.of(model, 10, OptionalInt.empty()));
        }
    }

    @Test
    void theMedianOfAnEvenNumberIsBetweenTheTwoInTheMiddle() {
        assertEquals(2, Stretches.median(new double[] {3, 9, 1, 1}), 0);
        assertEquals(3, Stretches.median(new double[] {9, 3, 1}), 0);
    }
}
