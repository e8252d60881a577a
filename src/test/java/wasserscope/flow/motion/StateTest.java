package wasserscope.flow.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.flow.KinkTest;
import wasserscope.flow.step.Momentum;
import wasserscope.flow.step.StepSize;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/** States of a motion under way. */
class StateTest {

    private static final int STEPS = 6;

    static Stream<Motion> motions() {
        return Stream.of(new GradientDescent(0.05), new Stochastic(0.05, 2, 3),
                new Accelerated(StepSize.of(0.05), new Momentum.Constant(0.8)),
                new GradientFlow(0.05, 1e-8));
    }

    /** They are handed over without a copy: that may not be felt, whenever somebody asks. */
    @ParameterizedTest
    @MethodSource("motions")
    void theyStayWhatTheyWereAndChangeNothing(Motion motion) {
        Objective objective = KinkTest.smooth(0).findFirst().orElseThrow();
        State start = State.at(0, 0, KinkTest.scattered(objective));
        try (WorkerPool pool = WorkerPool.of(1)) {
            Dynamics unasked = motion.from(objective, start, pool);
            Dynamics asked = motion.from(objective, start, pool);
            List<Particles> seen = new ArrayList<>();
            List<Particles> copies = new ArrayList<>();
            for (int k = 0; k < STEPS; k++) {
                unasked.step();
                asked.step();
                if (k != 2) {
                    seen.add(asked.state().particles());
                    copies.add(asked.present().particles());
                }
            }
            assertEquals(copies, seen);
            assertEquals(unasked.state().particles(), asked.state().particles());
        }
    }
}
