package wasserscope.app.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Tooltip;
import org.junit.jupiter.api.Test;
import wasserscope.app.Hand;
import wasserscope.app.Studio;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.preset.OpeningScene;

/** Tooltips with mathematics in them. */
class TipsTest {

    private static final double PADDING = 60;

    @Test
    void aTooltipIsAsHighAsItsText() {
        try (Hand hand = Hand.open(OpeningScene.opening())) {
            ValueSlider slider = hand.slider(Quantity.STEP_SIZE);
            Tooltip tip = Studio.ask(() -> {
                Tooltip shown = new Tooltip();
                RichParagraph text = Tips.fill(shown, "One line of words");
                shown.show(slider, 10, 10);
                text.setSource("words ".repeat(40));
                return shown;
            });
            hand.studio().photograph();
            double height = Studio.ask(() -> tip.getGraphic().getLayoutBounds().getHeight());
            assertEquals(height, Studio.ask(tip::getHeight), PADDING);
            Studio.tell(tip::hide);
        }
    }
}
