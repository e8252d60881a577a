package wasserscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.Start;
import wasserscope.flow.step.StepSize;
import wasserscope.measure.Points;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.random.CounterRandom;
import wasserscope.scenario.Pace;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Scenario;
import wasserscope.theory.outline.Separation;
import wasserscope.theory.verdict.Verdict;
import wasserscope.work.WorkerPool;

/** States of two classes that lie in each other like moons that neurons of two inputs learn to part them, and what the theory says of it. */
class MoonsTest {

    private static final int SAMPLES = 80;

    /** Two half circles with little noise, about 0 and of the size of 1. */
    private static Problem moons(double lambda) {
        CounterRandom draws = new CounterRandom(1, CounterRandom.Stream.INPUTS);
        double[] x = new double[SAMPLES];
        double[] y = new double[SAMPLES];
        List<Double> labels = new ArrayList<>();
        for (int k = 0; k < SAMPLES; k++) {
            double angle = Math.PI * draws.uniform(k, 0);
            double side = k % 2 == 0 ? 1 : -1;
            x[k] = 1.2 * side * Math.cos(angle) - 0.6 * side + 0.1 * draws.normal(k, 1);
            y[k] = 1.6 * side * Math.sin(angle) - 0.5 * side + 0.1 * draws.normal(k, 2);
            labels.add(side);
        }
        return new Problem(new SigmoidPlane(), Data.Samples.of(new Points(x, y)), new Target.Values(labels),
                new LogisticLoss(), lambda);
    }

    private static Simulation run(Problem problem, int steps) {
        Simulation simulation = new Simulation(Checkpoint.startOf(Scenario.of(
                "moons", problem, new Start(new Gaussian(), 100, 3, 1),
                new GradientDescent(new StepSize.Automatic()), new Pace.Steady(1), new PlaneWindow(-8, 8, -8, 8))),
                WorkerPool.of(1));
        while (simulation.steps() < steps) {
            assertTrue(simulation.step());
        }
        return simulation;
    }

    @Test
    void theMoonsAreParted() {
        Simulation simulation = run(moons(0), 300);
        assertEquals(0, simulation.findings().fit().trainingError().orElseThrow());
        assertTrue(simulation.findings().certificate().fit().isSeparated());
        assertTrue(simulation.verdict() == Verdict.WITHOUT_LIMIT || simulation.verdict() == Verdict.DESCENDING);
        assertInstanceOf(Separation.Separates.class, simulation.separation());
    }

    @Test
    void withAPriceTheBoundIsBelowF() {
        Simulation simulation = run(moons(0.02), 300);
        var certificate = simulation.findings().certificate();
        assertTrue(certificate.lowerBound() > 0.3 * certificate.objective(), certificate::toString);
        assertTrue(certificate.lowerBound() <= certificate.objective());
        assertEquals(certificate.minimum().reached(), certificate.minimum().bound(), 1e-9);
    }
}
