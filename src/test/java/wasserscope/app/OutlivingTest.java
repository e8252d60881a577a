package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.app.control.NumberField;
import wasserscope.app.control.SliderScale;
import wasserscope.app.control.ValueSlider;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.preset.OpeningScene;

/** What a hand has begun ends with the run for which it was meant. */
class OutlivingTest {

    private final Hand hand = Hand.open(OpeningScene.opening());

    @AfterEach
    void close() {
        hand.close();
    }

    private void openDrawer() {
        hand.click("#more");
        hand.await("the drawer", () -> hand.studio().scene().lookup("#SHARPNESS-field") instanceof NumberField field
                && field.isVisible());
    }

    private void open(OpeningScene scene) {
        Studio.tell(() -> hand.workspace().edit(new Edit.Open(scene.scenario())));
        hand.awaitFrame(scene.key(), frame -> frame.scenario().title().equals(scene.scenario().title()));
    }

    @ParameterizedTest
    @EnumSource(names = {"SPIKES", "RAYS", "CIRCLE", "AFFINE"})
    void aNumberTypedForOneModelIsNotTakenByAnother(OpeningScene next) {
        openDrawer();
        hand.write(Quantity.SHARPNESS, "40");

        open(next);
        hand.press(KeyCode.ENTER);
        Studio.tell(() -> hand.studio().scene().getRoot().requestFocus());
        hand.workspace().clock().stepOnce();
        hand.awaitStep(1);

        assertEquals(next.scenario(), hand.moment().scenario());
    }

    @Test
    void aNumberTypedForOneSceneIsNotTakenByTheNext() {
        hand.write(Quantity.PARTICLES, "57");

        Scenario next = OpeningScene.opening().titled("another");
        Studio.tell(() -> hand.workspace().edit(new Edit.Open(next)));
        hand.awaitFrame("another", frame -> frame.scenario().title().equals("another"));
        assertEquals("200", hand.text(Quantity.PARTICLES));
        Studio.tell(() -> hand.studio().scene().getRoot().requestFocus());
        hand.workspace().clock().stepOnce();
        hand.awaitStep(1);

        assertEquals(next, hand.moment().scenario());
    }

    @Test
    void aSliderThatIsHeldLetsGoWhenItsModelGoes() {
        openDrawer();
        hand.holdSlider(Quantity.SHARPNESS, 0.3, 0.6);
        ValueSlider slider = hand.slider(Quantity.SHARPNESS);
        assertTrue(Studio.ask(slider::isHeld));

        open(OpeningScene.SPIKES);
        hand.await("it lets go", () -> !slider.isHeld());
        hand.letGo();
        open(OpeningScene.NEURONS);

        NumberField field = hand.field(Quantity.SHARPNESS);
        hand.await("the field follows", () -> field.getText().equals("5"));
        assertEquals(OpeningScene.opening(), hand.moment().scenario());
    }

    @Test
    void aSliderThatIsHeldDuringUndoSetsNothing() {
        hand.type(Quantity.STEP_SIZE, "0.5");
        hand.awaitValue(Quantity.STEP_SIZE, 0.5);
        hand.holdSlider(Quantity.RADIUS, 0.3, 0.6);

        hand.press(KeyCode.CONTROL, KeyCode.Z);
        hand.awaitValue(Quantity.STEP_SIZE, 0.04);
        hand.letGo();

        assertFalse(Studio.ask(hand.slider(Quantity.RADIUS)::isHeld));
        assertEquals(1, hand.value(Quantity.RADIUS));
        assertTrue(hand.frame().transport().canRedo());
    }

    @Test
    void anOpenMenuClosesWhenAnotherRunComes() {
        openDrawer();
        MenuButton menu = hand.find("#target", MenuButton.class);
        Studio.tell(menu::show);
        open(OpeningScene.SPIKES);
        assertFalse(Studio.ask(menu::isShowing));
    }

    @Test
    void aDoubleClickOnASliderIsOneEntry() {
        hand.type(Quantity.PARTICLES, "57");
        hand.awaitValue(Quantity.PARTICLES, 57);

        hand.doubleClickSlider(Quantity.PARTICLES);
        hand.awaitValue(Quantity.PARTICLES, 200);
        hand.press(KeyCode.CONTROL, KeyCode.Z);

        hand.awaitValue(Quantity.PARTICLES, 57);
    }

    @Test
    void aClickOnTheThumbChangesNothing() {
        hand.advanceTo(5);
        double part = SliderScale.of(Quantity.PARTICLES).part(200);
        hand.clickSlider(Quantity.PARTICLES, part);
        hand.robot().clickOn(hand.find("#play", javafx.scene.Node.class), MouseButton.PRIMARY);
        hand.awaitFrame("it plays on", frame -> frame.figures().step() > 5);
        assertFalse(hand.frame().transport().canUndo() && hand.value(Quantity.PARTICLES) != 200);
    }

    @Test
    void aClickOnTheTrackIsTakenOnceNoSecondOneComes() {
        hand.clickSlider(Quantity.STEP_SIZE, 0.9);
        hand.awaitFrame("it is noted", frame -> frame.transport().canUndo());
        assertEquals(SliderScale.of(Quantity.STEP_SIZE).value(0.9), hand.value(Quantity.STEP_SIZE), 0.5);
    }
}
