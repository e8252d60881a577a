package wasserscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.start.Cluster;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.Start;
import wasserscope.flow.start.StartShape;
import wasserscope.flow.start.ZeroLine;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.scenario.Pace;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Scenario;
import wasserscope.theory.verdict.Verdict;
import wasserscope.work.WorkerPool;

/** States that small targets are judged like large ones. */
class SmallDataTest {

    private static final int INPUTS = 20;

    private static Scenario scenario(double unit, StartShape shape) {
        List<Double> y = IntStream.range(0, INPUTS)
                .mapToObj(k -> unit * Math.sin(0.35 * k) * (1 + 0.02 * k)).toList();
        Problem problem = new Problem(
                new SigmoidThreshold(5), new Data.Grid(-3, 3, INPUTS), new Target.Values(y), new SquareLoss(), 0);
        return Scenario.of("units", problem, new Start(shape, 40, 1, 1), new GradientDescent(0.1),
                new Pace.Unbounded(), new PlaneWindow(-5, 5, -5, 5));
    }

    private static Simulation begun(Scenario scenario) {
        return new Simulation(Checkpoint.startOf(scenario).withoutOutline(), WorkerPool.of(1));
    }

    @Test
    void nothingIsSaidToBeOverAtTheBeginning() {
        Simulation simulation = begun(scenario(1e-3, new ZeroLine(Range.of(-4, 4))));
        assertEquals(Verdict.DESCENDING, simulation.verdict());
        double first = simulation.figures().objective();
        while (simulation.figures().objective() > 0.9 * first) {
            assertTrue(simulation.step());
            assertTrue(simulation.verdict() == Verdict.DESCENDING || simulation.verdict() == Verdict.ESCAPING,
                    () -> simulation.verdict() + " at " + simulation.steps());
        }
    }

    @Test
    void whatIsCalledStationaryNoLongerFallsByAFifth() {
        Simulation simulation = begun(scenario(1e-3, new ZeroLine(Range.of(-4, 4))));
        double rested = Double.NaN;
        for (int step = 0; step < 3000; step++) {
            assertTrue(simulation.step());
            boolean resting = simulation.verdict() == Verdict.STATIONARY || simulation.verdict() == Verdict.STUCK;
            rested = resting && Double.isNaN(rested) ? simulation.figures().objective() : rested;
        }
        double last = simulation.figures().objective();
        assertTrue(Double.isNaN(rested) || last > 0.8 * rested, rested + " fell to " + last);
    }

    @Test
    void theMarginInForceCountsInRegionMassAndVerdictAlike() {
        Frame frame = begun(scenario(1e-3, new ZeroLine(Range.of(-4, 4)))).frame(ClockState.idle(new Pace.Unbounded()));
        double value = frame.findings().margin().value();
        assertTrue(frame.findings().margin().isReduced());
        assertEquals(frame.scenario().margin(), frame.findings().margin().asked(), 0);
        assertEquals(value, frame.region().margin(), 0);
        assertTrue(frame.findings().escape().mass() > 0);
        assertTrue(frame.findings().hasWayOut());
    }

    @Test
    void aClusterThatIsStuckWithLargeTargetsIsSoWithSmallOnes() {
        for (double unit : new double[] {1, 1e-3}) {
            Simulation simulation = begun(scenario(unit, Cluster.on(-6, 0.1)));
            for (int step = 0; step < 4000 && simulation.verdict() != Verdict.STUCK; step++) {
                assertTrue(simulation.step());
                assertNotEquals(Verdict.OPTIMAL, simulation.verdict());
            }
            assertEquals(Verdict.STUCK, simulation.verdict(), "unit " + unit);
        }
    }

    @Test
    void aRunThatIsTakenUpKnowsHowItHasGone() {
        Scenario scenario = scenario(1, new ZeroLine(Range.of(-4, 4)));
        Simulation whole = begun(scenario);
        Simulation half = begun(scenario);
        for (int step = 0; step < 60; step++) {
            assertTrue(whole.step() && half.step());
            half = step == 30 ? new Simulation(half.moment(), WorkerPool.of(1)) : half;
        }
        assertEquals(whole.findings().trend(), half.findings().trend());
    }

    @Test
    void aRunThatGaveUpOrDivergedHasThatVerdict() {
        Simulation simulation = begun(scenario(1, new ZeroLine(Range.of(-4, 4))));
        for (Divergence.Reason reason : Divergence.Reason.values()) {
            var halt = new Divergence(1, 0, 0.1, reason);
            Frame frame = simulation.frame(
                    ClockState.halted(new Pace.Unbounded(), halt));
            assertEquals(reason.name(), frame.verdict().name());
        }
        assertEquals("gave-up", Verdict.GAVE_UP.label());
    }
}
