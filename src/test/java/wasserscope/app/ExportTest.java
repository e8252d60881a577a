package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wasserscope.app.control.RichParagraph;
import wasserscope.app.export.ExportController;
import wasserscope.app.export.ExportFile;
import wasserscope.app.export.ExportKind;
import wasserscope.scenario.preset.OpeningScene;

/** What is seen can be taken away. */
class ExportTest {

    private final Hand hand = Hand.open(OpeningScene.opening());

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        hand.close();
    }

    private void openFor(ExportKind kind) {
        hand.pressOnWindow(KeyCode.E);
        assertTrue(hand.sees("#export"));
        ToggleButton button = hand.find("#export-kind-" + kind, ToggleButton.class);
        Studio.tell(button::fire);
        var export = (ExportController) hand.find("#export", Node.class).getUserData();
        ExportFile file = ExportFile.named(folder.resolve("a" + kind.ending()), kind);
        Studio.tell(() -> export.chooseBy(_ -> Optional.of(file)));
    }

    private void write() {
        Button button = hand.find("#export-write", Button.class);
        Studio.tell(button::fire);
    }

    @Test
    void aPictureIsWholeAndOfTheSizeAsked() throws IOException {
        openFor(ExportKind.PNG);
        write();
        Path file = folder.resolve("a.png");
        hand.await("a file", () -> Files.exists(file));
        var picture = ImageIO.read(file.toFile());
        assertEquals(1280, picture.getWidth());
        assertEquals(720, picture.getHeight());
    }

    @Test
    void aCancelledClipLeavesNothingAndTheClockRunsMeanwhile() throws IOException {
        openFor(ExportKind.MP4);
        hand.workspace().clock().play();
        write();
        hand.await("a clip under way", () -> hand.studio().scene().lookup("#export-cancel").getParent().isVisible());
        long then = hand.step();
        hand.awaitFrame("later", frame -> frame.figures().step() > then);
        Button cancel = hand.find("#export-cancel", Button.class);
        Studio.tell(cancel::fire);
        hand.await("no clip", () -> hand.workspace().exports().jobs().isEmpty());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void dataAreThoseOfTheCommandThatIsShown() throws IOException {
        hand.advanceTo(12);
        openFor(ExportKind.CURVES);
        String command = hand.find("#export-command", TextField.class).getText();
        assertEquals("java -jar wasserscope.jar simulate neurons.wscope.json --steps 12 --curves neurons.csv", command);
        write();
        Path file = folder.resolve("a.csv");
        hand.await("a file", () -> Files.exists(file));
        assertEquals(1 + 13, Files.readAllLines(file).size());
        hand.await("it is said", () -> hand.workspace().message().getValue().title().equals("Saved"));
    }

    @Test
    void theCommandOfAClipSaysWhatWasChosen() {
        openFor(ExportKind.WEBM);
        TextField until = hand.find("#export-until", TextField.class);
        TextField hold = hand.find("#export-hold", TextField.class);
        Studio.tell(() -> {
            until.setText("2");
            hold.setText("0.5");
        });
        String command = hand.find("#export-command", TextField.class).getText();
        assertTrue(command.contains("render neurons.wscope.json --out neurons.webm --size 1280x720"), command);
        assertTrue(command.endsWith("--fps 25 --seconds 10 --to 2 --clock logarithmic --hold 0.5"), command);
        Label estimate = hand.find("#export-estimate", Label.class);
        hand.await("an estimate", () -> estimate.getText().contains("250 moments from t = 0 to t = 2, 10 + 0.5 s"));
    }

    @Test
    void aRateThatTheFormatCannotHoldIsSaidWithTheNearest() {
        openFor(ExportKind.GIF);
        TextField rate = hand.find("#export-rate", TextField.class);
        Studio.tell(() -> rate.setText("30"));
        RichParagraph fault = hand.find("#export-fault", RichParagraph.class);
        assertTrue(fault.plain().contains("25 or 50"), fault.plain());
        assertTrue(hand.find("#export-write", Button.class).isDisabled());
        hand.press(KeyCode.ESCAPE);
        assertFalse(hand.sees("#export"));
    }
}
