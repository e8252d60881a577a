package wasserscope.theory.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.flow.motion.Accelerated;
import wasserscope.flow.motion.Dynamics;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.GradientFlow;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.motion.State;
import wasserscope.flow.motion.Stochastic;
import wasserscope.flow.motion.Tracers;
import wasserscope.flow.start.Band;
import wasserscope.flow.start.Circle;
import wasserscope.flow.start.Cluster;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.OneSided;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.Start;
import wasserscope.flow.start.StartShape;
import wasserscope.flow.start.Stretch;
import wasserscope.flow.start.ZeroLine;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.problem.model.Space;
import wasserscope.scenario.preset.TargetPreset;
import wasserscope.theory.Problems;
import wasserscope.theory.outline.Outline.Fidelity;
import wasserscope.work.WorkerPool;

/** The outline under way: carried like the particles, never crossing itself along the flow, never torn, folded by too large a step. */
class FrontTrackerTest {

    private static final Range WHOLE = Range.of(-4, 4);
    private static final Range ROUND = Range.of(0, Space.FULL_TURN);
    private static final double NEXT = 0.2;

    record Case(FeatureMap features, StartShape shape, double lambda, Motion motion, int steps) {

        Problem problem() {
            return Problems.random(features, new SquareLoss(), lambda, 3);
        }

        Start start() {
            return new Start(shape, 40, 1, 1);
        }
    }

    /** A run with its outline. */
    private static final class Ride {

        private final Case one;
        private final Dynamics dynamics;
        private final FrontTracker carriage;

        Ride(Case one) {
            this.one = one;
            this.dynamics = one.motion().from(
                    new Objective(one.problem()), State.of(one.start(), one.features()), WorkerPool.of(1));
            this.carriage = FrontTracker.of(Outlines.of(one.start(), one.problem(), new Stretch(-4.5, 4.5)));
        }

        boolean makesAStep() {
            boolean made = dynamics.step().isMade();
            if (made) {
                carriage.follow(dynamics);
            }
            return made;
        }

        Outline outline() {
            return carriage.outline();
        }

        Outline to(int step) {
            while (dynamics.steps() < step) {
                assertTrue(dynamics.step().isMade());
                carriage.follow(dynamics);
            }
            return carriage.outline();
        }

        Separation separation() {
            return Separation.of(one.start(), one.problem()).carried(carriage.outline(), one.problem());
        }
    }

    static Stream<Motion> motions() {
        return Stream.of(
                new GradientDescent(0.05), new Stochastic(0.05, 16, 1), new Accelerated(0.02, 0.9),
                new GradientFlow(0.05, 1e-9));
    }

    /** A tracer that begins where a particle does goes where it goes: bit for bit in descent, to the integrators' error in the flow. */
    @ParameterizedTest
    @MethodSource("motions")
    void tracersGoWhereParticlesGo(Motion motion) {
        for (double lambda : new double[] {0, 0.02}) {
            Case one = new Case(new SigmoidThreshold(5), new Gaussian(), lambda, motion, 0);
            Particles mu = one.start().draw(one.features());
            Dynamics dynamics = motion.from(new Objective(one.problem()), State.at(0, 0, mu), WorkerPool.of(1));
            Tracers tracers = new Tracers(ParticleArrays.of(mu), ParticleArrays.zero(mu.size(), 1));
            for (int step = 0; step < 200; step++) {
                assertTrue(dynamics.step().isMade());
                dynamics.carry(tracers);
            }
            double error = motion instanceof GradientFlow ? 2e-3 : 0;
            for (int i = 0; i < mu.size(); i++) {
                assertEquals(dynamics.present().w()[i], tracers.place().w()[i], error, "w of " + i);
                assertEquals(dynamics.present().theta(0)[i], tracers.place().theta(0)[i], error, "θ of " + i);
            }
        }
    }

