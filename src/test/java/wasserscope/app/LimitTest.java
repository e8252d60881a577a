package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import wasserscope.app.control.RichParagraph;
import wasserscope.app.control.SliderScale;
import wasserscope.app.control.ValueSlider;
import wasserscope.problem.DisplayUnits;
import wasserscope.run.Frame;
import wasserscope.scenario.Method;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.preset.LossPreset;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.theory.step.StepLimit;
import wasserscope.words.Numerals;
import wasserscope.words.RichText;
import wasserscope.words.VerdictWords;
import wasserscope.words.Words;

/** The limit of the step on the slider of the step size. */
class LimitTest {

    private static StepLimit limitAt(Frame frame) {
        return StepLimit.of(
                frame.objective(), frame.particles(), frame.outputs().column(), frame.held().motion()).orElseThrow();
    }

    private static OptionalDouble marked(Hand hand) {
        return Studio.ask(hand.slider(Quantity.STEP_SIZE)::marked);
    }

    private static String help(Hand hand) {
        return Studio.ask(hand.slider(Quantity.STEP_SIZE)::getAccessibleHelp);
    }

    private static void awaitMark(Hand hand) {
        ValueSlider slider = hand.slider(Quantity.STEP_SIZE);
        hand.await("a mark", () -> slider.marked().isPresent());
    }

    private static void awaitNoMark(Hand hand) {
        ValueSlider slider = hand.slider(Quantity.STEP_SIZE);
        hand.await("no mark", () -> slider.marked().isEmpty());
        assertEquals("", help(hand));
    }

    @Test
    void onceTheClockStandsTheMarkIsAtTheLimitOfTheParticlesShown() {
        try (Hand hand = Hand.open(OpeningScene.opening())) {
            hand.advanceTo(40);
            StepLimit expected = limitAt(hand.frame());

            hand.await("their limit", () -> hand.workspace().stepLimit().getValue().equals(Optional.of(expected)));

            double part = SliderScale.of(Quantity.STEP_SIZE).part(expected.value());
            assertEquals(OptionalDouble.of(part), marked(hand));
            assertTrue(help(hand).contains(Numerals.significant(expected.value())), help(hand));
        }
    }

    @Test
    void itFollowsTheParticlesWhileTheClockRuns() {
        try (Hand hand = Hand.open(OpeningScene.opening())) {
            hand.await("a limit", () -> hand.workspace().stepLimit().getValue().isPresent());
            Optional<StepLimit> first = Studio.ask(() -> hand.workspace().stepLimit().getValue());

            hand.workspace().clock().play();

            hand.await("another", () -> !hand.workspace().stepLimit().getValue().equals(first));
        }
    }

    @Test
    void whileTheStepIsBeyondItThatIsSaidInNumbers() {
        try (Hand hand = Hand.open(OpeningScene.opening())) {
            hand.type(Quantity.STEP_SIZE, "9");
            hand.await("beyond", () -> hand.workspace().stepExcess().getValue().isPresent());
            StepLimit.Excess excess = Studio.ask(() -> hand.workspace().stepExcess().getValue().orElseThrow());
            assertEquals(9, excess.step(), 0);
            assertTrue(Words.sentence(excess).startsWith("above the stability limit: $η$ = 9, limit "));
            String reason = VerdictWords.sentence(
                    Words.language(), hand.frame().verdict(), hand.frame().findings(),
                    DisplayUnits.of(hand.frame().held().problem()),
                    Optional.of(excess));
            RichParagraph shown = hand.find("#reason", RichParagraph.class);
            assertEquals(RichText.of(reason).plain(), Studio.ask(shown::getAccessibleText));
            String said = Studio.ask(shown::plain); // the first and the last part at least
            assertTrue(said.endsWith(RichText.of(Words.sentence(excess)).plain()), said);

            hand.type(Quantity.STEP_SIZE, "0.02");
            hand.await("within", () -> hand.workspace().stepExcess().getValue().isEmpty());
            assertTrue(marked(hand).isPresent());
        }
    }

    @Test
    void theFlowHasNoMark() {
        try (Hand hand = Hand.open(OpeningScene.opening())) {
            awaitMark(hand);
            hand.openProblem();
            hand.choose("#motion", Method.GRADIENT_FLOW);
            hand.awaitFrame("flow", frame -> Method.of(frame.held().motion()) == Method.GRADIENT_FLOW);
            awaitNoMark(hand);
        }
    }

    @Test
    void aLimitOutsideTheSliderHasNoMark() {
        try (Hand hand = Hand.open(OpeningScene.SLOPES.scenario())) {
            awaitMark(hand);
            hand.openProblem();
            hand.choose("#loss", LossPreset.LOGISTIC);
            hand.await("a limit beyond the slider", () -> hand.workspace().stepLimit().getValue()
                    .filter(limit -> limit.value() > 10).isPresent());
            awaitNoMark(hand);
        }
    }
}
