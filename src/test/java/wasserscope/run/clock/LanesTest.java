package wasserscope.run.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Divergence;
import wasserscope.run.Frame;
import wasserscope.run.Goal;
import wasserscope.run.Runs;
import wasserscope.run.Side;
import wasserscope.run.Timeline;
import wasserscope.run.Track;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.work.WorkerPool;

/** States that whatever a hand did to a past and to its branches, each moment shown is that of a straight run of its scenario. */
class LanesTest {

    private static final double HALF_THE_LONGEST_STEP = 0.1 + 1e-9;

    private final WorkerPool pool = WorkerPool.of(1);

    /** One or two runs, with what a hand does to them. */
    private final class Lecture {
        private final Lanes lanes = new Lanes(List.of(Checkpoint.startOf(Runs.STEERED)), pool, Recording.MOST_BYTES);
        private final ChangeList changes = new ChangeList();

        void play(int steps) {
            for (int k = 0; k < steps; k++) {
                lanes.step();
            }
        }

        void seek(Goal goal) {
            lanes.seek(goal);
            while (!lanes.approach(System.nanoTime() + 1)) {
                assertTrue(lanes.areSeeking());
            }
        }

        void change(Side side, Edit edit) {
            if (lanes.change(side, edit) instanceof Recording.Change.Made(Branch left, Branch taken)) {
                changes.made(new ChangeList.Made(lanes.of(side), edit, left, taken));
                lanes.each().forEach(lane -> lane.recording().keepOnly(changes.branches()));
            }
            arrive();
        }

        void undo() {
            changes.undo().ifPresent(made -> lanes.go(made.lane(), made.left(), Long.MAX_VALUE));
            arrive();
        }

        void redo() {
            changes.redo().ifPresent(made -> lanes.go(made.lane(), made.taken(), made.back()));
            arrive();
        }

        private void arrive() {
            lanes.approach(Long.MAX_VALUE);
        }

        void assertTheRunsOfTheScenarios() {
            List<Frame> frames = lanes.frames(ClockState.idle(new Pace.Unbounded()));
            for (Frame frame : frames) {
                Checkpoint moment = frame.moment();
                Checkpoint straight = Runs.at(moment.scenario(), moment.state().step());
                Runs.assertSame(straight, moment);
                assertEquals(straight.past().events(), moment.past().events());
                assertEquals(straight.past().judgement(), moment.past().judgement());
            }
            double left = frames.getFirst().figures().time();
            double right = frames.getLast().figures().time();
            assertEquals(left, right, HALF_THE_LONGEST_STEP);
        }
    }

