package wasserscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.problem.Problem;
import wasserscope.problem.model.Relu;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.scenario.preset.UsualTarget;
import wasserscope.work.WorkerPool;

/** States that a run is a pure function of (scenario, step), however it was interrupted or steered. */
class SimulationTest {

    private static final long END = 420;

    @Test
    void theSameScenarioLeadsToTheSameMoment() {
        Runs.assertSame(Runs.at(Runs.STEERED, END), Runs.at(Runs.STEERED, END));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 40, 127, 128, 152, 260, 300, END})
    void takingUpAMomentGoesOnAsIfNothingHadBeen(long pause) {
        Runs.assertSame(Runs.at(Runs.STEERED, END), Runs.at(Runs.at(Runs.STEERED, pause), END));
    }

    @ParameterizedTest
    @ValueSource(longs = {129, 151, 257, 258, 259, 419})
    void takingUpAMomentBetweenTwoLooksGoesOnAsIfNothingHadBeen(long pause) {
        Runs.assertSame(Runs.at(Runs.STEERED, END), Runs.at(Runs.at(Runs.STEERED, pause), END));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 100, 128, 300})
    void aRunSteeredOnItsWayIsTheRunOfTheScenarioItLeaves(long step) {
        for (Quantity quantity : new Quantity[] {Quantity.LAMBDA, Quantity.STEP_SIZE, Quantity.SHARPNESS}) {
            Checkpoint steered = Runs.at(Runs.PLAIN, step).after(new Edit.Adjust(quantity, 0.05));
            Runs.assertSame(Runs.at(steered.scenario(), END), Runs.at(steered, END));
        }
    }

    @Test
    void anInterventionChangesNothingUpToItsStepAndSomethingAfter() {
        assertEquals(Runs.at(Runs.PLAIN, 40).state(), Runs.at(Runs.STEERED, 40).state());
        assertNotEquals(Runs.at(Runs.PLAIN, 41).state(), Runs.at(Runs.STEERED, 41).state());
    }

    @Test
    void aChangeOfTheStartBeginsAnew() {
        Checkpoint anew = Runs.at(Runs.STEERED, 300).after(new Edit.Adjust(Quantity.PARTICLES, 5));
        Runs.assertSame(Checkpoint.startOf(anew.scenario()), anew);
        assertEquals(0, anew.state().step());
        assertEquals(5, anew.state().particles().size());
    }

    @Test
    void aStepThatCannotBeMadeLeavesTheMomentAsItIs() {
        Simulation simulation = new Simulation(Checkpoint.startOf(Runs.diverging()), WorkerPool.of(1));
        Checkpoint last = simulation.moment();
        for (int k = 0; k < 10_000 && simulation.step(); k++) {
            last = simulation.moment();
        }
        assertFalse(simulation.step());
        Runs.assertSame(last, simulation.moment());
    }

    @Test
    void aRunTakenUpFromAnotherIsTheOneThatBeginsThereAndSharesTheObjectiveOfTheSameProblem() {
        Problem cloud = UsualTarget.MOONS.in(OpeningScene.of(Model.RELU).problem()).with(new Relu(true));
        Scenario relu = OpeningScene.of(Model.RELU).with(cloud);
        Simulation before = new Simulation(Checkpoint.startOf(relu), WorkerPool.of(1));
        for (Scenario other : List.of(relu, relu.with(cloud.withLambda(0.01)), Runs.PLAIN, Runs.STEERED)) {
            Checkpoint start = Checkpoint.startOf(other);
            Simulation taken = before.takenUpAt(start);
            Simulation anew = new Simulation(start, WorkerPool.of(1));
            taken.advance(3, () -> false);
            anew.advance(3, () -> false);

            Runs.assertSame(anew.moment(), taken.moment());
            assertEquals(anew.findings().certificate(), taken.findings().certificate());
            assertEquals(anew.findings().fit(), taken.findings().fit());
            ClockState idle = ClockState.idle(other.pace());
            assertEquals(other.problem().equals(before.scenario().problem()),
                    taken.frame(idle).objective() == before.frame(idle).objective());
            before = taken;
        }
    }

    @Test
    void aFrameIsOfOneMoment() {
        Simulation simulation = new Simulation(Runs.at(Runs.STEERED, 200), WorkerPool.of(1));
        Frame frame = simulation.frame(ClockState.idle(new Pace.SlowMotion()));
        assertEquals(200, frame.figures().step());
        assertEquals(frame.moment().state().time(), frame.figures().time(), 0);
        assertEquals(frame.objective().value(frame.particles()), frame.figures().objective(), 1e-13);
        assertEquals(frame.held().problem(), frame.objective().problem());
        assertEquals(frame.objective().lambda(), frame.potential().lambda(), 0);
        assertEquals(17, frame.outputs().size());
        for (int k = 0; k < 17; k++) {
            assertEquals(frame.objective().predictor(frame.particles())[k], frame.outputs().at(k), 1e-14);
        }
    }
}