    static Stream<Case> smooth() {
        Motion flow = new GradientFlow(0.1, 1e-7);
        return Stream.of(
                new Case(new SigmoidThreshold(5), new ZeroLine(WHOLE), 0, flow, 600),
                new Case(new SigmoidThreshold(2), new Gaussian(), 0, flow, 600),
                new Case(new SigmoidThreshold(5), new Band(WHOLE), 0, flow, 400),
                new Case(new SigmoidThreshold(5), Cluster.on(-1, 0.3), 0, flow, 400),
                new Case(new SigmoidSlope(), new OneSided(WHOLE), 0, flow, 64),
                new Case(new Deconvolution(3), new ZeroLine(ROUND), 0, new GradientFlow(0.002, 1e-7), 40));
    }

    /** Told as long as its strands are farther apart than its polyline is from it. */
    @ParameterizedTest
    @MethodSource("smooth")
    void alongTheFlowWithoutAPriceTheOutlineNeverCrossesItself(Case one) {
        Ride ride = new Ride(one);
        for (int step = one.steps() / 8; step <= one.steps(); step += one.steps() / 8) {
            Outline outline = ride.to(step);
            assertEquals(0, crossings(outline, one.features().space()), "at " + step);
            assertEquals(Fidelity.FAITHFUL, outline.fidelity());
        }
    }

    static Stream<Case> priced() {
        return Stream.of(
                new Case(new SigmoidThreshold(5), new ZeroLine(WHOLE), 0.02, new GradientDescent(0.04), 6000),
                new Case(new SigmoidThreshold(5), new OneSided(WHOLE), 0.02, new GradientFlow(0.1, 1e-6), 400),
                new Case(new SigmoidThreshold(5), new Gaussian(), 0.003, new Stochastic(0.04, 16, 1), 3000),
                new Case(new SigmoidSlope(), new ZeroLine(WHOLE), 0.02, new GradientDescent(0.05), 250),
                new Case(new Deconvolution(3), new ZeroLine(ROUND), 0.05, new GradientDescent(0.001), 800));
    }

