package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.scenario.Layer;
import wasserscope.scenario.preset.OpeningScene;

/** Themes, layers, the keys' page and the switch of the time axis. */
class PanelTest {

    private final Hand hand = Hand.open(OpeningScene.opening());

    @AfterEach
    void close() {
        hand.close();
    }

    private Object panelColour() {
        Region card = hand.find(".settings", Region.class);
        hand.studio().photograph();
        return Studio.ask(() -> card.getBackground().getFills().getLast().getFill());
    }

    @Test
    void theKeyAndTheButtonGoThroughThreeThemesAndTheControlsFollow() {
        for (Theme next : List.of(Theme.LIGHT, Theme.PROJECTOR, Theme.DARK)) {
            Object before = panelColour();
            String sheet = hand.studio().scene().getStylesheets().getFirst();
            if (next == Theme.PROJECTOR) {
                hand.click("#next-theme");
            } else {
                hand.pressOnWindow(KeyCode.T);
            }
            hand.await("theme " + next, () -> hand.workspace().view().getValue().theme() == next);
            assertNotEquals(sheet, hand.studio().scene().getStylesheets().getFirst());
            assertEquals(ThemeStyles.paint(next.surfaces().panel()), panelColour());
            assertEquals(next == Theme.PROJECTOR, before.equals(panelColour()));
        }
    }

    @Test
    void eachCheckBoxSwitchesItsLayer() {
        hand.pressOnWindow(KeyCode.L);
        for (Layer layer : Layer.values()) {
            boolean shown = hand.view().shows(layer);
            hand.click("#layer-" + layer.name());
            assertEquals(!shown, hand.view().shows(layer), layer.name());
            assertEquals(!shown, hand.find("#layer-" + layer.name(), CheckBox.class).isSelected(), layer.name());
        }
    }

    @Test
    void panelsOpenByKeyAndButtonOneAtATimeAndEscapeClosesThem() {
        hand.pressOnWindow(KeyCode.L);
        assertTrue(hand.sees("#layers"));
        type("?");
        assertTrue(hand.sees("#help"));
        assertFalse(hand.sees("#layers"));
        hand.press(KeyCode.ESCAPE);
        assertFalse(hand.sees("#help"));
        hand.click("#open-layers");
        assertTrue(hand.sees("#layers"));
        hand.press(KeyCode.ESCAPE);
        assertFalse(hand.sees("#layers"));
    }

    private void type(String character) {
        Studio.tell(() -> {
            Node owner = hand.studio().scene().getFocusOwner();
            var typed = new KeyEvent(
                    KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
            Event.fireEvent(owner, typed);
        });
    }

    @Test
    void theFrameRateIsShownOnDemand() {
        assertFalse(hand.sees("#rate"));
        hand.pressOnWindow(KeyCode.F3);
        hand.await("a frame rate", () -> hand.studio().scene().lookup("#rate").isVisible());
        hand.press(KeyCode.F3);
        hand.await("none", () -> !hand.studio().scene().lookup("#rate").isVisible());
    }

    @Test
    void theTimeAxisOfTheObjectiveIsLogarithmicOrLinear() {
        assertEquals(View.TimeScale.LOGARITHMIC, hand.view().timeScale());
        hand.click("#timeScale");
        assertEquals(View.TimeScale.LINEAR, hand.view().timeScale());
        hand.click("#timeScale");
        assertEquals(View.TimeScale.LOGARITHMIC, hand.view().timeScale());
    }
}
