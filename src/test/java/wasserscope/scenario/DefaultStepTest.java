package wasserscope.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.flow.motion.Accelerated;
import wasserscope.flow.motion.Dynamics;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.motion.State;
import wasserscope.flow.step.Momentum;
import wasserscope.problem.Objective;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.theory.step.StepLimit;
import wasserscope.work.WorkerPool;

/** States that what one gets by choosing a model and a motion is below the limit of the step. */
class DefaultStepTest {

    private static final int STEPS = 600;
    private static final int LOOK = 200;

    static Stream<Arguments> choices() {
        return Arrays.stream(Model.values()).flatMap(model -> Arrays.stream(Method.values())
                .filter(method -> method != Method.GRADIENT_FLOW)
                .map(method -> Arguments.of(model, method)));
    }

    private static Scenario chosen(Model model, Method method) {
        return new Edit.SetMethod(method).apply(OpeningScene.of(model), 0);
    }

    /** On a quadratic; 1 without momentum. */
    private static double share(Motion motion) {
        return motion instanceof Accelerated(_, Momentum.Constant(double factor))
                ? (1 + factor) / (1 + 2 * factor)
                : 1;
    }

    @ParameterizedTest
    @MethodSource("choices")
    void theDefaultStepStaysBelowItsLimit(Model model, Method method) {
        Scenario scenario = chosen(model, method);
        Motion motion = scenario.motion();
        assertEquals(method, Method.of(motion));
        Objective objective = new Objective(scenario.problem());
        State start = State.of(scenario.start(), scenario.problem().features());
        Dynamics dynamics = motion.from(objective, start, WorkerPool.of(1));
        while (dynamics.steps() <= STEPS) {
            if (dynamics.steps() % LOOK == 0) {
                StepLimit.of(objective, dynamics.state().particles(), motion)
                        .ifPresent(
                                limit -> assertTrue(Quantity.STEP_SIZE.of(scenario) < share(motion) * limit.value()));
            }
            assertTrue(dynamics.step().isMade());
        }
    }

    @Test
    void thereAndBackTheStepIsWhatItWas() {
        for (Model model : Model.values()) {
            Scenario scene = OpeningScene.of(model);
            Scenario there = new Edit.SetMethod(Method.ACCELERATED).apply(scene, 0);
            assertTrue(Quantity.STEP_SIZE.of(there) < Quantity.STEP_SIZE.of(scene));
            assertEquals(scene, new Edit.SetMethod(Method.GRADIENT_DESCENT).apply(there, 0));
            Scenario late = new Edit.SetMethod(Method.ACCELERATED).apply(scene, 40);
            assertEquals(there.motion(), late.heldAt(40).motion());
            Scenario again = new Edit.SetMethod(Method.GRADIENT_DESCENT).apply(late, 40);
            assertEquals(scene.motion(), again.heldAt(40).motion());
        }
    }
}
