package wasserscope.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wasserscope.app.Hand;
import wasserscope.app.Studio;
import wasserscope.draw.view.Painter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.scenario.preset.OpeningScene;

/** When a picture is painted anew. */
class PainterCanvasTest {

    private final Hand hand = Hand.open(OpeningScene.opening());

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    @SuppressWarnings("ReferenceEquality") // another frame is another object
    void aSmallPictureIsPaintedAtEveryOtherPulseWhicheverPulsesThePainterSees() {
        hand.workspace().clock().play();
        hand.awaitFrame("it plays", frame -> frame.transport().playing());
        List<Frame> painted = new ArrayList<>();
        Painter painter = (_, _, frame, _) -> painted.add(frame);
        PainterCanvas picture = Studio.ask(() -> {
            PainterCanvas made = new PainterCanvas(painter, 2);
            made.resize(40, 30);
            return made;
        });
        for (int k = 1; k <= 6; k++) {
            Studio.tell(picture::swap);
            if (k % 2 == 1) {
                Frame last = painted.isEmpty() ? null : painted.getLast();
                hand.awaitFrame("another frame", frame -> frame != last);
                picture.paint(hand.frame(), View.initial());
            }
        }
        assertEquals(3, painted.size());
    }
}
