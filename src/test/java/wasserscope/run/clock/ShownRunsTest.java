package wasserscope.run.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Event;
import wasserscope.run.Frame;
import wasserscope.run.Goal;
import wasserscope.run.Mark;
import wasserscope.run.Simulation;
import wasserscope.scenario.Comparison;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Subject;
import wasserscope.scenario.library.Library;
import wasserscope.theory.verdict.Verdict;
import wasserscope.work.WorkerPool;

/** A moment of any run that is shown is that of the run stepped straight, whatever was shown before. */
class ShownRunsTest {

    private static final int LAST = 400;

    /** What is shown: a run of four particles to which some are added, alone or beside itself without them. */
    record Shown(List<Integer> added, boolean beside, int step) {

        Scenario scenario() {
            Scenario run = few();
            for (int step : added) {
                run = run.plus(new Intervention.Add(step, 0.2, List.of(step / 100.0)));
            }
            return run;
        }

        Subject subject() {
            return beside ? new Comparison(scenario(), few()) : scenario();
        }
    }

    private static Scenario few() {
        return Library.named("few").orElseThrow();
    }

    private static Checkpoint straight(Scenario scenario, long step) {
        try (WorkerPool pool = WorkerPool.ofAllProcessors()) {
            return Simulation.at(Checkpoint.startOf(scenario), step, pool, () -> false).moment();
        }
    }

    @Provide
    static Arbitrary<List<Shown>> shows() {
        Arbitrary<List<Integer>> added = Arbitraries.of(50, 120, 200, 310).set().ofMaxSize(3)
                .map(steps -> steps.stream().sorted().toList());
        return Combinators.combine(added, Arbitraries.of(true, false), Arbitraries.integers().between(0, LAST))
                .as(Shown::new).list().ofMinSize(1).ofMaxSize(6);
    }

    @Property(tries = 12)
    void aMomentThatIsShownIsThatOfTheRunSteppedStraight(@ForAll("shows") List<Shown> shows) {
        try (WorkerPool pool = WorkerPool.ofAllProcessors()) {
            SteppedRuns runs = SteppedRuns.recorded(List.of(Checkpoint.startOf(few())), pool);
            for (Shown shown : shows) {
                runs.show(shown.subject(), Goal.ofStep(shown.step()), () -> false);

                List<Frame> sides = runs.frame(ClockState.idle(few().pace())).sides();
                assertEquals(shown.subject().runs().size(), sides.size());
                assertEquals(straight(shown.scenario(), shown.step()).state(), sides.getFirst().moment().state());
                if (shown.beside()) {
                    assertEquals(straight(few(), shown.step()).state(), sides.getLast().moment().state());
                }
            }
        }
    }

    @Test
    void aVerdictIsWaitedForAndGoneBackToOnceItIsPassed() {
        Goal stuck = Goal.of(new Event.Judged(0, Verdict.STUCK), 100_000);
        List<Long> steps = new ArrayList<>();
        try (WorkerPool pool = WorkerPool.ofAllProcessors()) {
            SteppedRuns runs = SteppedRuns.recorded(List.of(Checkpoint.startOf(few())), pool);
            for (Goal goal : List.of(stuck, Goal.ofStep(9000), stuck)) {
                runs.show(few(), goal, () -> false);
                steps.add(runs.steps());
            }
            assertTrue(stuck.isReached(runs.frame(ClockState.idle(few().pace()))));
        }
        assertEquals(9000, steps.get(1));
        assertEquals(steps.getFirst(), steps.getLast());
        Optional<Mark> first = straight(few(), steps.getFirst()).past().events().stream()
                .filter(mark -> mark instanceof Mark.Judged judged && judged.verdict() == Verdict.STUCK).findFirst();
        assertEquals(steps.getFirst(), first.orElseThrow().step());
    }

    @Test
    void whatNeverHappensIsWaitedForNoLongerThanIsSaid() {
        try (WorkerPool pool = WorkerPool.ofAllProcessors()) {
            SteppedRuns runs = SteppedRuns.recorded(List.of(Checkpoint.startOf(few())), pool);

            runs.show(few(), Goal.of(new Event.Judged(0, Verdict.OPTIMAL), 700), () -> false);

            assertEquals(700, runs.steps());
        }
    }
}