    private static Edit anEdit(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new Edit.Adjust(Quantity.PARTICLES, 3 + random.nextInt(12));
            case 1 -> new Edit.Adjust(Quantity.STEP_SIZE, 0.02 * (1 + random.nextInt(5)));
            case 2 -> new Edit.Intervene(new Intervention.Add(0, 0.3, List.of(random.nextDouble())));
            case 3 -> new Edit.Intervene(new Intervention.Remove(0, List.of(random.nextInt(14))));
            case 4 -> new Edit.Restart();
            default -> new Edit.Adjust(Quantity.LAMBDA, 0.01 * random.nextInt(5));
        };
    }

    private static Goal aGoal(Random random) {
        return random.nextBoolean() ? Goal.ofStep(random.nextInt(160)) : Goal.ofTime(12 * random.nextDouble());
    }

    @Property(tries = 12)
    void everyMomentShownIsThatOfAStraightRun(@ForAll Random random) {
        Lecture lecture = new Lecture();
        if (random.nextBoolean()) {
            lecture.lanes.compare();
        }
        for (int k = 0; k < 14; k++) {
            Side side = lecture.lanes.areTwo() && random.nextBoolean() ? Side.RIGHT : Side.LEFT;
            switch (random.nextInt(7)) {
                case 0, 1 -> lecture.play(random.nextInt(60));
                case 2 -> lecture.seek(aGoal(random));
                case 3, 4 -> lecture.change(side, anEdit(random));
                case 5 -> lecture.undo();
                default -> lecture.redo();
            }
            lecture.assertTheRunsOfTheScenarios();
        }
    }

    @Test
    void goingThereAndBackTenTimesShowsTheSame() {
        Lecture lecture = new Lecture();
        lecture.play(140);
        for (int k = 0; k < 10; k++) {
            lecture.seek(Goal.ofStep(33));
            Runs.assertSame(Runs.at(Runs.STEERED, 33), lecture.lanes.of(Side.LEFT).moment());
            lecture.seek(Goal.ofStep(140));
            Runs.assertSame(Runs.at(Runs.STEERED, 140), lecture.lanes.of(Side.LEFT).moment());
        }
    }

    @Test
    void theTimelineStaysWholeWhereverOneIs() {
        Lecture lecture = new Lecture();
        lecture.play(140);
        Timeline whole = lecture.lanes.frames(ClockState.idle(new Pace.Unbounded())).getFirst().timeline();
        lecture.seek(Goal.ofStep(20));
        Timeline there = lecture.lanes.frames(ClockState.idle(new Pace.Unbounded())).getFirst().timeline();
        assertEquals(140, there.lastStep());
        assertEquals(whole.marks(), there.marks());
        assertEquals(whole.curve().size(), there.curve().size());
    }

    @Test
    void aChangeInThePastLeavesOutWhatWasDoneLaterAndUndoLeadsToTheEnd() {
        Lecture lecture = new Lecture();
        lecture.play(50);
        lecture.change(Side.LEFT, new Edit.Adjust(Quantity.LAMBDA, 0.03));
        lecture.play(50);
        Scenario before = lecture.lanes.of(Side.LEFT).moment().scenario();
        lecture.seek(Goal.ofStep(20));
        lecture.change(Side.LEFT, new Edit.Adjust(Quantity.STEP_SIZE, 0.02));
        Scenario branch = lecture.lanes.of(Side.LEFT).moment().scenario();
        assertTrue(branch.interventions().stream().allMatch(done -> done.step() <= 20),
                branch.interventions().toString());
        lecture.undo();
        Runs.assertSame(Runs.at(before, 100), lecture.lanes.of(Side.LEFT).moment());
        lecture.redo();
        Runs.assertSame(Runs.at(branch, 20), lecture.lanes.of(Side.LEFT).moment());
    }

    @Test
    void aCopyIsNotSteppedTwiceUntilItDiffers() {
        Lecture lecture = new Lecture();
        lecture.play(10);
        lecture.lanes.compare();
        assertEquals(1, lecture.lanes.each().size());
        lecture.change(Side.RIGHT, new Edit.Adjust(Quantity.LAMBDA, 0.03));
        assertEquals(2, lecture.lanes.each().size());
        Runs.assertSame(Runs.at(Runs.STEERED, 10), lecture.lanes.of(Side.LEFT).moment());
        assertEquals(0.03, lecture.lanes.of(Side.RIGHT).moment().held().problem().lambda());
    }

    @Test
    void whatBeginsAnewTakesBothToTheStart() {
        Lecture lecture = new Lecture();
        lecture.play(10);
        lecture.lanes.compare();
        lecture.change(Side.RIGHT, new Edit.Adjust(Quantity.PARTICLES, 5));
        assertEquals(0, lecture.lanes.steps());
        assertEquals(10, lecture.lanes.lastStep());
    }

    @Test
    void closingAndOpeningAComparisonBringsTheOtherBack() {
        Lecture lecture = new Lecture();
        lecture.lanes.compare();
        lecture.change(Side.RIGHT, new Edit.Adjust(Quantity.PARTICLES, 5));
        lecture.play(30);
        lecture.lanes.closeComparison(Side.LEFT);
        assertEquals(1, lecture.lanes.each().size());
        lecture.play(9);
        lecture.lanes.compare();
        lecture.arrive();
        assertEquals(5, lecture.lanes.of(Side.RIGHT).moment().state().particles().size());
        lecture.assertTheRunsOfTheScenarios();
    }

    @Test
    void aPathIsShownFromTheMomentWhereItWasAskedFor() {
        Lecture lecture = new Lecture();
        lecture.play(30);
        Frame asked = lecture.lanes.frames(ClockState.idle(new Pace.Unbounded())).getFirst();
        lecture.lanes.of(Side.LEFT).trace(asked.chart().particle(0.2, 1, 1), Runs.STEERED.window());
        lecture.play(40);
        Track whole = tracks(lecture).getFirst();
        lecture.seek(Goal.ofStep(10));
        assertEquals(List.of(), tracks(lecture));
        lecture.seek(Goal.ofStep(70));
        Track again = tracks(lecture).getFirst();
        int last = whole.taken().size() - 1;
        assertEquals(last, again.taken().size() - 1);
        assertEquals(whole.taken().x(last), again.taken().x(last));
        assertEquals(whole.taken().y(last), again.taken().y(last));
    }

    private static List<Track> tracks(Lecture lecture) {
        return lecture.lanes.frames(ClockState.idle(new Pace.Unbounded())).getFirst().tracks();
    }

    @Test
    void whereTheLeftCanGoNoFurtherTheRightGoesOnWithoutIt() {
        var lanes = new Lanes(
                List.of(Checkpoint.startOf(Runs.diverging()), Checkpoint.startOf(Runs.PLAIN)), pool,
                Recording.MOST_BYTES);
        for (int k = 0; k < 400; k++) {
            assertTrue(lanes.step());
        }
        Lane left = lanes.of(Side.LEFT);
        Lane right = lanes.of(Side.RIGHT);
        assertEquals(Optional.of(Divergence.Reason.DIVERGED), left.divergence().map(Divergence::reason));
        assertEquals(400 * left.stepSize(), right.time(), right.stepSize());
    }
}
