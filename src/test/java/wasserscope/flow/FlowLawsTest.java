package wasserscope.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wasserscope.flow.KinkTest.after;
import static wasserscope.flow.KinkTest.apart;
import static wasserscope.flow.KinkTest.drawn;
import static wasserscope.flow.KinkTest.objective;
import static wasserscope.flow.KinkTest.scattered;
import static wasserscope.flow.KinkTest.smooth;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.flow.motion.Accelerated;
import wasserscope.flow.motion.Dynamics;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.GradientFlow;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.motion.State;
import wasserscope.flow.motion.StepOutcome;
import wasserscope.flow.motion.Stochastic;
import wasserscope.flow.start.Circle;
import wasserscope.flow.start.Line;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.ZeroLine;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.work.WorkerPool;

/** States the laws of the gradient flow. */
class FlowLawsTest {

    static Stream<Objective> withAndWithoutPrice() {
        return smooth(0, 0.1);
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutPrice")
    void objectiveNeverRisesAlongTheFlow(Objective objective) {
        Dynamics flow = new GradientFlow(0.2, 1e-9)
                .from(objective, State.at(0, 0, scattered(objective)), WorkerPool.of(1));
        for (int k = 0; k < 15; k++) {
            double before = flow.objective();
            assertTrue(flow.step().isMade());
            assertTrue(flow.objective() <= before + 1e-9, before + " to " + flow.objective());
        }
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutPrice")
    void objectiveFallsByTheSquareOfTheVelocity(Objective objective) {
        double h = 0.002;
        Dynamics flow =
                new GradientFlow(h, 1e-11).from(objective, State.at(0, 0, apart(objective)), WorkerPool.of(1));
        for (int k = 0; k < 5; k++) {
            double start = flow.objective();
            double bySimpson = square(flow.velocityNorm());
            assertTrue(flow.step().isMade());
            bySimpson += 4 * square(flow.velocityNorm());
            assertTrue(flow.step().isMade());
            bySimpson += square(flow.velocityNorm());
            assertEquals(-bySimpson * h / 3, flow.objective() - start, 1e-6 * bySimpson * h + 1e-10);
        }
    }

    private static double square(double x) {
        return x * x;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2})
    void aCircleStaysAnEllipseInTheLowRankModel(double lambda) {
        Objective objective = objective(new LowRank(), new SquareLoss(), lambda);
        Particles start = drawn(objective, new Circle(Circle.WHOLE), 12, 1);
        Particles end =
                after(objective, new GradientFlow(0.5, 1e-11), State.at(0, 0, start), 3).particles();
        for (int i = 0; i < 12; i++) {
            for (int axis = 0; axis < 2; axis++) {
                double linear = start.theta(i, 0) * end.theta(0, axis) + start.theta(i, 1) * end.theta(3, axis);
                assertEquals(linear, end.theta(i, axis), 1e-8);
            }
        }
    }

    @Test
    void collinearParticlesStayCollinearInTheLowRankModel() {
        Objective objective = objective(new LowRank(), new SquareLoss(), 0.1);
        Particles start = drawn(objective, new Line(Range.square(-1, 1), 0.7), 8, 1);
        Particles end =
                after(objective, new GradientFlow(0.5, 1e-10), State.at(0, 0, start), 6).particles();
        for (int i = 1; i < 8; i++) {
            assertEquals(0, end.theta(0, 0) * end.theta(i, 1) - end.theta(0, 1) * end.theta(i, 0), 1e-9);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, false", "0.1, false", "0, true", "0.1, true"})
    void weightAndPositionOfAReluNeuronKeepTheDifferenceOfTheirSquares(double lambda, boolean bias) {
        Objective objective = objective(new Relu(bias), new SquareLoss(), lambda);
        Particles start = scattered(objective);
        Particles end =
                after(objective, new GradientFlow(0.25, 1e-6), State.at(0, 0, start), 12).particles();
        for (int i = 0; i < start.size(); i++) {
            assertEquals(difference(start, i), difference(end, i), 1e-4);
        }
    }

    private static double difference(Particles mu, int i) {
        double squares = 0;
        for (int axis = 0; axis < mu.axes(); axis++) {
            squares += square(mu.theta(i, axis));
        }
        return square(mu.w(i)) - squares;
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() {
        Objective objective = objective(new SigmoidThreshold(2), new SquareLoss(), 0.01);
        State start = State.at(0, 0, drawn(objective, new ZeroLine(Range.of(-3, 5)), 1100, 1));
        try (WorkerPool pair = WorkerPool.of(2)) {
            Dynamics shared = new GradientFlow(0.1, 1e-6).from(objective, start, pair);
            assertTrue(shared.step().isMade());
            assertTrue(shared.step().isMade());
            State alone = after(objective, new GradientFlow(0.1, 1e-6), start, 2);
            assertEquals(alone.particles(), shared.state().particles());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1})
    void equalStatesContinueEqually(double lambda) {
        Objective objective = objective(new SigmoidThreshold(2), new SquareLoss(), lambda);
        Motion motion = new GradientFlow(0.3, 1e-8);
        State start = State.at(0, 0, scattered(objective));
        State resumed = after(objective, motion, after(objective, motion, start, 5), 5);
        assertEquals(after(objective, motion, start, 10), resumed);
    }

    static Stream<Motion> divergingMotions() {
        return Stream.of(new GradientDescent(50), new Stochastic(50, 2, 1), new Accelerated(50, 0.9));
    }

    @ParameterizedTest
    @MethodSource("divergingMotions")
    void aDivergingMotionStopsAtItsLastGoodState(Motion motion) {
        Objective objective = objective(new LowRank(), new SquareLoss(), 0);
        Dynamics dynamics = motion.from(objective, State.at(0, 0, scattered(objective)), WorkerPool.of(1));
        int made = 0;
        while (made < 1000 && dynamics.step().isMade()) {
            made++;
        }
        State last = dynamics.state();
        assertTrue(made < 1000);
        assertEquals(made, dynamics.steps());
        assertEquals(objective.value(last.particles()), dynamics.objective(), 1e-9 * dynamics.objective());
        assertTrue(last.particles().positions().areFinite());
        assertEquals(StepOutcome.DIVERGED, dynamics.step());
        assertEquals(last, dynamics.state());
    }

    @Test
    void aFlowStepThatNeedsTooMuchWorkIsNotMade() {
        Objective objective = objective(new SigmoidSlope(), new SquareLoss(), 0.1);
        Particles start = apart(objective);
        Dynamics flow = new GradientFlow(1e12, 1e-6).from(objective, State.at(0, 0, start), WorkerPool.of(1));
        assertEquals(StepOutcome.GAVE_UP, flow.step());
        assertEquals(start, flow.state().particles());
    }
}
