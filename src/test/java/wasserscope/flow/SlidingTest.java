package wasserscope.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wasserscope.flow.KinkTest.after;
import static wasserscope.flow.KinkTest.distance;
import static wasserscope.flow.KinkTest.drawn;
import static wasserscope.flow.KinkTest.objective;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.flow.motion.Dynamics;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.GradientFlow;
import wasserscope.flow.motion.State;
import wasserscope.flow.motion.StepOutcome;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.OneSided;
import wasserscope.flow.start.Range;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.Relu;
import wasserscope.work.WorkerPool;

/** States what the gradient flow of rectified neurons does at the kinks of the data, θ·x_k = 0. */
class SlidingTest {

    /** One neuron and three points: the neuron comes to a kink between two regions whose fields both lead to it. */
    private static final Objective THREE_POINTS =
            given(new Points(new double[] {1, 1, -1}, new double[] {0, 0.5, 0.2}), List.of(1.0, -1.0, 0.5), 0);

    private static final State ONE_NEURON =
            State.at(0, 0, new Particles(new double[] {1}, new double[] {0.2}, new double[] {-0.4}));

    private static Objective given(Points x, List<Double> y, double lambda) {
        return new Objective(
                new Problem(new Relu(), Data.Samples.of(x), new Target.Values(y), new SquareLoss(), lambda));
    }

    private static Objective drawnProblem(long seed, int n, double lambda) {
        Random random = new Random(seed);
        double[] x = random.doubles(n, -2, 2).toArray();
        double[] y = random.doubles(n, -2, 2).toArray();
        return given(new Points(x, y), random.doubles(n, -2, 2).boxed().toList(), lambda);
    }

    private static State drawnState(long seed, int m) {
        Random random = new Random(~seed);
        return State.at(
                0,
                0,
                new Particles(
                        random.doubles(m, -1, 1).toArray(),
                        random.doubles(m, -1, 1).toArray(),
                        random.doubles(m, -1, 1).toArray()));
    }

    @Test
    void aNeuronSlidesOnTheKinkOfAnInputOnceItHasMetIt() {
        Particles end = after(THREE_POINTS, new GradientFlow(0.05, 1e-8), ONE_NEURON, 200).particles();
        Particles descent = after(THREE_POINTS, new GradientDescent(1e-4), ONE_NEURON, 100_000).particles();
        assertEquals(0, distance(end, descent), 1e-3);
        double toKink = DoubleStream.of(
                end.theta(0, 0), end.theta(0, 0) + 0.5 * end.theta(0, 1), 0.2 * end.theta(0, 1) - end.theta(0, 0))
                .map(Math::abs)
                .min()
                .orElseThrow();
        assertEquals(0, toKink, 1e-12);
    }

