package wasserscope.flow.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wasserscope.flow.KinkTest.after;
import static wasserscope.flow.KinkTest.apart;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.flow.Descents;
import wasserscope.flow.KinkTest;
import wasserscope.problem.Objective;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.work.WorkerPool;

/** States that time does not drift. */
class ElapsedTest {

    private static final Objective OBJECTIVE = KinkTest.objective(new SigmoidThreshold(2), new SquareLoss(), 0);

    static Stream<Motion> motions() {
        return Stream.of(
                new GradientDescent(0.05), new GradientFlow(0.05, 1e-6), new Stochastic(0.05, 4, 1),
                new Accelerated(0.05, 0.5));
    }

    private static State start() {
        return State.at(0, 0, apart(OBJECTIVE));
    }

    @ParameterizedTest
    @MethodSource("motions")
    void tIsTheStepTimesItsSize(Motion motion) {
        Dynamics dynamics = motion.from(OBJECTIVE, start(), WorkerPool.of(1));
        for (int k = 1; k <= 40; k++) {
            Descents.advance(dynamics, 1);
            assertEquals(k * 0.05, dynamics.time(), 0);
            assertEquals(k * 0.05, dynamics.state().time(), 0);
        }
    }

    @ParameterizedTest
    @MethodSource("motions")
    void aRunTakenUpCountsOn(Motion motion) {
        State state = start();
        for (int k = 1; k <= 40; k++) {
            state = after(OBJECTIVE, motion, state, 1);
            assertEquals(k * 0.05, state.time(), 0);
        }
    }

    @ParameterizedTest
    @MethodSource("motions")
    void afterAChangeOfTheSizeItIsCountedFromThere(Motion motion) {
        State changed = after(OBJECTIVE, motion, start(), 10);
        State later = after(OBJECTIVE, motion.withStep(0.1), changed, 7);
        assertEquals(10 * 0.05 + 7 * 0.1, later.time(), 0);
        assertEquals(later.time() + 3 * 0.05, after(OBJECTIVE, motion, later, 3).time(), 0);
    }
}
