package wasserscope.run.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Curve;
import wasserscope.run.Goal;
import wasserscope.run.Mark;
import wasserscope.run.Runs;
import wasserscope.run.Side;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Playing;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.work.WorkerPool;

/** The step at which a scene ends, and steps with a name: where the clock stops, once, and what stands on the timeline. */
class SceneEndTest {

    private static final int END = 7;
    private static final Scenario SCENE = Runs.STEERED.with(new Playing(
            new Pace.Steady(1), Runs.STEERED.clock().pauseOn(), OptionalLong.of(END),
            List.of(new Playing.NamedStep(155, "later"), new Playing.NamedStep(3, "soon"))));

    private final Lanes lanes = new Lanes(List.of(Checkpoint.startOf(SCENE)), WorkerPool.of(1), Recording.MOST_BYTES);

    private ClockState.Stop stopAfter(int steps) {
        ClockState.Stop stop = ClockState.Stop.NONE;
        for (int k = 0; k < steps && stop == ClockState.Stop.NONE; k++) {
            lanes.step();
            stop = lanes.stop();
        }
        return stop;
    }

    private OptionalLong end() {
        return lanes.of(Side.LEFT).moment().scenario().clock().stopAt();
    }

    private List<Mark> marks() {
        return lanes.frames(ClockState.idle(new Pace.Unbounded())).getFirst().timeline().marks();
    }

    @Test
    void theClockStopsThereOnce() {
        assertEquals(ClockState.Stop.SCENE_END, stopAfter(100));
        assertEquals(END, lanes.steps());
        assertEquals(ClockState.Stop.NONE, stopAfter(5));
        lanes.seek(Goal.ofStep(END - 2));
        lanes.approach(Long.MAX_VALUE);
        assertEquals(ClockState.Stop.NONE, stopAfter(5));
        assertEquals(OptionalLong.of(END), end());
    }

    @Test
    void aChangeByHandBeforeItDropsIt() {
        stopAfter(END - 1);
        lanes.change(Side.LEFT, new Edit.Adjust(Quantity.LAMBDA, 0.03));
        assertEquals(OptionalLong.empty(), end());
        assertEquals(ClockState.Stop.NONE, stopAfter(5));
    }

    @Test
    void aChangeThereOrLaterLeavesIt() {
        stopAfter(END);
        lanes.change(Side.LEFT, new Edit.Adjust(Quantity.LAMBDA, 0.03));
        assertEquals(OptionalLong.of(END), end());
        assertEquals(ClockState.Stop.NONE, stopAfter(5));
    }

    @Test
    void anotherNameIsNoChangeOfTheRun() {
        stopAfter(2);
        lanes.change(Side.LEFT, new Edit.Entitle("another"));
        assertEquals(OptionalLong.of(END), end());
    }

    @Test
    void bothStandOnTheTimelineWhereTheyWillBe() {
        List<Mark> ahead = marks();
        stopAfter(160);
        stopAfter(160);
        Curve curve = lanes.frames(ClockState.idle(new Pace.Unbounded())).getFirst().timeline().curve();

        assertEquals(
                List.of(new Mark.Named(3, curve.timeOf(3), "soon"), new Mark.SceneEnd(END, curve.timeOf(END)),
                        new Mark.Named(155, curve.timeOf(155), "later")),
                marks().stream().filter(mark -> mark instanceof Mark.Named || mark instanceof Mark.SceneEnd).toList());
        assertEquals(List.of(3L, (long) END, 155L), ahead.stream().map(Mark::step).filter(step -> step > 0).toList());
        for (Mark mark : ahead) {
            assertEquals(curve.timeOf(mark.step()), mark.time(), 1e-9);
        }
    }
}
