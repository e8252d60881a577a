package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wasserscope.draw.view.View;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.preset.OpeningScene;

/** The hand on the phase plane. */
class PlaneTest {

    private static final double PIXELS = 1.5;

    private final Hand hand = Hand.open(OpeningScene.opening());

    @AfterEach
    void close() {
        hand.close();
    }

    private void assertNear(Point2D expected, Point2D actual) {
        assertTrue(expected.distance(actual) < PIXELS, expected + " is not " + actual);
    }

    @Test
    void theWheelZoomsAboutThePointUnderTheMouse() {
        Point2D before = hand.screen(1, 3);
        double width = hand.window().width();
        hand.moveTo(1, 3);

        hand.turnWheel(VerticalDirection.UP);

        hand.await("another window", () -> hand.workspace().view().getValue().window().isPresent());
        assertTrue(hand.window().width() != width);
        assertNear(before, hand.screen(1, 3));
    }

    @Test
    void aDragTakesThePlaneAlong() {
        Point2D from = hand.screen(3.5, 4);
        double width = hand.window().width();

        hand.robot().moveTo(from).press(MouseButton.PRIMARY).moveTo(from.add(40, 30)).moveTo(from.add(80, 50));
        hand.letGo();

        assertNear(from.add(80, 50), hand.screen(3.5, 4));
        assertEquals(width, hand.window().width(), 1e-9);
    }

    private void awaitFit() {
        PlaneWindow fit = View.fitting(hand.frame());
        hand.await("fit", () -> hand.workspace().view().getValue().window().equals(Optional.of(fit)));
    }

    @Test
    void theKeyAndADoubleClickFit() {
        hand.pressOnWindow(KeyCode.F);
        awaitFit();
        hand.moveTo(0, 0);
        hand.turnWheel(VerticalDirection.DOWN);
        hand.moveTo(0, 0.5);
        hand.robot().doubleClickOn(MouseButton.PRIMARY);
        awaitFit();
    }

    @Test
    void hoveringProbesAndLeavingEndsIt() {
        hand.moveTo(1, 3);
        View.Probe probe = hand.view().probe().orElseThrow();
        assertEquals(1, probe.theta(), 0.05);
        assertEquals(3, probe.w(), 0.1);

        hand.robot().moveTo(hand.slider(Quantity.PARTICLES));
        assertEquals(Optional.empty(), hand.view().probe());
    }
}
