package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wasserscope.scenario.Model;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Scenes;
import wasserscope.scenario.file.ScenarioWriter;

/** Files in the window: what was saved opens again as it was, and what is wrong ends in sentences. */
class FilesTest {

    @TempDir
    private Path folder;

    private Hand hand;
    private ScenarioFiles files;

    @BeforeEach
    void open() {
        hand = Hand.open(Scenes.opening());
        Studio.tell(() -> ((ToggleButton) hand.studio().scene().lookup("#more")).setSelected(true));
        hand.await("the panel", () -> hand.studio().scene().lookup("#LAMBDA-field").getLayoutBounds().getWidth() > 0);
        VBox faults = hand.find("#faults", VBox.class);
        files = Studio.ask(() -> ScenarioFiles.install(hand.studio().scene(), hand.session(),
                sentences -> faults.setUserData(sentences)));
    }

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void aSavedRunOpensAgainWithAllThatWasDoneToIt() {
        hand.advanceTo(10);
        hand.type(Quantity.LAMBDA, "0.01");
        hand.awaitValue(Quantity.LAMBDA, 0.01);
        Scenario steered = hand.frame().scenario();
        Path file = folder.resolve("run.wscope.json");
        Studio.tell(() -> files.write(file));
        hand.await("the file", () -> Files.exists(file));
        hand.choose("#model", Model.LOW_RANK);
        hand.awaitFrame("low rank", frame -> frame.scenario().equals(Scenes.of(Model.LOW_RANK)));
        Studio.tell(() -> files.load(file));
        hand.awaitFrame("the saved run", frame -> frame.scenario().equals(steered));
    }

    @Test
    void everySceneOpensFromAFile() throws IOException {
        for (Scenes scene : Scenes.values()) {
            Path file = folder.resolve(scene.key() + ".wscope.json");
            ScenarioWriter.write(scene.scenario(), file);
            Studio.tell(() -> files.load(file));
            hand.awaitFrame(scene.key(), frame -> frame.scenario().equals(scene.scenario()));
        }
    }

    @Test
    void aTableTakesThePlaceOfTheData() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.csv"), "x,y\n-1,0.5\n0,1\n2,-1\n");
        Studio.tell(() -> files.load(file));
        hand.awaitFrame("three samples", frame -> frame.objective().samples() == 3);
        assertEquals(-1, hand.frame().objective().y(2));
    }

    @Test
    void aWrongFileLeavesTheRunAloneAndSaysWhy() throws IOException {
        Scenario before = hand.frame().scenario();
        Path file = Files.writeString(folder.resolve("bad.wscope.json"), "{\"format\": 3");
        Studio.tell(() -> files.load(file));
        VBox faults = hand.find("#faults", VBox.class);
        hand.await("sentences", () -> faults.getUserData() != null);
        assertTrue(((List<?>) faults.getUserData()).size() > 0);
        assertEquals(before, hand.frame().scenario());
    }

    @Test
    void thePanelOfSentencesClosesAgain() {
        assertFalse(hand.sees("#faults"));
    }
}
