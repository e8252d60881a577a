package wasserscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import wasserscope.flow.motion.Accelerated;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.GradientFlow;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.motion.Stochastic;
import wasserscope.flow.start.Cluster;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.library.Library;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.theory.outline.Outline;
import wasserscope.work.WorkerPool;

/** The outline as a part of a run: it never changes the run's numbers, and is itself a pure function of (scenario, step). */
class OutlineRunTest {

    private static final List<Motion> MOTIONS = List.of(
            new GradientDescent(0.1), new Stochastic(0.1, 4, 1), new Accelerated(0.05, 0.8),
            new GradientFlow(0.1, 1e-8));

    @Test
    void theNumbersAreTheSameWithAndWithoutAnOutline() {
        for (Motion motion : MOTIONS) {
            Scenario scenario = Runs.STEERED.with(motion);
            Checkpoint with = Runs.at(Checkpoint.startOf(scenario), 170);
            Checkpoint without = Runs.at(Checkpoint.startOf(scenario).withoutOutline(), 170);
            Runs.assertSame(with.withoutOutline(), without);
            assertFalse(with.outline().isEmpty());
        }
    }

    @Test
    void continuingFromAMomentGivesTheSameOutline() {
        for (Motion motion : MOTIONS) {
            Scenario scenario = Runs.STEERED.with(motion);
            Checkpoint straight = Runs.at(scenario, 170);
            Checkpoint continued = Runs.at(Runs.at(Runs.at(scenario, 63), 121), 170);
            assertEquals(straight.outline(), continued.outline());
        }
    }

    /** The step is far below its limit; the curve between the few particles rises to where it would be too long. */
    @Test
    void whereNoParticleIsTheOutlineGrowsCoarseAndIsNotFolded() {
        Checkpoint moment = Runs.at(Library.named("spikes-few").orElseThrow(), 520);
        assertEquals(Outline.Fidelity.COARSE, moment.outline().fidelity());
    }

    @Test
    void theTracersOfAnOutlineAtRestStay() {
        Checkpoint rest = Runs.at(OpeningScene.opening(), 50_000);
        int size = rest.outline().size();
        for (long step = 50_400; step <= 52_000; step += 400) {
            rest = Runs.at(rest, step);
            assertEquals(size, rest.outline().size());
        }
    }

    @Test
    void settingsKeepTheOutlineAndAnotherStartBeginsItAnew() {
        Checkpoint moment = Runs.at(Runs.PLAIN, 100);
        assertEquals(moment.outline(), moment.after(new Edit.Adjust(Quantity.LAMBDA, 0.05)).outline());

        Checkpoint anew = moment.after(new Edit.Reshape(Cluster.on(0, 0.2)));
        assertNotEquals(moment.outline(), anew.outline());
        assertEquals(Checkpoint.startOf(anew.scenario()).outline(), anew.outline());
    }

    @Test
    void withoutAnOutlineTheStartTellsWhetherItSeparates() {
        Checkpoint start = Checkpoint.startOf(Runs.PLAIN);
        var with = new Simulation(start, WorkerPool.of(1)).frame(ClockState.idle(Runs.PLAIN.pace()));
        var without = new Simulation(start.withoutOutline(), WorkerPool.of(1))
                .frame(ClockState.idle(Runs.PLAIN.pace()));
        assertEquals(with.separation(), without.separation());
    }
}
