package wasserscope.app.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import wasserscope.app.Hand;
import wasserscope.app.Studio;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.preset.OpeningScene;

/** Tooltips with mathematics in them. */
class TipsTest {

    private static final double PADDING = 60;

    @Test
    void aTooltipDoesNotLieUnderThePointerAndLasts() {
        try (Hand hand = Hand.open(OpeningScene.opening())) {
            ValueSlider slider = hand.slider(Quantity.STEP_SIZE);
            Tooltip tip = Studio.ask(() -> {
                Tooltip shown = new Tooltip();
                Tips.fill(shown, "words ".repeat(20));
                shown.show(slider, 200, 200);
                return shown;
            });
            hand.studio().photograph();
            assertTrue(Studio.ask(tip::getX) >= 200 && Studio.ask(tip::getY) >= 200, "it reaches up and left");
            assertNull(Studio.ask(() -> tip.getScene().getRoot().getEffect()));
            Studio.tell(tip::hide);
        }
    }

    @Test
    void whatFloatsFollowsTheHandHoweverOftenMemoryIsSwept() {
        try (Hand hand = Hand.open(OpeningScene.opening())) {
            Node tools = hand.find("#tools", Node.class);
            System.gc();
            hand.robot().moveTo(hand.plane());
            hand.await("the tools are seen in full", () -> tools.getOpacity() == 1);
        }
    }

    @Test
    void aTooltipIsMadeWhenThePointerFirstComesAndSaysWhatIsNewest() {
        try (Hand hand = Hand.open(OpeningScene.opening())) {
            Node plane = hand.plane();
            Tip tip = Studio.ask(() -> Tips.install(plane, "old"));
            hand.robot().moveTo(hand.find("#scene", Node.class)).moveTo(plane);
            Studio.tell(() -> tip.setSource("new"));
            hand.await("the tooltip", () -> Window.getWindows().stream()
                    .anyMatch(window -> window instanceof Tooltip shown && shown.isShowing()
                            && shown.getGraphic() instanceof Group group
                            && group.getChildren().getFirst() instanceof RichParagraph text
                            && text.plain().equals("new")));
        }
    }

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
