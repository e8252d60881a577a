package wasserscope.run.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import wasserscope.flow.edit.Refusal;
import wasserscope.run.Checkpoint;
import wasserscope.run.Goal;
import wasserscope.run.Runs;
import wasserscope.run.Simulation;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Playing.NamedStep;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.edit.Edit;
import wasserscope.work.WorkerPool;

/** States that a recorded past is the run itself: every moment of every branch, bit for bit, within the budget. */
class RecordingTest {

    private static final long SLOW = 70_000_000;

    private final WorkerPool pool = WorkerPool.of(1);

    /** A recording with what steps along it; each step counts as if it had taken long. */
    private final class Lecture {
        private final Recording recording;
        private Simulation simulation;

        Lecture(long bytes) {
            Checkpoint start = Checkpoint.startOf(Runs.STEERED);
            recording = new Recording(Branch.root(start), bytes);
            simulation = new Simulation(start, pool);
        }

        void play(int steps) {
            for (int k = 0; k < steps; k++) {
                assertTrue(simulation.step());
                recording.stepped(simulation, SLOW);
            }
        }

        Recording.Change change(Edit edit) {
            Recording.Change change = recording.change(simulation.moment(), edit);
            if (change instanceof Recording.Change.Made made) {
                simulation = new Simulation(made.taken().first(), pool);
            }
            return change;
        }

        void assertIsTheRun(Branch branch, long step) {
            Checkpoint from = branch.before(Goal.ofStep(step), _ -> true).orElseThrow().checkpoint();
            Checkpoint moment = Simulation.at(from, step, pool, () -> false).moment();
            Runs.assertSame(Runs.at(branch.scenario(), step), moment);
        }
    }

    @Property(tries = 15)
    void everyMomentOfEveryBranchIsThatOfItsScenario(@ForAll Random random) {
        Lecture lecture = new Lecture(random.nextBoolean() ? Recording.MOST_BYTES : 40_000);
        var branches = new ArrayList<>(List.of(lecture.recording.present()));
        for (int k = 0; k < 6; k++) {
            lecture.play(random.nextInt(90));
            lecture.change(random.nextInt(4) == 0
                    ? new Edit.Adjust(Quantity.PARTICLES, 12)
                    : new Edit.Adjust(Quantity.LAMBDA, 0.01 * random.nextInt(5)));
            branches.add(lecture.recording.present());
        }
        lecture.play(50);
        for (int k = 0; k < 8; k++) {
            Branch branch = branches.get(random.nextInt(branches.size()));
            lecture.assertIsTheRun(branch, random.nextInt(300));
        }
    }

    @Test
    void whatDoesNotChangeTheRunIsSetInThePastWithoutABranch() {
        Lecture lecture = new Lecture(Recording.MOST_BYTES);
        lecture.play(30);
        lecture.recording.leaveAt(Keyframe.of(lecture.simulation, 0));
        Branch branch = lecture.recording.present();
        List<NamedStep> names = List.of(new NamedStep(20, "later"));
        for (Edit edit : List.of(new Edit.Marks(names), new Edit.Entitle("another"))) {
            Checkpoint past = Runs.at(branch.scenario(), 10);
            assertInstanceOf(Recording.Change.Unfelt.class, lecture.recording.change(past, edit));
        }
        assertEquals(branch, lecture.recording.present());
        assertEquals(30, branch.end().state().step());
        assertEquals(names, branch.end().scenario().clock().marks());
        assertEquals("another", branch.end().scenario().title());
    }

    @Test
    void keyframesStayWithinTheBudget() {
        Lecture lecture = new Lecture(40_000);
        lecture.play(400);
        assertTrue(lecture.recording.bytes() <= 40_000, lecture.recording.bytes() + " bytes");
        assertTrue(lecture.recording.bytes() > 10_000, "and make use of it");
        lecture.assertIsTheRun(lecture.recording.present(), 390);
    }

    @Test
    void aChangeThatIsRefusedSaysWhyAndLeavesTheBranch() {
        Lecture lecture = new Lecture(Recording.MOST_BYTES);
        lecture.play(3);
        Branch before = lecture.recording.present();
        var change = lecture.change(new Edit.Intervene(new Intervention.Remove(0, List.of(99))));
        assertEquals(new Recording.Change.Refused(new Refusal.NoSuchParticle(99, 12)), change);
        assertEquals(before, lecture.recording.present());
    }

    @Test
    void whatSetsWhatHoldsMakesNoBranch() {
        Lecture lecture = new Lecture(Recording.MOST_BYTES);
        lecture.play(3);
        assertInstanceOf(Recording.Change.Unfelt.class, lecture.change(new Edit.Adjust(Quantity.STEP_SIZE, 0.1)));
    }

    @Test
    void goingBackLeadsToTheEndOfTheBranchThatWasLeft() {
        Lecture lecture = new Lecture(Recording.MOST_BYTES);
        lecture.play(20);
        Branch left = lecture.recording.present();
        lecture.change(new Edit.Adjust(Quantity.LAMBDA, 0.3));
        lecture.play(7);
        Branch taken = lecture.recording.present();
        lecture.recording.leaveAt(Keyframe.of(lecture.simulation, 0));
        Runs.assertSame(Runs.at(Runs.STEERED, 20), left.end());
        Runs.assertSame(Runs.at(taken.scenario(), 27), taken.end());
    }

    @Test
    void branchesThatNobodyReachesAreFreed() {
        Lecture lecture = new Lecture(Recording.MOST_BYTES);
        lecture.play(30);
        lecture.change(new Edit.Restart());
        lecture.recording.keepOnly(Set.of());
        assertEquals(0, lecture.recording.bytes());
    }
}
