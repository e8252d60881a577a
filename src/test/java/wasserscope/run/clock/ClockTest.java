package wasserscope.run.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.measure.Particles;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Divergence;
import wasserscope.run.Frame;
import wasserscope.run.Runs;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.theory.verdict.Verdict;
import wasserscope.work.FailureListener;
import wasserscope.work.WorkerPool;
import wasserscope.work.Workers;

/** States what the clock does when it is told to, and that steering it never makes it lose its way. */
class ClockTest {

    private static final Edit SMALLER_STEP = new Edit.Adjust(Quantity.STEP_SIZE, 0.05);

    @Test
    void theClockStandsUntilItIsToldToRun() {
        try (Watched watched = new Watched(Runs.PLAIN)) {
            Frame first = watched.frame();
            assertEquals(0, first.figures().step());
            assertEquals(ClockState.idle(Runs.PLAIN.pace()), first.transport());
            Runs.assertSame(Runs.at(Runs.PLAIN, 0), first.moment());
        }
    }

    @Test
    void playAdvancesAlongTheRunOfTheScenario() {
        try (Watched watched = new Watched(Runs.STEERED.with(new Pace.Steady(64)))) {
            watched.run().play();
            Frame frame = watched.awaitStep(512);
            assertTrue(frame.transport().playing());
            Runs.assertSame(Runs.at(frame.scenario(), frame.figures().step()), frame.moment());
        }
    }

    @Test
    void pauseStopsAndOneStepIsExactlyOne() {
        try (Watched watched = new Watched(Runs.PLAIN)) {
            watched.run().play();
            watched.awaitStep(3);
            watched.run().pause();
            long step = watched.await("pause", f -> !f.transport().playing()).figures().step();
            watched.run().stepOnce();
            watched.awaitStep(step + 1);
            watched.run().setPace(new Pace.Steady(7));
            Frame later = watched.await("pace", f -> f.transport().pace().equals(new Pace.Steady(7)));
            assertEquals(step + 1, later.figures().step());
            assertFalse(later.transport().playing());
        }
    }

    @Test
    void theClockStopsByItselfAtAVerdictAndGoesOnAtOneCall() {
        Scenario circle = OpeningScene.CIRCLE.scenario().with(new Pace.Steady(50));
        try (Watched watched = new Watched(circle)) {
            watched.run().play();
            Frame arrived = watched.await("a verdict", f -> f.figures().step() > 0 && !f.transport().playing());
            assertEquals(Verdict.OPTIMAL, arrived.verdict());
            watched.run().play();
            watched.awaitStep(arrived.figures().step() + 200);
        }
    }

    @Test
    void aClockThatMayNotStopByItselfGoesOn() {
        try (Watched watched = new Watched(OpeningScene.CIRCLE.scenario().with(new Pace.Steady(50)))) {
            watched.run().edit(new Edit.PauseOn(Set.of()));
            watched.run().play();
            Frame later = watched.awaitStep(400);
            assertEquals(Verdict.OPTIMAL, later.verdict());
            assertTrue(later.transport().playing());
        }
    }

    @Test
    void oneStepStopsAClockThatRuns() {
        try (Watched watched = new Watched(Runs.PLAIN)) {
            watched.run().play();
            watched.awaitStep(2);
            watched.run().stepOnce();
            watched.await("a standing clock", f -> !f.transport().playing());
        }
    }

    @Test
    void framesAreNoFartherApartThanTheirPace() {
        try (Watched watched = new Watched(Runs.PLAIN.with(new Pace.Steady(5)))) {
            watched.run().play();
            watched.awaitStep(40);
            List<Long> steps = watched.steps();
            for (int k = 1; k < steps.size(); k++) {
                long apart = steps.get(k) - steps.get(k - 1);
                assertTrue(0 <= apart && apart <= 5, "from " + steps.get(k - 1) + " to " + steps.get(k));
            }
        }
    }

    @Test
    void anotherStepSizeKeepsTheParticlesAndIsOneIntervention() {
        try (Watched watched = new Watched(Runs.PLAIN)) {
            Frame before = afterSteps(watched, 3);
            watched.run().edit(SMALLER_STEP);
            Frame after = watched.await("the edit", f -> f.transport().canUndo());
            assertEquals(before.moment().state(), after.moment().state());
            assertEquals(List.of(new Intervention.Set(3, Quantity.STEP_SIZE, 0.05)), after.scenario().interventions());
            assertEquals(0.05, Quantity.STEP_SIZE.of(after.moment().held()), 0);
        }
    }

    @Test
    void anotherNumberOfParticlesBeginsAnew() {
        try (Watched watched = new Watched(Runs.PLAIN)) {
            afterSteps(watched, 2);
            watched.run().edit(SMALLER_STEP);
            watched.run().edit(new Edit.Adjust(Quantity.PARTICLES, 7));
            Frame anew = watched.await("seven particles", f -> f.particles().size() == 7);
            assertEquals(0, anew.figures().step());
            assertEquals(0, anew.figures().time(), 0);
            assertEquals(List.of(), anew.scenario().interventions());
            assertEquals(0.05, Quantity.STEP_SIZE.of(anew.scenario()), 0);
            assertEquals(1, anew.past().curve().size());
        }
    }

