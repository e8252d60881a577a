package wasserscope.flow.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wasserscope.flow.KinkTest.after;
import static wasserscope.flow.KinkTest.drawn;
import static wasserscope.flow.KinkTest.objective;
import static wasserscope.flow.KinkTest.scattered;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.flow.Descents;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.ZeroLine;
import wasserscope.flow.step.Momentum;
import wasserscope.flow.step.Stability;
import wasserscope.flow.step.StepControl;
import wasserscope.flow.step.StepSize;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.work.WorkerPool;

/** States how a run finds its step: when it looks for the limit, what it makes of it, and that the state knows all of that. */
class AutomaticStepTest {

    private static final StepSize AUTOMATIC = new StepSize.Automatic();
    private static final Objective PAYING = objective(new SigmoidThreshold(4), new SquareLoss(), 0.005);
    private static final int STEPS = 360;

    static Stream<Motion> motions() {
        return Stream.of(
                new GradientDescent(AUTOMATIC),
                new Stochastic(AUTOMATIC, 3, 1, Sampling.SHUFFLED),
                new Accelerated(AUTOMATIC, new Momentum.Constant(0.9)),
                new Accelerated(AUTOMATIC, new Momentum.Restart()),
                new Accelerated(StepSize.of(0.5), new Momentum.Restart()));
    }

    private static State zeroLine() {
        return State.at(0, 0, drawn(PAYING, new ZeroLine(Range.of(-4, 4)), 30, 1));
    }

    @ParameterizedTest
    @MethodSource("motions")
    void itIsAPartOfTheLimitWhereThatIsLookedForAndElseHalvedWhereTheObjectiveRises(Motion motion) {
        if (!motion.step().equals(AUTOMATIC)) {
            return;
        }
        Dynamics run = motion.from(PAYING, zeroLine(), WorkerPool.of(1));
        assertEquals(1, run.stride().eta(), 0); // no particle has a weight yet: there is no limit
        for (long step = 1; step <= STEPS; step++) {
            double eta = run.stride().eta();
            double before = run.objective();
            assertTrue(run.step().isMade());
            OptionalDouble limit = Stability.limit(PAYING, run.present().particles(), 1e-9);
            boolean due = step <= 300 ? step % 2 == 0 : step % 20 == 0;
            if (due && limit.isPresent()) {
                assertEquals(1, run.stride().eta() / (motion.limitShare() * limit.getAsDouble()), 0.0102);
            } else {
                assertEquals(run.objective() > before ? eta / 2 : eta, run.stride().eta(), 0);
            }
        }
        assertTrue(run.objective() < 0.2 * PAYING.riskOfZero());
    }

    @ParameterizedTest
    @MethodSource("motions")
    void aRunTakenUpAnywhereGoesTheSameWayOnAnyNumberOfThreads(Motion motion) {
        State start = zeroLine();
        State whole = after(PAYING, motion, start, STEPS);
        for (int cut : new int[] {1, 2, 17, 123, 301, 310}) {
            State half = after(PAYING, motion, start, cut);
            assertEquals(whole, after(PAYING, motion, half, STEPS - cut), "cut at " + cut);
        }
        try (WorkerPool pool = WorkerPool.of(3)) {
            Dynamics shared = motion.from(PAYING, start, pool);
            Descents.advance(shared, STEPS);
            assertEquals(whole, shared.state());
        }
    }

    @ParameterizedTest
    @MethodSource("motions")
    void timeIsTheSumOfTheStepsAndTheAcceleratedClockThatOfTheirRoots(Motion motion) {
        Dynamics run = motion.from(PAYING, zeroLine(), WorkerPool.of(1));
        double time = 0;
        double roots = 0;
        for (int k = 0; k < 100; k++) {
            time += run.stride().eta();
            roots += Math.sqrt(run.stride().eta());
            assertTrue(run.step().isMade());
        }
        assertEquals(time, run.time(), 1e-12 * time);
        assertEquals(roots, run.acceleratedTime(), 1e-12 * roots);
        assertEquals(run.time(), run.state().time(), 0);
    }

