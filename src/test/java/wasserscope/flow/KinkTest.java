package wasserscope.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.flow.motion.Dynamics;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.GradientFlow;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.motion.State;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.Start;
import wasserscope.flow.start.StartShape;
import wasserscope.flow.start.ZeroLine;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.Loss;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.work.WorkerPool;

/** States what the gradient flow does at the kinks of V. */
public class KinkTest {

    private static final double ETA = 5e-5;

    /** Returns every model without data kinks, with every loss it can have and each of some λ. */
    public static Stream<Objective> smooth(double... lambdas) {
        List<FeatureMap> maps =
                List.of(new SigmoidThreshold(2), new SigmoidSlope(), new SigmoidAffine(), new Deconvolution(2));
        return Stream.of(lambdas)
                .flatMapToDouble(Arrays::stream)
                .boxed()
                .flatMap(lambda -> Stream.concat(
                        maps.stream()
                                .flatMap(map -> Stream.of(
                                        objective(map, new SquareLoss(), lambda),
                                        objective(map, new LogisticLoss(), lambda))),
                        Stream.of(objective(new LowRank(), new SquareLoss(), lambda))));
    }

    /** Returns the objective of a small problem. */
    public static Objective objective(FeatureMap map, Loss loss, double lambda) {
        return switch (map) {
            case LowRank _ ->
                new Objective(new Problem(map, new Data.Entries(), new Target.Matrix(2, 0.5, 1), loss, lambda));
            case Relu(boolean bias) -> {
                Data data = Data.Samples.of(new Points(
                        new double[] {1, 0.3, -0.8, -0.5, 0.6, -0.2}, new double[] {0.2, 0.9, 0.4, -0.7, -0.9, 1}));
                double[] first = {1, -1};
                double[] second = {1, 0};
                Points positions = bias
                        ? new Points(first, second, new double[] {0.3, -0.2})
                        : new Points(first, second);
                Target target = new Target.Teacher(List.of(1.0, -1.0), positions, 0, 0);
                yield new Objective(new Problem(map, data, target, loss, lambda));
            }
            default -> {
                Points positions = map.space().axes() == 1
                        ? new Points(new double[] {1, 4})
                        : new Points(new double[] {1, -1}, new double[] {0.5, 1});
                Target target = new Target.Teacher(List.of(1.5, -1.0), positions, 0, 0);
                yield new Objective(new Problem(map, new Data.Grid(-2, 4, 16), target, loss, lambda));
            }
        };
    }

    /** Returns particles of some shape. */
    public static Particles drawn(Objective objective, StartShape shape, int m, double radius) {
        return new Start(shape, m, radius, 7).draw(objective.problem().features());
    }

    /** Returns a few particles on both sides of w = 0. */
    public static Particles scattered(Objective objective) {
        return drawn(objective, new Gaussian(), 9, 0.5);
    }

    /** Returns a few particles that keep off w = 0 for a while. */
    public static Particles apart(Objective objective) {
        Particles mu = scattered(objective);
        double[] w = mu.weights();
        for (int i = 0; objective.lifting().hasWeight() && i < w.length; i++) {
            w[i] = i % 2 == 0 ? 1.5 : -1.5;
        }
        return new Particles(w, mu.positions().columns());
    }

    /** Returns the particles where some steps of a motion lead, on one thread. */
    public static State after(Objective objective, Motion motion, State from, int steps) {
        Dynamics dynamics = motion.from(objective, from, WorkerPool.of(1));
        for (int k = 0; k < steps; k++) {
            assertTrue(dynamics.step().isMade());
        }
        return dynamics.state();
    }

    /** Returns the largest difference of two coordinates. */
    public static double distance(Particles a, Particles b) {
        double most = 0;
        for (int i = 0; i < a.size(); i++) {
            most = Math.max(most, Math.abs(a.w(i) - b.w(i)));
            for (int axis = 0; axis < a.axes(); axis++) {
                most = Math.max(most, Math.abs(a.theta(i, axis) - b.theta(i, axis)));
            }
        }
        return most;
    }

    static Stream<Objective> priced() {
        return smooth(0.15);
    }

    private static State start(Particles mu) {
        return State.at(0, 0, mu);
    }

    private static Objective constantTarget(double y, double lambda) {
        return new Objective(new Problem(
                new SigmoidThreshold(1),
                new Data.Grid(-2, 2, 8),
                new Target.Values(Collections.nCopies(8, y)),
                new SquareLoss(),
                lambda));
    }

    private static long resting(Particles mu) {
        return Arrays.stream(mu.weights()).filter(w -> w == 0).count();
    }

