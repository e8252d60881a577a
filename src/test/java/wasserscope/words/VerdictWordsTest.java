package wasserscope.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.start.Line;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.ZeroLine;
import wasserscope.flow.step.StepSize;
import wasserscope.measure.Points;
import wasserscope.problem.DisplayUnits;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.run.Simulation;
import wasserscope.scenario.Method;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.theory.step.StepLimit;
import wasserscope.theory.verdict.Certificate;
import wasserscope.theory.verdict.Findings;
import wasserscope.theory.verdict.LabelFit;
import wasserscope.theory.verdict.Margin;
import wasserscope.theory.verdict.Trend;
import wasserscope.theory.verdict.Verdict;
import wasserscope.work.WorkerPool;

/** States that the sentence beside a verdict says what is so, in numbers. */
class VerdictWordsTest {

    private static Frame after(Scenario scenario, int steps) {
        Simulation simulation = new Simulation(Checkpoint.startOf(scenario).withoutOutline(), WorkerPool.of(1));
        for (int k = 0; k < steps; k++) {
            assertTrue(simulation.step());
        }
        return simulation.frame(ClockState.idle(new Pace.Unbounded()));
    }

    private static String sentence(Frame frame, Verdict verdict, StepLimit.Excess... excess) {
        return VerdictWords.sentence(Language.ENGLISH,
                verdict, frame.findings(), DisplayUnits.of(frame.held().problem()),
                excess.length == 0 ? Optional.empty() : Optional.of(excess[0]));
    }

    @Test
    void aStepTooLongZigzagsAndTheLimitIsNamed() {
        Scenario opening = OpeningScene.opening();
        Scenario scenario = opening
                .with(opening.start().withShape(new Line(Range.of(-4, 4), 0)).withParticles(60))
                .with(new GradientDescent(3));
        Frame frame = after(scenario, 600);
        assertEquals(Trend.Kind.ZIGZAGS, frame.findings().trend().kind(), frame.findings().trend().toString());
        String said = sentence(frame, Verdict.DESCENDING, new StepLimit.Excess(3, 0.2));
        assertTrue(said.startsWith("$F$ zigzags: it rose at "), said);
        assertTrue(said.endsWith("limit 0.200"), said);
        assertFalse(said.contains("falls by"), said);
    }

    @Test
    void ofRectifiedNeuronsNoneIsSaidToCross() {
        Frame frame = after(OpeningScene.of(Model.RELU), 3);
        assertTrue(frame.findings().escape().wrongMass() > 0);
        String said = sentence(frame, Verdict.DESCENDING);
        assertTrue(said.endsWith("the flow keeps it"), said);
    }

    @Test
    void aFallHasItsRate() {
        Frame frame = after(OpeningScene.opening(), 30);
        assertEquals(Trend.Kind.FALLS, frame.findings().trend().kind());
        String said = sentence(frame, Verdict.DESCENDING);
        assertTrue(said.contains("falls by " + Numerals.significant(frame.findings().trend().rate())), said);
    }

    @Test
    void theMassIsNamedWithTheGapThatHoldsForIt() {
        Frame frame = after(OpeningScene.opening(), 1);
        Findings found = frame.findings();
        Certificate whole = found.certificate();
        for (Certificate.Kind kind : Certificate.Kind.values()) {
            Certificate certificate = new Certificate(
                    whole.objective(), whole.lowerBound(), whole.scale(), 12.5, 0.25, kind, whole.minimum(),
                    whole.fit());
            Findings findings =
                    new Findings(1, 1, found.margin(), 1, 1, found.trend(), certificate, found.escape(), found.fit());
            for (Verdict verdict : new Verdict[] {Verdict.OPTIMAL, Verdict.STATIONARY}) {
                String said =
                        VerdictWords.sentence(Language.ENGLISH, verdict, findings,
                                DisplayUnits.of(frame.held().problem()), Optional.empty());
                assertEquals(kind == Certificate.Kind.BOUNDED_MASS,
                        said.contains("among all networks of mass ≤ $M$ = 12.5"), said);
            }
        }
    }