    /** Against plain descent from the point ahead, with the momentum reckoned here. */
    @Test
    void momentumGrowsByNesterovsNumbersAndBeginsAnewWhereTheObjectiveRises() {
        Objective objective = objective(new SigmoidThreshold(2), new SquareLoss(), 0);
        Particles mu = drawn(objective, new Gaussian(), 12, 2);
        double eta = 0.25 * Stability.limit(objective, mu, Stability.FINE).orElseThrow();
        Dynamics run = new Accelerated(StepSize.of(eta), new Momentum.Restart())
                .from(objective, State.at(0, 0, mu), WorkerPool.of(1));
        Particles u = mu;
        Particles before = mu;
        double a = 1;
        int restarts = 0;
        for (int j = 0; j < 600; j++) {
            double next = (1 + Math.sqrt(1 + 4 * a * a)) / 2;
            double factor = (a - 1) / next;
            assertEquals(factor, run.stride().momentum(), 0);
            Particles ahead = ahead(u, before, factor);
            before = u;
            u = after(objective, new GradientDescent(eta), State.at(0, 0, ahead), 1).particles();
            boolean rises = objective.value(u) > objective.value(before);
            a = rises ? 1 : next;
            restarts += rises ? 1 : 0;
            assertTrue(run.step().isMade());
            assertEquals(u, run.present().particles());
        }
        assertTrue(restarts > 0);
    }

    private static Particles ahead(Particles u, Particles before, double factor) {
        double[] w = new double[u.size()];
        double[] theta = new double[u.size()];
        for (int i = 0; i < w.length; i++) {
            w[i] = u.w(i) + factor * (u.w(i) - before.w(i));
            theta[i] = u.theta(i) + factor * (u.theta(i) - before.theta(i));
        }
        return new Particles(w, theta);
    }

    @Test
    void aTouchHasTheLimitLookedForAtOnceAndTheMomentumBegunAnew() {
        Motion motion = new Accelerated(AUTOMATIC, new Momentum.Restart());
        State late = after(PAYING, motion, zeroLine(), 305);
        double[] w = late.particles().weights();
        w[3] += 40;
        Particles heavy = new Particles(w, late.particles().positions().columns());
        State touched = late.with(heavy).with(late.control().touched(AUTOMATIC, AUTOMATIC));
        Dynamics run = motion.from(PAYING, touched, WorkerPool.of(1));
        double limit = Stability.limit(PAYING, heavy, 1e-9).orElseThrow();
        assertEquals(1, run.stride().eta() / (0.25 * limit), 0.0102);
        assertEquals(0, run.stride().momentum(), 0);
        assertEquals(Optional.empty(), touched.momentum());
    }

    @Test
    void aStepThatBecomesAutomaticGoesOnFromTheOneInForceAndAFixedOneForgets() {
        StepControl known = new StepControl(0.7, 3, false);

        assertEquals(new StepControl(0.2, 1, true), known.touched(StepSize.of(0.2), AUTOMATIC));
        assertEquals(new StepControl(0.7, 1, true), known.touched(AUTOMATIC, AUTOMATIC));
        assertEquals(StepControl.START, known.touched(AUTOMATIC, StepSize.of(0.2)));
    }

    @Test
    void everyOtherMotionLeavesTheControlAtItsStart() {
        State start = State.at(0, 0, scattered(PAYING));
        for (Motion motion : new Motion[] {new GradientDescent(0.1), new GradientFlow(0.1, 1e-6),
                new Stochastic(0.1, 2, 1), new Accelerated(0.1, 0.5)}) {
            assertEquals(StepControl.START, after(PAYING, motion, start, 5).control());
        }
    }

    @Test
    void theFlowHasNoAutomaticStep() {
        Motion flow = new GradientFlow(0.1, 1e-6);
        assertTrue(!flow.admits(AUTOMATIC));
        assertThrows(IllegalArgumentException.class, () -> flow.withStep(AUTOMATIC));
    }
}
