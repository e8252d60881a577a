package wasserscope.run.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.run.Runs;
import wasserscope.run.Side;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.work.WorkerPool;

/** Runs without a clock: the bits of one under it, and of two at one t. */
class SteppedRunsTest {

    private static final ClockState IDLE = ClockState.idle(new Pace.Steady(1));

    private final WorkerPool pool = WorkerPool.of(1);

    private SteppedRuns runs(Scenario... scenarios) {
        return new SteppedRuns(List.of(scenarios).stream().map(Checkpoint::startOf).toList(), pool);
    }

    @Test
    void oneIsThatOfTheScenario() {
        SteppedRuns runs = runs(Runs.STEERED);

        assertTrue(runs.advance(200, () -> false));

        Runs.assertSame(Runs.at(Runs.STEERED, 200), runs.frame(IDLE).moment());
        assertEquals(Optional.empty(), runs.frame(IDLE).beside());
    }

    @Property(tries = 20)
    void twoAreAtOneTimeWhateverTheirSteps(
            @ForAll @IntRange(min = 1, max = 90) int steps, @ForAll @IntRange(min = 1, max = 30) int hundredths) {
        Scenario other = Runs.PLAIN.with(new GradientDescent(hundredths / 100.0));
        SteppedRuns runs = runs(Runs.STEERED, other);

        runs.advance(steps / 2, () -> false);
        runs.advance(steps, () -> false);

        List<Frame> sides = runs.frame(IDLE).sides();
        Frame left = sides.getFirst();
        Frame right = sides.getLast();
        Runs.assertSame(Runs.at(Runs.STEERED, steps), left.moment());
        Runs.assertSame(Runs.at(other, right.figures().step()), right.moment());
        double half = Quantity.STEP_SIZE.of(other) / 2 + 1e-9;
        assertEquals(left.figures().time(), right.figures().time(), half);
        assertEquals(steps, runs.steps());
    }

    @Test
    void eachSideSeesTheOther() {
        SteppedRuns runs = runs(Runs.PLAIN, Runs.STEERED);
        runs.advance(60, () -> false);
        Frame seen = runs.frame(IDLE);

        List<Frame> sides = seen.sides();

        assertEquals(seen, sides.getFirst());
        assertEquals(Side.LEFT, sides.getLast().beside().orElseThrow().side());
        assertEquals(seen.moment(), sides.getLast().beside().orElseThrow().frame().moment());
        assertEquals(seen.amplitude(), sides.getLast().amplitude());
        assertEquals(seen.extent(), sides.getLast().extent());
        assertEquals(seen.moment(), sides.getLast().sides().getFirst().moment());
    }

    @Test
    void whereOneDivergesTheOtherGoesOnAndWhereBothDoNothingDoes() {
        SteppedRuns one = runs(Runs.diverging(), Runs.PLAIN);
        assertTrue(one.advance(400, () -> false));
        assertEquals(400, one.steps());
        assertTrue(one.frame(IDLE).transport().halt().isPresent());
        assertFalse(one.frame(IDLE).sides().getLast().transport().halt().isPresent());

        SteppedRuns both = runs(Runs.diverging(), Runs.diverging());
        assertFalse(both.advance(4000, () -> false));
    }

    @Test
    void itEndsWhenThatIsAskedFor() {
        SteppedRuns runs = runs(Runs.PLAIN);
        assertThrows(CancellationException.class, () -> runs.advance(9, () -> runs.steps() == 5));
        assertEquals(5, runs.steps());
    }
}