    @Test
    void anEditLeavesThePlayingClockRunning() {
        try (Watched watched = new Watched(Runs.PLAIN)) {
            watched.run().play();
            long step = watched.awaitStep(2).figures().step();
            watched.run().edit(SMALLER_STEP);
            watched.await("the edit", f -> f.transport().canUndo());
            Frame later = watched.awaitStep(step + 3);
            Runs.assertSame(Runs.at(later.scenario(), later.figures().step()), later.moment());
        }
    }

    @Test
    void aDragOfManyPreviewsIsOneChangeToUndo() {
        try (Watched watched = new Watched(Runs.PLAIN)) {
            Frame before = afterSteps(watched, 4);
            for (int k = 1; k <= 20; k++) {
                watched.run().preview(new Edit.Adjust(Quantity.LAMBDA, 0.01 * k));
            }
            Frame shown = watched.await("the last preview", f -> f.objective().lambda() == 0.2);
            assertFalse(shown.transport().canUndo());
            watched.run().edit(new Edit.Adjust(Quantity.LAMBDA, 0.3));
            Frame edited = watched.await("the edit", f -> f.transport().canUndo());
            assertEquals(List.of(new Intervention.Set(4, Quantity.LAMBDA, 0.3)), edited.scenario().interventions());
            watched.run().undo();
            Frame undone = watched.await("undo", f -> f.transport().canRedo());
            assertFalse(undone.transport().canUndo());
            Runs.assertSame(before.moment(), undone.moment());
        }
    }

    @Test
    void theClockHoldsItsBreathDuringAPreviewAndGoesOnAfterTheEdit() {
        try (Watched watched = new Watched(Runs.PLAIN)) {
            watched.run().play();
            watched.awaitStep(2);
            watched.run().preview(new Edit.Adjust(Quantity.LAMBDA, 0.1));
            long held = watched.await("a preview", f -> f.objective().lambda() == 0.1).figures().step();
            for (int k = 2; k < 7; k++) {
                Pace pace = new Pace.Steady(k);
                watched.run().setPace(pace);
                assertEquals(held, watched.await("a pace", f -> f.transport().pace().equals(pace)).figures().step());
            }
            watched.run().edit(new Edit.Adjust(Quantity.LAMBDA, 0.2));
            watched.awaitStep(held + 3);
        }
    }

    @Test
    void playingOutOfAPreviewMakesItAChange() {
        try (Watched watched = new Watched(Runs.PLAIN)) {
            Frame before = afterSteps(watched, 3);
            watched.run().preview(new Edit.Adjust(Quantity.LAMBDA, 0.1));
            watched.await("a preview", f -> f.objective().lambda() == 0.1);
            watched.run().play();
            Frame later = watched.awaitStep(5);
            assertTrue(later.transport().canUndo());
            Runs.assertSame(Runs.at(later.scenario(), later.figures().step()), later.moment());
            watched.run().pause();
            watched.run().undo();
            Runs.assertSame(before.moment(), watched.await("undo", f -> f.transport().canRedo()).moment());
        }
    }

    @Test
    void anEditThatSetsWhatHoldsIsNothingToUndo() {
        try (Watched watched = new Watched(Runs.PLAIN)) {
            afterSteps(watched, 3);
            watched.run().edit(new Edit.Adjust(Quantity.STEP_SIZE, 0.1));
            watched.run().stepOnce();
            assertFalse(watched.awaitStep(4).transport().canUndo());
        }
    }

    @Test
    void undoDuringAPreviewEndsItAndTheClockGoesOn() {
        try (Watched watched = new Watched(Runs.PLAIN)) {
            watched.run().play();
            watched.run().edit(SMALLER_STEP);
            watched.awaitStep(2);
            watched.run().preview(new Edit.Adjust(Quantity.LAMBDA, 0.1));
            watched.await("a preview", f -> f.objective().lambda() == 0.1);
            watched.run().undo();
            watched.await("undo", f -> f.transport().canRedo());
            Frame later = watched.awaitStep(watched.frame().figures().step() + 2);
            assertEquals(0, later.objective().lambda(), 0);
        }
    }

    @Test
    void undoReturnsToTheMomentBeforeBitForBitAndRedoToTheOneAfter() {
        try (Watched watched = new Watched(Runs.PLAIN)) {
            Frame before = afterSteps(watched, 5);
            watched.run().edit(new Edit.Adjust(Quantity.PARTICLES, 9));
            watched.run().stepOnce();
            watched.run().stepOnce();
            Frame after = watched.await("two steps of nine", f -> f.particles().size() == 9 && f.figures().step() == 2);
            watched.run().undo();
            Runs.assertSame(before.moment(), watched.await("undo", f -> f.transport().canRedo()).moment());
            watched.run().redo();
            Frame redone = watched.await("redo", f -> !f.transport().canRedo());
            assertEquals(after.moment().state(), redone.moment().state());
            Runs.assertSameCurve(after.past().curve(), redone.past().curve());
        }
    }

