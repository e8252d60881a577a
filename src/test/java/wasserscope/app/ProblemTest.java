package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.scenario.Method;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.preset.LossPreset;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.scenario.preset.StartPreset;
import wasserscope.scenario.preset.TargetPreset;

/** The rest of the problem, behind the line that names it. */
class ProblemTest {

    private final Hand hand = Hand.open(OpeningScene.opening());

    @BeforeEach
    void openPanel() {
        assertFalse(hand.sees("#problem"));
        hand.click("#more");
        hand.await("the panel is open",
                () -> hand.studio().scene().lookup("#SEED-field").getLayoutBounds().getWidth() > 0);
    }

    @AfterEach
    void close() {
        hand.close();
    }

    @ParameterizedTest
    @CsvSource({"SHARPNESS,9", "LAMBDA,0.01"})
    void theRunGoesOnWithAnotherSharpnessOrPrice(Quantity quantity, String text) {
        hand.advanceTo(10);
        var before = hand.moment().state();
        hand.type(quantity, text);
        hand.awaitValue(quantity, Double.parseDouble(text));
        assertEquals(before, hand.moment().state());
        assertEquals(1, hand.frame().scenario().interventions().size());
    }

    @ParameterizedTest
    @CsvSource({"NOISE,0.2", "SEED,12"})
    void anotherNoiseOrSeedBeginsAnew(Quantity quantity, String text) {
        hand.advanceTo(10);
        hand.type(quantity, text);
        hand.awaitValue(quantity, Double.parseDouble(text));
        assertEquals(0, hand.step());
    }

    static List<StartPreset> starts() {
        return StartPreset.of(new SigmoidThreshold(5));
    }

    static List<TargetPreset> targets() {
        return TargetPreset.of(new SigmoidThreshold(5));
    }

    @ParameterizedTest
    @EnumSource
    void theMenuChoosesTheModelWithItsScene(Model model) {
        hand.choose("#model", model);
        hand.awaitFrame(model.name(), frame -> frame.scenario().equals(OpeningScene.of(model)));
        hand.advanceTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void theRunGoesOnByAnotherMethod(Method method) {
        hand.advanceTo(10);
        var before = hand.moment().state().particles();
        hand.choose("#motion", method);
        hand.awaitFrame(method.name(), frame -> Method.of(frame.held().motion()) == method);
        assertEquals(before, hand.moment().state().particles());
    }

    @ParameterizedTest
    @EnumSource
    void theMenuChoosesTheLoss(LossPreset loss) {
        hand.choose("#loss", loss);
        hand.awaitFrame(loss.name(), frame -> LossPreset.of(frame.scenario().problem().loss()) == loss);
        assertEquals(0, hand.step());
    }

    @ParameterizedTest
    @MethodSource("starts")
    void theMenuChoosesTheStart(StartPreset preset) {
        hand.choose("#start", preset);
        hand.awaitFrame(preset.name(),
                frame -> StartPreset.of(frame.scenario().start().shape()) == preset);
        assertEquals(0, hand.step());
    }

    @ParameterizedTest
    @MethodSource("targets")
    void theMenuChoosesTheTarget(TargetPreset preset) {
        hand.choose("#target", preset);
        hand.awaitFrame(preset.name(), frame -> preset.describes(frame.scenario().problem().target()));
        assertEquals(0, hand.step());
    }

    @Test
    void theLineNamesTheProblem() {
        hand.choose("#start", StartPreset.BAND);
        hand.type(Quantity.LAMBDA, "0.25");
        hand.awaitValue(Quantity.LAMBDA, 0.25);
        String line = Studio.ask(hand.find("#summary", Node.class)::getAccessibleText);
        assertTrue(line.contains("0.25") && line.contains("band"), line);
    }
}
