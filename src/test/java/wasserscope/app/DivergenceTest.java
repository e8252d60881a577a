package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wasserscope.app.control.RichParagraph;
import wasserscope.run.Figures;
import wasserscope.run.Frame;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.preset.OpeningScene;

/** A step size that is too large stops the clock and spoils nothing. */
class DivergenceTest {

    private final Hand hand = Hand.open(OpeningScene.opening());

    @AfterEach
    void close() {
        hand.close();
    }

    private static void assertFinite(Frame frame) {
        Figures figures = frame.figures();
        assertTrue(Double.isFinite(figures.objective()) && Double.isFinite(figures.velocityNorm()), figures.toString());
        assertTrue(Double.isFinite(figures.time()), figures.toString());
        for (int k = 0; k < frame.outputs().size(); k++) {
            assertTrue(Double.isFinite(frame.outputs().at(k)), "output " + k);
        }
        for (int i = 0; i < frame.particles().size(); i++) {
            assertTrue(Double.isFinite(frame.particles().w(i)) && Double.isFinite(frame.particles().theta(i)));
        }
    }

    private String verdict() {
        return Studio.ask(hand.find("#verdict.chip", Label.class)::getText);
    }

    @Test
    void theClockStopsWithASentenceAndASmallerStepGoesOn() {
        hand.workspace().clock().play();
        hand.awaitFrame("it plays", frame -> frame.figures().step() > 10);

        hand.type(Quantity.STEP_SIZE, "1000");

        hand.awaitFrame("it halts", frame -> frame.transport().halt().isPresent());
        Frame halted = hand.frame();
        String sentence = Studio.ask(hand.find("#reason", RichParagraph.class)::plain);
        assertTrue(sentence.contains("Step " + (halted.figures().step() + 1)), sentence);
        assertTrue(sentence.contains("η = 1000") && sentence.contains("t = "), sentence);
        assertEquals("diverged", verdict());
        assertFalse(halted.transport().playing());
        assertFinite(halted);
        hand.studio().photograph();

        hand.type(Quantity.STEP_SIZE, "0.001");
        hand.awaitValue(Quantity.STEP_SIZE, 0.001);
        hand.click(".transport #play");

        hand.awaitFrame("it goes on", frame -> frame.figures().step() > halted.figures().step() + 5);
        assertNotEquals("diverged", verdict());
        assertFinite(hand.frame());
    }
}