    @Test
    void whatFollowsAnUndoIsTheRunOfTheOldScenario() {
        try (Watched watched = new Watched(Runs.PLAIN)) {
            afterSteps(watched, 3);
            watched.run().edit(new Edit.Adjust(Quantity.STEP_SIZE, 1));
            watched.run().stepOnce();
            watched.run().stepOnce();
            watched.run().undo();
            watched.run().stepOnce();
            Frame later = watched.await("a step after undo", f -> f.transport().canRedo() && f.figures().step() == 4);
            Runs.assertSame(Runs.at(Runs.PLAIN, 4), later.moment());
        }
    }

    @Test
    void aDivergingRunHaltsAtItsLastGoodMomentAndSaysWhy() {
        try (Watched watched = new Watched(Runs.diverging().with(new Pace.Steady(50)))) {
            watched.run().play();
            Frame frame = watched.await("a halt", f -> f.transport().halt().isPresent());
            long step = frame.figures().step();
            assertEquals(new Divergence(step + 1, frame.figures().time(), 3, Divergence.Reason.DIVERGED),
                    frame.transport().halt().orElseThrow());
            assertEquals(Verdict.DIVERGED, frame.verdict());
            assertFalse(frame.transport().playing());
            assertTrue(step > 0 && isFinite(frame));
            Runs.assertSame(Runs.at(frame.scenario(), step), frame.moment());
        }
    }

    @Test
    void aHaltedRunGoesOnWithASmallerStep() {
        try (Watched watched = new Watched(Runs.diverging().with(new Pace.Steady(50)))) {
            watched.run().play();
            Frame halted = watched.await("a halt", f -> f.transport().halt().isPresent());
            watched.run().edit(new Edit.Adjust(Quantity.STEP_SIZE, 0.1));
            Frame edited = watched.await("the edit", f -> f.transport().canUndo());
            assertEquals(Optional.empty(), edited.transport().halt());
            assertEquals(halted.moment().state(), edited.moment().state());
            watched.run().play();
            Frame later = watched.awaitStep(halted.figures().step() + 100);
            assertTrue(later.figures().objective() < halted.figures().objective());
        }
    }

    @Test
    void aFailureIsToldAndTheClockLives() throws InterruptedException {
        BlockingQueue<Throwable> told = new LinkedBlockingQueue<>();
        FailureListener before = Workers.listen((_, cause) -> told.add(cause));
        Error lack = new OutOfMemoryError("a test");
        AtomicReference<Error> pending = new AtomicReference<>(lack);
        try (Clock clock = new Clock(List.of(Checkpoint.startOf(Runs.PLAIN)), WorkerPool.of(1),
                () -> fail(pending.getAndSet(null)))) {
            clock.stepOnce();
            assertEquals(lack, told.poll(10, TimeUnit.SECONDS));
            clock.stepOnce();
            while (clock.frame().figures().step() < 2) {
                Thread.onSpinWait();
            }
            Runs.assertSame(Runs.at(Runs.PLAIN, 2), clock.frame().moment());
        } finally {
            Workers.listen(before);
        }
    }

    private static void fail(Error error) {
        if (error != null) {
            throw error;
        }
    }

    @Test
    void runsUnderOneClockAreAtOneTime() {
        Scenario slower = Runs.PLAIN.with(new GradientDescent(0.03));
        try (Clock clock = new Clock(
                List.of(Checkpoint.startOf(Runs.PLAIN), Checkpoint.startOf(slower)), WorkerPool.of(1), () -> {})) {
            clock.play();
            while (clock.frame().figures().step() < 100) {
                Thread.onSpinWait();
            }
            List<Frame> frames = clock.frames();
            double apart = frames.getFirst().figures().time() - frames.getLast().figures().time();
            assertTrue(Math.abs(apart) <= 0.015 + 1e-9, "apart by " + apart);
            Runs.assertSame(Runs.at(slower, frames.getLast().figures().step()), frames.getLast().moment());
        }
    }

    @Test
    void closingEndsItsThreadsAndKeepsTheLastFrame() throws InterruptedException {
        Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());
        Watched watched = new Watched(Runs.PLAIN, WorkerPool.of(3));
        afterSteps(watched, 1);
        Set<Thread> own = new HashSet<>(Thread.getAllStackTraces().keySet());
        own.removeIf(thread -> before.contains(thread) || !thread.getName().matches("clock|worker-\\d+"));
        assertEquals(3, own.size());
        watched.close();
        for (Thread thread : own) {
            thread.join(10_000);
            assertFalse(thread.isAlive(), thread.getName());
        }
        assertEquals(1, watched.frame().figures().step());
    }

    private static Frame afterSteps(Watched watched, int steps) {
        for (int k = 0; k < steps; k++) {
            watched.run().stepOnce();
        }
        return watched.awaitStep(steps);
    }

    private static boolean isFinite(Frame frame) {
        Particles mu = frame.particles();
        return Arrays.stream(mu.weights()).allMatch(Double::isFinite)
                && mu.positions().areFinite()
                && Double.isFinite(frame.figures().objective())
                && Double.isFinite(frame.figures().velocityNorm());
    }
}