    @Test
    void anotherMarginThanWasAskedForIsSaid() {
        Frame frame = after(OpeningScene.opening(), 1);
        Findings found = frame.findings();
        Findings reduced = new Findings(
                1, 1, new Margin(0.5, 0.00321), 1, 1, found.trend(), found.certificate(), found.escape(), found.fit());
        assertTrue(VerdictWords
                .sentence(Language.ENGLISH, Verdict.STUCK, reduced, DisplayUnits.of(frame.held().problem()),
                        Optional.empty())
                .contains("0.00321"));
        assertFalse(sentence(frame, Verdict.STUCK).contains("margin"));
    }

    private static Frame fitted(double lambda) {
        double[] x = IntStream.range(0, 90).mapToDouble(k -> k * 6 / 89.0 - 3).toArray();
        List<Double> y = Arrays.stream(x).mapToObj(at -> 1.3 * Math.sin(9 * at)).toList();
        Scenario opening = OpeningScene.opening();
        Problem problem = new Problem(new SigmoidThreshold(3), Data.Samples.of(new Points(x)), new Target.Values(y),
                new SquareLoss(), lambda);
        return after(opening.with(problem).with(opening.start().withShape(new ZeroLine(Range.of(-4, 4))))
                .with(Method.ACCELERATED.withStep(new StepSize.Automatic())), 400);
    }

    @Test
    void ofValuesThatSwingTooOftenASteeperNeuronIsAdvised() {
        String said = sentence(fitted(0.003), Verdict.STATIONARY);
        assertTrue(said.contains("swing more often than $β$ = 3 can follow"), said);
        assertTrue(said.contains("try $β$ = 6"), said);
        assertTrue(said.contains("there is no teacher: $F$* ≥ "), said);
        String free = sentence(fitted(0), Verdict.STATIONARY);
        assertTrue(free.endsWith("with $λ$ = 0 the gap over bounded mass does not decide: $λ$ > 0 gives the bound"),
                free);
    }

    @Test
    void neuronsOfTheWrongSignCrossWhereTheyCan() {
        String said = sentence(after(OpeningScene.opening(), 50), Verdict.DESCENDING);
        assertTrue(said.endsWith("crosses into $A$"), said);
    }

    @Test
    void separatedLabelsAreNamedBeforeTheyAreSoForGood() {
        Frame frame = after(OpeningScene.opening(), 1);
        Findings found = frame.findings();
        Certificate whole = found.certificate();
        for (LabelFit fit : LabelFit.values()) {
            Certificate certificate = new Certificate(whole.objective(), 0, whole.scale(), 1, 1, whole.kind(),
                    whole.minimum(), fit);
            Findings findings =
                    new Findings(1, 1, found.margin(), 1, 1, found.trend(), certificate, found.escape(), found.fit());
            String said = VerdictWords.sentence(
                    Language.ENGLISH, Verdict.DESCENDING, findings, DisplayUnits.of(frame.held().problem()),
                    Optional.empty());
            assertEquals(fit.isSeparated(), said.endsWith("so that $F$ has no minimizer"), said);
            String last = VerdictWords.sentence(
                    Language.ENGLISH, Verdict.WITHOUT_LIMIT, findings, DisplayUnits.of(frame.held().problem()),
                    Optional.empty());
            assertTrue(last.contains(Numerals.significant(whole.objective()) + " above inf $F$ = 0"), last);
        }
    }

    @Test
    void aNumberIsBriefWhereThatIsShorter() {
        assertEquals("1e−8", Numerals.brief(1e-8));
        assertEquals("1.5e−7", Numerals.brief(1.5e-7));
        assertEquals("0.04", Numerals.brief(0.04));
        assertEquals("0", Numerals.brief(0));
        assertEquals("200", Numerals.brief(200));
    }
}
