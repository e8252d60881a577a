package wasserscope.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.flow.motion.Dynamics;
import wasserscope.flow.motion.GradientFlow;
import wasserscope.flow.motion.State;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.Reference;
import wasserscope.work.WorkerPool;

/** States that the gradient flow is at its times where that of a separate program is. */
class ReferenceFlowTest {

    private static final double STEP = 0.5;

    static Stream<String> flows() {
        return Reference.names("flow");
    }

    @ParameterizedTest
    @MethodSource("flows")
    void theFlowPassesTheReferencesMoments(String name) {
        Reference reference = Reference.file(name);
        Objective objective = reference.objective();
        State start = State.at(0, 0, reference.particles());
        Dynamics flow = new GradientFlow(STEP, 1e-11).from(objective, start, WorkerPool.of(1));
        for (Reference moment : reference.moments()) {
            Descents.advance(flow, Math.round(moment.number("t") / STEP) - flow.steps());
            assertEquals(moment.number("t"), flow.time(), 1e-12);
            Particles mu = flow.state().particles();
            moment.assertMet("w", mu.weights());
            moment.assertMet("theta", objective.space(), mu.positions().column(0));
            moment.assertMet("F", flow.objective());
        }
    }
}