    @Test
    void howTimeIsCutIntoStepsDoesNotMatterToWhoSlides() {
        Particles once = after(THREE_POINTS, new GradientFlow(4, 1e-10), ONE_NEURON, 1).particles();
        Particles often = after(THREE_POINTS, new GradientFlow(0.02, 1e-10), ONE_NEURON, 200).particles();
        assertEquals(0, distance(once, often), 1e-7);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.02})
    void manyNeuronsFlowAsSmallStepsDescend(double lambda) {
        Objective objective = drawnProblem(5, 40, lambda);
        State start = State.at(0, 0, drawn(objective, new Gaussian(), 30, 0.5));
        State flow = after(objective, new GradientFlow(0.1, 1e-8), start, 20);
        State descent = after(objective, new GradientDescent(2e-5), start, 100_000);
        assertEquals(0, distance(flow.particles(), descent.particles()), 2e-3);
        assertEquals(objective.value(descent.particles()), objective.value(flow.particles()), 1e-4);
    }

    @Test
    void oneSidedNeuronsKeepTheDifferenceOfTheirSquaresAcrossKinks() {
        Objective objective = objective(new Relu(), new SquareLoss(), 0);
        Particles start = drawn(objective, new OneSided(Range.square(-1, 1)), 20, 0.3);
        Particles end = after(objective, new GradientFlow(0.05, 1e-9), State.at(0, 0, start), 60).particles();
        ParticleArrays before = ParticleArrays.of(start);
        ParticleArrays after = ParticleArrays.of(end);
        assertNotEquals(0, distance(start, end), 1e-2);
        for (int i = 0; i < start.size(); i++) {
            assertEquals(
                    start.w(i) * start.w(i) - before.squaredNorm(i),
                    end.w(i) * end.w(i) - after.squaredNorm(i),
                    1e-6);
        }
    }

    @Test
    void aNeuronThatIsPulledThroughZeroLeavesItTheSteepestWay() {
        Objective objective = given(
                new Points(new double[] {1, -1}, new double[] {0, 0}), List.of(-1.0, 1.0), 0);
        State start = State.at(0, 0, new Particles(new double[] {2}, new double[] {1}, new double[] {0}));
        Particles end = after(objective, new GradientFlow(0.1, 1e-8), start, 40).particles();
        Particles descent = after(objective, new GradientDescent(1e-5), start, 400_000).particles();
        assertTrue(end.theta(0, 0) < -0.1);
        assertEquals(0, distance(end, descent), 1e-3);
    }

    @Property(tries = 60, seed = "1805095450")
    void theFlowFallsByTheSquareOfItsVelocityAndNeverDiverges(
            @ForAll @LongRange(min = 0, max = 100_000) long seed,
            @ForAll @IntRange(min = 1, max = 8) int n,
            @ForAll @IntRange(min = 1, max = 8) int m) {
        double eta = 0.002;
        Dynamics flow =
                new GradientFlow(eta, 1e-8).from(drawnProblem(seed, n, 0), drawnState(seed, m), WorkerPool.of(1));
        double begin = flow.objective();
        double fallen = 0;
        double fastest = flow.velocityNorm();
        for (int k = 0; k < 100; k++) {
            double before = flow.objective();
            double speed = flow.velocityNorm();
            assertEquals(StepOutcome.STEPPED, flow.step());
            assertTrue(flow.objective() <= before + 1e-9);
            fastest = Math.max(fastest, flow.velocityNorm());
            fallen += 0.5 * eta * (speed * speed + flow.velocityNorm() * flow.velocityNorm());
        }
        assertEquals(fallen, begin - flow.objective(), 0.01 * fallen + 2 * eta * fastest * fastest + 1e-12);
    }

    @Property(tries = 20, seed = "1805095451")
    void noPriceMakesTheFlowDiverge(
            @ForAll @LongRange(min = 0, max = 100_000) long seed, @ForAll @IntRange(min = 1, max = 6) int n) {
        Dynamics flow =
                new GradientFlow(0.05, 1e-6).from(drawnProblem(seed, n, 0.2), drawnState(seed, 4), WorkerPool.of(1));
        for (int k = 0; k < 40; k++) {
            double before = flow.objective();
            assertNotEquals(StepOutcome.DIVERGED, flow.step());
            assertTrue(flow.objective() <= before + 1e-6);
        }
    }

    @Test
    void inputsOnOneLineAndInputsThatAreZeroShareTheirKinks() {
        Objective objective = given(
                new Points(new double[] {1, 2, -1, 0, -3}, new double[] {1, 2, -1, 0, -3}),
                List.of(1.0, -1.0, 0.5, 2.0, 1.0),
                0);
        State start = drawnState(3, 5);
        State flow = after(objective, new GradientFlow(0.05, 1e-9), start, 40);
        State descent = after(objective, new GradientDescent(1e-5), start, 200_000);
        assertEquals(objective.value(descent.particles()), objective.value(flow.particles()), 1e-4);
    }

    @Test
    void withoutAnyInputOffZeroNothingMoves() {
        Objective objective = given(
                new Points(new double[2], new double[2]), Collections.nCopies(2, 1.0), 0);
        State start = drawnState(1, 3);
        assertEquals(
                start.particles(),
                after(objective, new GradientFlow(0.1, 1e-8), start, 3).particles());
    }
}
