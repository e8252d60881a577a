package wasserscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import wasserscope.flow.motion.Accelerated;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.GradientFlow;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.motion.Stochastic;
import wasserscope.flow.start.StartShape;
import wasserscope.measure.Points;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.scenario.preset.StartPreset;
import wasserscope.theory.minimum.Interval;
import wasserscope.work.WorkerPool;

/** Whatever the data and however long the step: every frame is made, of a bounded outline, and what the start does stays. */
class BoundedWorkTest {

    private static final int MOST_TRACERS = 320;

    /** Data from close together to 1e6 apart, steps from 1e-3 to 1e3. */
    private static Scenario random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<FeatureMap> models = List.of(
                new SigmoidThreshold(0.5 + 10 * random.nextDouble()), new SigmoidSlope(), new SigmoidAffine(),
                new Deconvolution(1 + random.nextInt(20)), new Relu(), new LowRank());
        FeatureMap features = models.get(random.nextInt(models.size()));
        List<StartPreset> starts = StartPreset.of(features);
        StartShape shape = starts.get(random.nextInt(starts.size())).shape(features);
        Scenario opening = OpeningScene.opening();
        double radius = Math.pow(10, random.nextDouble(-3, 3));
        return opening
                .with(problem(features, random))
                .with(opening.start().withShape(shape).withParticles(1 + random.nextInt(12)).withRadius(radius))
                .with(motion(random));
    }

    private static Problem problem(FeatureMap features, SplittableRandom random) {
        double lambda = random.nextBoolean() ? 0 : 0.3 * random.nextDouble();
        if (features instanceof LowRank) {
            return new Problem(
                    features, new Data.Entries(), new Target.Matrix(1, random.nextDouble(), 2), new SquareLoss(),
                    lambda);
        }
        int n = 2 + random.nextInt(8);
        double apart = Math.pow(10, random.nextDouble(-2, 6));
        double[] x = new double[n];
        double[] x2 = new double[n];
        List<Double> y = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            x[k] = features.space().wrapped(apart * (k + random.nextDouble() / 2 - n / 4.0));
            x2[k] = random.nextDouble(-1, 1);
            y.add(random.nextDouble(-3, 3));
        }
        Points points = features instanceof Relu ? new Points(x, x2) : new Points(x);
        return new Problem(features, Data.Samples.of(points), new Target.Values(y), new SquareLoss(), lambda);
    }

    private static Motion motion(SplittableRandom random) {
        double step = Math.pow(10, random.nextDouble(-3, 3));
        return switch (random.nextInt(4)) {
            case 0 -> new GradientFlow(Math.min(1, step), 1e-4);
            case 1 -> new Stochastic(step, 2, 1);
            case 2 -> new Accelerated(step, 0.9);
            default -> new GradientDescent(step);
        };
    }

    @Property(tries = 60)
    void everyFrameIsMade(@ForAll long seed) {
        Scenario scenario = random(seed);
        Simulation simulation = new Simulation(Checkpoint.startOf(scenario), WorkerPool.of(1));
        boolean separates = simulation.separation().holds();
        for (int k = 0; k < 8; k++) {
            Frame frame = simulation.frame(ClockState.idle(scenario.pace()));
            assertTrue(frame.outline().size() <= MOST_TRACERS);
            assertEquals(separates, frame.separation().holds());
            assertIntervals(frame.region().plus());
            assertIntervals(frame.region().minus());
            if (!simulation.step()) {
                return;
            }
        }
    }

    private static void assertIntervals(List<Interval> intervals) {
        for (Interval interval : intervals) {
            assertTrue(interval.low() <= interval.high(), interval.toString());
        }
    }

    /** Between inputs far apart g is 0 to all digits: a product of two of its values is no number any more. */
    @Test
    void aTableOfFarInputsIsSteppedAndShown() {
        for (double apart : new double[] {50, 100, 200, 1000, 1e5}) {
            Problem problem = new Problem(
                    new SigmoidThreshold(5), Data.Samples.of(Points.onLine(0, apart, 2 * apart, 3 * apart)),
                    new Target.Values(List.of(1.0, -1.0, 2.0, 3.0)), new SquareLoss(), 0);
            Simulation simulation =
                    new Simulation(Checkpoint.startOf(OpeningScene.opening().with(problem)), WorkerPool.of(1));
            for (int k = 0; k < 60; k++) {
                assertFalse(simulation.frame(ClockState.idle(OpeningScene.opening().pace())).separation() == null);
                assertTrue(simulation.step());
            }
        }
    }
}
