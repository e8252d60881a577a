package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenes;
import wasserscope.scenario.StartPreset;
import wasserscope.scenario.TargetPreset;

/** The rest of the problem, behind the line that names it. */
class ProblemTest {

    private final Hand hand = Hand.open(Scenes.opening());

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

    @ParameterizedTest
    @EnumSource
    void theMenuChoosesTheStart(StartPreset preset) {
        hand.choose("#start", preset);
        hand.awaitFrame(preset.name(), frame -> StartPreset.of(frame.scenario().start().shape()) == preset);
        assertEquals(0, hand.step());
    }

    @ParameterizedTest
    @EnumSource
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
