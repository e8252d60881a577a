package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wasserscope.draw.sheet.Theme;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.preset.OpeningScene;

/** Numbers that a hand types, good and bad. */
class TypingTest {

    private final Hand hand = Hand.open(OpeningScene.opening());

    @AfterEach
    void close() {
        hand.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"PARTICLES|57|57", "STEP_SIZE|0.02|0.02", "STEP_SIZE|0,02|0.02", "RADIUS|1,5|1.5",
                    "STEP_SIZE|1e-3|0.001"})
    void aGoodNumberIsTaken(Quantity quantity, String text, double value) {
        hand.type(quantity, text);

        hand.awaitValue(quantity, value);
        assertFalse(hand.isInvalid(quantity));
        assertEquals("", hand.complaint(quantity));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                    "STEP_SIZE|abc|to 1000",
                    "STEP_SIZE|NaN|to 1000",
                    "STEP_SIZE|1e999|to 1000",
                    "STEP_SIZE|-0.1|from 0.000001",
                    "PARTICLES|0|from 1",
                    "PARTICLES|2.5|whole number",
                    "RADIUS|1e999|to 100"
            })
    void aBadNumberChangesNothingAndTheComplaintNamesWhatIsAllowed(Quantity quantity, String text, String allowed) {
        var before = hand.moment();

        hand.type(quantity, text);

        assertTrue(hand.isInvalid(quantity));
        assertTrue(hand.complaint(quantity).contains(allowed), hand.complaint(quantity));
        assertEquals(before.scenario(), hand.moment().scenario());

        hand.press(KeyCode.ESCAPE);

        assertFalse(hand.isInvalid(quantity));
        assertEquals("", hand.complaint(quantity));
        assertEquals(quantity.of(before.held()), Double.parseDouble(hand.text(quantity)));
        assertEquals(before.scenario(), hand.moment().scenario());
    }

    @Test
    void leavingTheFieldTakesAGoodNumberAndForgetsABadOne() {
        hand.write(Quantity.PARTICLES, "64");
        hand.press(KeyCode.TAB);
        hand.awaitValue(Quantity.PARTICLES, 64);

        hand.write(Quantity.PARTICLES, "x");
        hand.press(KeyCode.TAB);
        assertEquals("64", hand.text(Quantity.PARTICLES));
        assertFalse(hand.isInvalid(Quantity.PARTICLES));
    }

    @Test
    void keysTypedIntoAFieldAreNoCommands() {
        hand.write(Quantity.PARTICLES, "rntlf");
        hand.press(KeyCode.SPACE);
        hand.press(KeyCode.RIGHT);

        assertEquals(0, hand.step());
        assertFalse(hand.frame().transport().playing());
        assertEquals(Theme.DARK, hand.view().theme());
        assertFalse(hand.find("#layers", javafx.scene.Node.class).isVisible());
        assertEquals(2, hand.value(Quantity.SEED));
    }

    @Test
    void aNumberTakenTwiceIsOneChange() {
        hand.type(Quantity.PARTICLES, "57");
        hand.awaitValue(Quantity.PARTICLES, 57);
        hand.press(KeyCode.ENTER);
        hand.press(KeyCode.TAB);

        hand.pressOnWindow(KeyCode.CONTROL, KeyCode.Z);

        hand.awaitValue(Quantity.PARTICLES, 200);
    }

    @Test
    void aFieldThatIsLeftUntouchedChangesNothing() {
        hand.advanceTo(5);
        TextField field = hand.find("#" + Quantity.PARTICLES.name() + "-field", TextField.class);
        Studio.tell(field::requestFocus);
        int count = hand.frame().particles().size();

        Studio.tell(() -> hand.workspace().edit(new Edit.Intervene(new Intervention.Add(0, 0.1, List.of(1.0)))));
        hand.awaitFrame("one more", frame -> frame.particles().size() == count + 1);
        hand.await("the field says so", () -> field.getText().equals(String.valueOf(count + 1)));
        Studio.tell(() -> hand.studio().scene().getRoot().requestFocus());

        assertEquals(5, hand.frame().figures().step());
        assertEquals(count + 1, hand.frame().particles().size());
    }
}