    @ParameterizedTest
    @MethodSource("priced")
    void flowIsTheLimitOfDescentAcrossKinks(Objective objective) {
        State start = start(scattered(objective));
        State flow = after(objective, new GradientFlow(0.25, 1e-10), start, 6);
        State descent = after(objective, new GradientDescent(ETA), start, (int) Math.round(1.5 / ETA));
        assertEquals(0, distance(flow.particles(), descent.particles()), 20 * ETA);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.03, 0.15})
    void particlesLeaveTheZeroLineAsInDescent(double lambda) {
        Objective objective = objective(new SigmoidThreshold(2), new SquareLoss(), lambda);
        State start = start(drawn(objective, new ZeroLine(Range.of(-2, 5)), 60, 1));
        State early = after(objective, new GradientFlow(0.2, 1e-10), start, 1);
        assertTrue(resting(early.particles()) > 0);
        State flow = after(objective, new GradientFlow(0.2, 1e-10), early, 9);
        State descent = after(objective, new GradientDescent(ETA), start, (int) Math.round(2 / ETA));
        assertEquals(0, distance(flow.particles(), descent.particles()), 20 * ETA);
    }

    @Test
    void aParticleRestsOnTheKinkWhileTheFieldIsWeak() {
        Objective objective = constantTarget(0.3, 0.2);
        Particles mu = new Particles(new double[] {0}, new double[] {0.4});
        assertEquals(mu, after(objective, new GradientFlow(1, 1e-8), start(mu), 50).particles());
    }

    @Test
    void aParticleCrossesTheKinkWhereTheFieldIsStrong() {
        Objective objective = constantTarget(-2, 0.2);
        Particles mu = new Particles(new double[] {0.5}, new double[] {0.4});
        Particles end = after(objective, new GradientFlow(1, 1e-9), start(mu), 1).particles();
        assertTrue(end.w(0) < -0.1);
        State descent = after(objective, new GradientDescent(ETA), start(mu), (int) Math.round(1 / ETA));
        assertEquals(0, distance(end, descent.particles()), 5 * ETA);
    }

    @Test
    void aParticleStopsOnTheKinkInFiniteTime() {
        Objective objective = constantTarget(0, 1);
        Particles mu = new Particles(new double[] {0.5, -0.5, 0.25}, new double[] {0.4, 0.4, -1});
        State stopped = after(objective, new GradientFlow(2, 1e-9), start(mu), 1);
        assertEquals(3, resting(stopped.particles()));
        assertEquals(
                stopped.particles(),
                after(objective, new GradientFlow(2, 1e-9), stopped, 3).particles());
    }

    @Test
    void aLooserToleranceCostsAccuracyInProportion() {
        Objective objective = objective(new SigmoidThreshold(2), new SquareLoss(), 0.1);
        State start = start(drawn(objective, new ZeroLine(Range.of(-2, 5)), 40, 1));
        Particles fine = after(objective, new GradientFlow(0.5, 1e-12), start, 6).particles();
        for (double tolerance : new double[] {1e-4, 1e-6, 1e-8}) {
            Particles rough =
                    after(objective, new GradientFlow(0.5, tolerance), start, 6).particles();
            assertEquals(0, distance(fine, rough), 100 * tolerance);
        }
    }

    @Test
    void howTimeIsCutIntoStepsDoesNotMatter() {
        Objective objective = objective(new SigmoidThreshold(2), new SquareLoss(), 0.1);
        State start = start(scattered(objective));
        Particles once = after(objective, new GradientFlow(3, 1e-10), start, 1).particles();
        Particles often =
                after(objective, new GradientFlow(0.03, 1e-10), start, 100).particles();
        assertEquals(0, distance(once, often), 1e-7);
    }

    @Test
    void aReluNeuronWhosePositionComesToZeroStaysThere() {
        Objective objective = objective(new Relu(), new SquareLoss(), 2);
        Particles mu = new Particles(new double[] {1, -1}, new double[] {0.3, 0.2}, new double[] {0.1, -0.2});
        Particles end = after(objective, new GradientFlow(1, 1e-8), start(mu), 1).particles();
        ParticleArrays u = ParticleArrays.of(end);
        for (int i = 0; i < 2; i++) {
            assertEquals(0, u.squaredNorm(i));
            assertEquals(1 - ParticleArrays.of(mu).squaredNorm(i), end.w(i) * end.w(i), 1e-6);
        }
    }

    @Test
    void manyParticlesLeaveTheZeroLine() {
        Objective objective = objective(new SigmoidThreshold(3), new SquareLoss(), 0.003);
        State start = start(drawn(objective, new ZeroLine(Range.of(-4, 6)), 1000, 1));
        State end = after(objective, new GradientFlow(0.05, 1e-6), start, 20);
        assertTrue(objective.value(end.particles()) < objective.value(start.particles()));
        assertTrue(resting(end.particles()) < 1000);
    }
}
