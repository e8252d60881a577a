package wasserscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.flow.start.Explicit;
import wasserscope.flow.step.StepSize;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.expression.RealExpression;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Method;
import wasserscope.scenario.MoveAtom;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.SetTarget;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.file.ScenarioReader;
import wasserscope.scenario.file.ScenarioWriter;
import wasserscope.scenario.json.Loaded;

/** States that a run steered by hand is the run of the scenario that the hand leaves, bit for bit. */
class SteeringTest {

    private static final long END = 420;

    /** What a hand does at one step, in this order: the later ones name particles that the earlier ones made or renumbered. */
    private static final List<Edit> GESTURES = List.of(
            new Edit.Intervene(new Intervention.Add(0, 0.25, List.of(1.5))),
            new Edit.Intervene(new Intervention.Split(0, List.of(12, 3))),
            new Edit.Adjust(Quantity.LAMBDA, 0.01),
            new Edit.Intervene(new Intervention.Move(0, 14, -1.25, List.of(0.125))),
            new Edit.Intervene(new Intervention.Remove(0, List.of(0, 14))),
            new Edit.Intervene(new MoveAtom(0, 1, -1.5, List.of(-0.25))),
            new Edit.Intervene(new Intervention.Merge(0, List.of(11, 12))),
            new Edit.Intervene(new Intervention.Shake(0, 0.2, 7)),
            new Edit.Adjust(Quantity.MARGIN, 0.02));

    private static Checkpoint steered(Scenario scenario, long step, List<Edit> gestures) {
        Checkpoint moment = Runs.at(scenario, step);
        for (Edit gesture : gestures) {
            moment = moment.after(gesture);
        }
        return moment;
    }

    private static Scenario reopened(Scenario scenario) {
        return switch (ScenarioReader.read(ScenarioWriter.text(scenario))) {
            case Loaded.Whole<Scenario> whole -> whole.content();
            case Loaded.Refused<Scenario> refused -> throw new AssertionError(refused.faults());
        };
    }

    @ParameterizedTest
    @EnumSource
    void aFileOfARunSteeredByHandReplaysIt(Method method) {
        Scenario scenario = Runs.PLAIN.with(method.withStep(StepSize.of(0.1)));
        Checkpoint once = steered(scenario, 100, GESTURES);
        Checkpoint twice = steered(once.scenario(), 150, GESTURES.subList(0, 2));

        assertNotEquals(Runs.at(scenario, END).state(), Runs.at(twice, END).state());
        Checkpoint replayed = Runs.at(reopened(twice.scenario()), END);
        assertEquals(Runs.at(twice, END).state(), replayed.state());
        assertEquals(twice.scenario(), replayed.scenario());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 64, 129, 300})
    void gesturesAtOneStepComposeInTheirOrder(long step) {
        Checkpoint steered = steered(Runs.PLAIN, step, GESTURES);
        assertEquals(12, steered.state().particles().size());
        Checkpoint replayed = Runs.at(reopened(steered.scenario()), step);
        assertEquals(steered.state(), replayed.state());
        assertEquals(steered.held(), replayed.held());
    }

    @Test
    void aTouchedTeacherIsTheNewTarget() {
        Checkpoint moment = Runs.at(Runs.PLAIN, 50)
                .after(new Edit.Intervene(new MoveAtom(0, 2, 0.75, List.of(1.25))));
        Target.Teacher teacher = (Target.Teacher) moment.held().problem().target();
        assertEquals(0.75, teacher.weights().get(2));
        assertEquals(1.25, teacher.positions().at(2, 0));
        assertEquals(Runs.at(Runs.PLAIN, 50).state(), moment.state());
    }

    @Test
    void aRunGoesOnTowardsANewTargetAsOneWouldThatBeginsThere() {
        Target formula = new Target.Formula((RealExpression) RealExpression.read("sin(2x)", 1), 0, 1);
        Data fewer = new Data.Grid(-2, 2, 40);
        Checkpoint moment = Runs.at(Runs.PLAIN, 50)
                .after(new Edit.Intervene(new SetTarget(0, formula, Optional.of(fewer))));
        Particles there = Runs.at(Runs.PLAIN, 50).state().particles();
        Explicit places = new Explicit(
                IntStream.range(0, there.size()).mapToObj(there::w).toList(),
                Points.onLine(IntStream.range(0, there.size()).mapToDouble(there::theta).toArray()));
        Scenario anew = Runs.PLAIN.with(Runs.PLAIN.problem().with(fewer, formula))
                .with(Runs.PLAIN.start().withShape(places).withParticles(there.size()));

        assertEquals(formula, moment.held().problem().target());
        assertEquals(Runs.at(anew, 100).state().particles(), Runs.at(moment, 150).state().particles());
        assertEquals(Runs.at(moment, 150).state(), Runs.at(reopened(moment.scenario()), 150).state());
    }

    @Test
    void whatCannotBeDoneChangesNothing() {
        Checkpoint moment = Runs.at(Runs.PLAIN, 50);
        for (Intervention impossible : List.of(
                new Intervention.Move(0, 12, 1, List.of(0.0)),
                new Intervention.Add(0, 1, List.of(0.0, 0.0)),
                new MoveAtom(0, 9, 1, List.of(0.0)),
                new SetTarget(0, new Target.Values(List.of(1.0))))) {
            assertSame(moment, moment.after(new Edit.Intervene(impossible)));
        }
    }

    @Test
    void handsThatTakeParticlesAwayVoidLaterOnesThatNameSome() {
        Scenario later = Runs.PLAIN.plus(new Intervention.Move(90, 11, 1, List.of(0.5)))
                .plus(new Intervention.Set(95, Quantity.LAMBDA, 0.1));
        Checkpoint moment = Runs.at(later, 50).after(new Edit.Intervene(new Intervention.Remove(0, List.of(2))));
        assertEquals(List.of(50L, 95L),
                moment.scenario().interventions().stream().map(Intervention::step).toList());
    }

    @Test
    void trailsAreNotDrawnBetweenDifferentParticles() {
        Checkpoint moment = Runs.at(Runs.PLAIN, 50);
        assertFalse(moment.past().trails().snapshots().isEmpty());
        Checkpoint fewer = moment.after(new Edit.Intervene(new Intervention.Remove(0, List.of(2))));
        assertEquals(List.of(), fewer.past().trails().snapshots());
    }

    @Test
    void aMergedPairGoesOnAsOneNeuron() {
        Particles split = Runs.at(Runs.PLAIN, 50)
                .after(new Edit.Intervene(new Intervention.Split(0, List.of(4))))
                .after(new Edit.Intervene(new Intervention.Merge(0, List.of(4, 12))))
                .state()
                .particles();
        Particles before = Runs.at(Runs.PLAIN, 50).state().particles();
        for (int i = 0; i < 12; i++) {
            assertEquals(before.w(i), split.w(i), 1e-14 * (1 + Math.abs(before.w(i))));
            assertEquals(before.theta(i), split.theta(i), 0);
        }
    }
}