    @ParameterizedTest
    @MethodSource("priced")
    void withAPriceTheOutlineNeverBreaks(Case one) {
        Ride ride = new Ride(one);
        Outline before = ride.to(0);
        Outline outline = ride.to(one.steps());

        assertEquals(before.chains().stream().map(TracerCurve::ends).toList(),
                outline.chains().stream().map(TracerCurve::ends).toList());
        assertTrue(outline.size() <= FrontTracker.MOST_TRACERS);
        for (TracerCurve chain : outline.chains()) {
            double height = outline.chains().stream().mapToDouble(FrontTrackerTest::height).max().orElse(1);
            for (int i = 1; i < chain.size(); i++) {
                double x = (chain.x(i) - chain.x(i - 1)) / outline.breadth();
                double y = (chain.y(i) - chain.y(i - 1)) / (2 * height);
                assertTrue(Math.hypot(x, y) < NEXT, "tracer " + i + " is next to the one before it");
            }
        }
        assertEquals(Separation.of(one.start(), one.problem()).holds(), ride.separation().holds());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.05, 0.4})
    void theCircleOfVectorsStaysAnEllipse(double lambda) {
        Problem problem = new Problem(
                new LowRank(), Problems.random(new LowRank(), new SquareLoss(), lambda, 1).data(),
                TargetPreset.RANK_TWO.teacher(), new SquareLoss(), lambda);
        Start start = new Start(new Circle(Circle.WHOLE), 30, 0.4, 1);
        for (Motion motion : List.of(new GradientDescent(0.02), new GradientFlow(0.05, 1e-9))) {
            Dynamics dynamics = motion.from(new Objective(problem), State.of(start, new LowRank()), WorkerPool.of(1));
            FrontTracker carriage = FrontTracker.of(Outlines.of(start, problem, new Stretch(-1, 1)));
            for (int step = 0; step < 150; step++) {
                assertTrue(dynamics.step().isMade());
                carriage.follow(dynamics);
            }
            Outline outline = carriage.outline();
            assertEllipse(outline.chains().getFirst());
            assertTrue(Separation.of(start, problem).carried(outline, problem).holds());
        }
    }

    @Test
    void aLargeStepFoldsTheOutlineAndSaysSoForEver() {
        for (double step : new double[] {0.04, 2}) {
            Case one = new Case(new SigmoidThreshold(5), new ZeroLine(WHOLE), 0, new GradientDescent(step), 0);
            var ride = new Ride(one);
            Fidelity expected = step > 1 ? Fidelity.FOLDED : Fidelity.FAITHFUL;
            assertEquals(expected, ride.to(800).fidelity(), "η = " + step);
            assertEquals(expected, ride.to(801).fidelity(), "η = " + step);
        }
    }

    /** Four particles and the curve between them, on the circle, with a step at which it spans ever more turns. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 1, 3})
    void anOutlineThatGoesRoundForEverIsLost(double step) {
        Case one = new Case(new Deconvolution(5), new ZeroLine(ROUND), 0.05, new GradientDescent(step), 0);
        var ride = new Ride(one);
        for (int k = 1; k < 40 && ride.makesAStep(); k++) {
            assertTrue(ride.outline().size() <= FrontTracker.MOST_TRACERS);
        }
        assertEquals(Fidelity.LOST, ride.outline().fidelity());
        assertTrue(ride.outline().isEmpty());
        assertTrue(ride.separation().holds(), "a line around the circle stays one");
    }

    @Test
    void howManyTracersThereAreDoesNotDependOnHowManyParticles() {
        Start few = new Start(new ZeroLine(WHOLE), 10, 1, 1);
        Problem problem = Problems.fourSteps(new SquareLoss(), 0);
        assertEquals(
                Outlines.of(few, problem, new Stretch(-4, 4)),
                Outlines.of(few.withParticles(100_000), problem, new Stretch(-4, 4)));
    }

    /** Returns how many pairs of segments that are no neighbours meet. */
    private static int crossings(Outline outline, Space space) {
        SegmentGraph web = SegmentGraph.of(outline, space == Space.CIRCLE ? Topology.RING : Topology.STRIP);
        int count = 0;
        for (int a = 0; a < web.size(); a++) {
            for (int b = a + 1; b < web.size(); b++) {
                boolean neighbours = web.first(a) == web.last(b) || web.last(a) == web.first(b);
                boolean seam = space == Space.CIRCLE && (web.first(a) == 2 || web.first(b) == 2);
                count += !neighbours && !seam && web.meet(a, b, 0) ? 1 : 0;
            }
        }
        return count;
    }

    private static double height(TracerCurve chain) {
        double most = 1e-12;
        for (int i = 0; i < chain.size(); i++) {
            most = Math.max(most, Math.abs(chain.y(i)));
        }
        return most;
    }

    /** Fits ax² + bxy + cy² = 1 by three tracers and looks at the others. */
    private static void assertEllipse(TracerCurve chain) {
        int n = chain.size();
        double[][] rows = new double[3][];
        for (int r = 0; r < 3; r++) {
            double x = chain.x(r * n / 8);
            double y = chain.y(r * n / 8);
            rows[r] = new double[] {x * x, x * y, y * y};
        }
        double det = det(rows[0], rows[1], rows[2]);
        double[] ones = {1, 1, 1};
        double a = det(ones, column(rows, 1), column(rows, 2)) / det;
        double b = det(column(rows, 0), ones, column(rows, 2)) / det;
        double c = det(column(rows, 0), column(rows, 1), ones) / det;
        for (int i = 0; i < n; i++) {
            double x = chain.x(i);
            double y = chain.y(i);
            assertEquals(1, a * x * x + b * x * y + c * y * y, 5e-3, "tracer " + i);
        }
    }

    private static double[] column(double[][] rows, int j) {
        return new double[] {rows[0][j], rows[1][j], rows[2][j]};
    }

    private static double det(double[] u, double[] v, double[] w) {
        return u[0] * (v[1] * w[2] - v[2] * w[1]) - u[1] * (v[0] * w[2] - v[2] * w[0])
                + u[2] * (v[0] * w[1] - v[1] * w[0]);
    }
}
