package wasserscope.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wasserscope.app.Hand;
import wasserscope.app.Studio;
import wasserscope.draw.composition.Format;
import wasserscope.draw.composition.Heading;
import wasserscope.draw.composition.Part;
import wasserscope.draw.view.Interaction;
import wasserscope.draw.view.View;
import wasserscope.export.still.Still;
import wasserscope.scenario.preset.OpeningScene;

/** A picture of what is seen goes through the clipboard. */
class PictureCopyTest {

    private Hand hand;

    @BeforeEach
    void open() {
        hand = Hand.open(OpeningScene.opening());
    }

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void theClipboardHasThePixelsOfTheMoment() {
        hand.advanceTo(12);
        hand.pressOnWindow(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        hand.await("a picture", () -> Clipboard.getSystemClipboard().hasImage());
        Image copied = Studio.ask(() -> Clipboard.getSystemClipboard().getImage());
        double scale = Studio.ask(() -> hand.studio().scene().getWindow().getOutputScaleX());
        Format format = new Format((int) copied.getWidth(), (int) copied.getHeight(), scale);
        var expected = new Still(hand.frame(), hand.view(), Part.ALL, Heading.PLAIN, format).image();

        assertEquals(Math.round(hand.studio().scene().getWidth() * scale), format.columns());
        assertEquals(0, different(expected, copied));
    }

    @Test
    void theCopyIsWithoutTheHand() {
        hand.advanceTo(12);
        View free = hand.view();
        Studio.tell(() -> hand.workspace().setView(
                free.withGrip(free.grip().with(
                        new Interaction.Selection(List.of(0, 1, 2),
                                hand.workspace().frame().getValue().particles().size())))));
        hand.pressOnWindow(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        hand.await("a picture", () -> Clipboard.getSystemClipboard().hasImage());
        Image copied = Studio.ask(() -> Clipboard.getSystemClipboard().getImage());
        double scale = Studio.ask(() -> hand.studio().scene().getWindow().getOutputScaleX());
        Format format = new Format((int) copied.getWidth(), (int) copied.getHeight(), scale);

        assertEquals(0, different(new Still(hand.frame(), free, Part.ALL, Heading.PLAIN, format).image(), copied));
    }

    private static int different(BufferedImage expected, Image copied) {
        int different = 0;
        for (int y = 0; y < expected.getHeight(); y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                different += expected.getRGB(x, y) == copied.getPixelReader().getArgb(x, y) ? 0 : 1;
            }
        }
        return different;
    }
}
