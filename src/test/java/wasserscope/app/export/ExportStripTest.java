package wasserscope.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wasserscope.app.Hand;
import wasserscope.app.Studio;
import wasserscope.export.data.DataExport;
import wasserscope.export.data.DataJob;
import wasserscope.file.Existing;
import wasserscope.scenario.preset.OpeningScene;

/** What is said of exports while they are made. */
class ExportStripTest {

    private final Hand hand = Hand.open(OpeningScene.opening());

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void dataShowHowFarTheyAreAndLeaveNothingWhenCancelled() throws IOException {
        Path file = folder.resolve("a.csv");
        DataExport endless = new DataExport(
                OpeningScene.opening(), 1_000_000_000, Optional.empty(), Optional.of(file), Optional.empty(),
                Optional.empty(), Optional.empty(), Existing.KEEP);
        ExportStrip strip = hand.find(".export-strip", ExportStrip.class);
        Studio.tell(() -> strip.add(new DataJob(endless, file)));
        ProgressBar bar = (ProgressBar) hand.find(".export-strip .progress-bar", Node.class);
        hand.await("some steps", () -> bar.getProgress() > 0);
        Button cancel = hand.find("#export-cancel", Button.class);
        Studio.tell(cancel::fire);
        hand.await("nothing under way", () -> hand.workspace().exports().jobs().isEmpty());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }
}
