package wasserscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.GradientFlow;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.ZeroLine;
import wasserscope.flow.step.StepSize;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Method;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.SetRule;
import wasserscope.scenario.Times;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.file.ScenarioReader;
import wasserscope.scenario.file.ScenarioWriter;
import wasserscope.scenario.json.Loaded;
import wasserscope.work.WorkerPool;

/** States that a run which finds its steps is the run of its scenario, however it was steered and wherever it is taken up. */
class AutomaticRunTest {

    private static final StepSize AUTOMATIC = new StepSize.Automatic();
    private static final long END = 380;

    /** What a hand does: some changes leave things as they were, and then nothing may be looked for either. */
    private static final List<Edit> GESTURES = List.of(
            new Edit.Adjust(Quantity.LAMBDA, 0.01),
            new Edit.Adjust(Quantity.LAMBDA, 0),
            new Edit.Intervene(new Intervention.Add(0, 0.25, List.of(1.5))),
            new Edit.Adjust(Quantity.SHARPNESS, 9),
            new Edit.Adjust(Quantity.STEP_SIZE, 0.02),
            new Edit.FollowRule(Quantity.STEP_SIZE));

    private static Scenario reopened(Scenario scenario) {
        return ((Loaded.Whole<Scenario>) ScenarioReader.read(ScenarioWriter.text(scenario))).content();
    }

    @ParameterizedTest
    @EnumSource(names = {"GRADIENT_DESCENT", "STOCHASTIC", "ACCELERATED"})
    void aFileOfARunSteeredByHandReplaysIt(Method method) {
        Checkpoint moment = Runs.at(Runs.PLAIN.with(method.withStep(AUTOMATIC)), 33);
        for (Edit gesture : GESTURES) {
            moment = Runs.at(moment.after(gesture), moment.state().step() + (gesture instanceof Edit.Adjust ? 0 : 31));
        }
        Checkpoint end = Runs.at(moment, END);
        Runs.assertSame(end, Runs.at(reopened(end.scenario()), END));
        for (long step : new long[] {0, 33, 64, 95, 200}) {
            Runs.assertSame(end, Runs.at(Runs.at(end.scenario(), step), END));
        }
    }

    /** Neurons that are held at w = 0 by their price have no limit. */
    @Test
    void aRunWithoutALimitKeepsTheStepThatWasSet() {
        Scenario held = Runs.PLAIN.with(Runs.PLAIN.problem().withLambda(10)).with(new GradientDescent(0.3))
                .with(Runs.PLAIN.start().withShape(new ZeroLine(Range.of(-4, 4))));
        Checkpoint steered = Runs.at(held, 10).after(new Edit.FollowRule(Quantity.STEP_SIZE));
        Checkpoint end = Runs.at(steered, 20);

        assertEquals(0.3, new Simulation(steered, WorkerPool.of(1)).stepSize(), 0);
        assertEquals(0.3, new Simulation(end, WorkerPool.of(1)).stepSize(), 0);
        assertEquals(20 * 0.3, end.state().time(), 1e-12);
        Runs.assertSame(end, Runs.at(reopened(end.scenario()), 20));
        assertEquals(1, new Simulation(Checkpoint.startOf(Quantity.STEP_SIZE.ruled(held)), WorkerPool.of(1)).stepSize(),
                0);
    }

    @Test
    void anUnfeltChangeIsNone() {
        Checkpoint moment = Runs.at(Runs.PLAIN.with(Method.ACCELERATED.withStep(AUTOMATIC)), 51);
        Checkpoint after = moment.after(new Edit.Adjust(Quantity.LAMBDA, 0));
        assertFalse(after.differsFrom(moment));
    }

    @Test
    void aNumberEndsTheRuleAndTheRuleTheNumber() {
        Scenario automatic = Quantity.STEP_SIZE.ruled(Runs.PLAIN);
        assertTrue(Quantity.STEP_SIZE.isRuled(automatic));
        assertTrue(Double.isNaN(Quantity.STEP_SIZE.of(automatic)));
        Scenario set = new Edit.Adjust(Quantity.STEP_SIZE, 0.3).apply(automatic, 7);
        assertEquals(0.3, Quantity.STEP_SIZE.of(set.heldAt(7)), 0);
        Scenario back = new Edit.FollowRule(Quantity.STEP_SIZE).apply(set, 7);
        assertEquals(List.of(new SetRule(7, Quantity.STEP_SIZE)), back.interventions());
        assertTrue(Quantity.STEP_SIZE.isRuled(back.heldAt(7)));
    }

    @Test
    void theFlowTakesOverWithTheUsualStepAndRefusesTheRule() {
        Scenario automatic = Quantity.STEP_SIZE.ruled(Runs.PLAIN);
        Scenario flow = new Edit.SetMethod(Method.GRADIENT_FLOW).apply(automatic, 9).heldAt(9);
        assertEquals(new GradientFlow(StepSize.USUAL, 1e-8), flow.motion());
        assertFalse(new Edit.FollowRule(Quantity.STEP_SIZE).suits(flow));
        assertEquals(flow, Quantity.STEP_SIZE.ruled(flow));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, 60, 130})
    void aFrameKnowsTheTimesThatWereRecorded(long step) {
        Scenario automatic = Quantity.STEP_SIZE.ruled(Runs.PLAIN);
        assertFalse(Times.of(automatic).isExact());
        Simulation run = new Simulation(Runs.at(automatic, 130), WorkerPool.of(1));
        Frame frame = run.frame(ClockState.idle(automatic.pace()));
        double time = Runs.at(automatic, step).state().time();
        assertEquals(time, frame.timeOf(step), 1e-9 + 0.02 * time);
        assertEquals(step, frame.stepOf(frame.timeOf(step)));
        double eta = frame.figures().stride().eta();
        assertEquals(run.time() + 10 * eta, frame.timeOf(140), 2 * eta);
    }
}
