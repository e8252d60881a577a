package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wasserscope.app.control.NumberField;
import wasserscope.app.files.ScenarioFiles;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.scenario.Layer;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.file.ScenarioReader;
import wasserscope.scenario.file.ScenarioWriter;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.words.SceneWords;
import wasserscope.words.Words;

/** Files in the window: what was saved opens again as it was, and what is wrong ends in sentences. */
class FilesTest {

    @TempDir
    private Path folder;

    private Hand hand;
    private ScenarioFiles files;

    @BeforeEach
    void open() {
        hand = Hand.open(OpeningScene.opening());
        Studio.tell(() -> ((ToggleButton) hand.studio().scene().lookup("#more")).setSelected(true));
        hand.await("the panel", () -> hand.studio().scene().lookup("#LAMBDA-field") instanceof NumberField field
                && field.getWidth() > 0);
        files = Studio.ask(() -> ScenarioFiles.install(hand.studio().scene(), hand.workspace()));
    }

    @AfterEach
    void close() {
        hand.close();
    }

    /** Returns a scenario as it is written: as it is seen, its title and notes in words. */
    private Scenario seen(Scenario scenario) {
        return Studio.ask(() -> SceneWords.inWords(Words.language(), scenario)
                .with(hand.workspace().view().getValue().look(scenario.window())));
    }

    @Test
    void aScenarioIsShownInTheThemeAndTheLayersThatItsFileNames() throws IOException {
        Path file = folder.resolve("light.wscope.json");
        View light = View.initial().withTheme(Theme.LIGHT).toggled(Layer.TRAILS);
        Scenario scene = OpeningScene.of(Model.LOW_RANK);
        ScenarioWriter.write(scene.with(light.look(scene.window())), file);
        Studio.tell(() -> files.load(file));
        hand.await("the theme", () -> hand.workspace().view().getValue().theme() == Theme.LIGHT);
        assertEquals(light.layers(), hand.workspace().view().getValue().layers());
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
        hand.awaitFrame("low rank", frame -> frame.scenario().equals(OpeningScene.of(Model.LOW_RANK)));
        Studio.tell(() -> files.load(file));
        Scenario seen = seen(steered);
        hand.awaitFrame("the saved run", frame -> frame.scenario().equals(seen));
    }

    @Test
    void everySceneOpensFromAFile() throws IOException {
        for (OpeningScene scene : OpeningScene.values()) {
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
        double y = hand.frame().objective().y(2);
        assertEquals(-1, hand.frame().objective().problem().units().orElseThrow().output().shown(y), 1e-15);
    }

    @Test
    void whatWasDoneToATableIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.CSV"), "rownames;t;v\n1;0,5;1\n2;1;NA\n3;2;-1\n4;3;5\n");
        Studio.tell(() -> files.load(file));
        hand.awaitFrame("three samples", frame -> frame.objective().samples() == 3);
        assertEquals(2, hand.workspace().message().getValue().sentences().size());
    }

    @Test
    void aWrongFileLeavesTheRunAloneAndSaysWhy() throws IOException {
        Scenario before = hand.frame().scenario();
        Path file = Files.writeString(folder.resolve("bad.wscope.json"), "{\"format\": 3");
        Studio.tell(() -> files.load(file));
        hand.await("sentences", () -> !hand.workspace().message().getValue().sentences().isEmpty());
        assertTrue(hand.sees("#faults"));
        assertEquals(before, hand.frame().scenario());
    }

    @Test
    void theMarkShowsWhatIsInNoFile() {
        assertFalse(hand.sees("#unsaved"));
        hand.advanceTo(10);
        hand.type(Quantity.LAMBDA, "0.01");
        hand.await("the mark", () -> Studio.isSeen(unsaved()));
        Studio.tell(() -> files.write(folder.resolve("run.wscope.json")));
        hand.await("no mark", () -> !Studio.isSeen(unsaved()));
        hand.pressOnWindow(KeyCode.SHORTCUT, KeyCode.Z);
        hand.await("the scene, which is no change of the file", () -> !Studio.isSeen(unsaved()));
    }

    @Test
    void whatIsSavedAgainGoesToTheSameFile() throws IOException {
        Path file = folder.resolve("run.wscope.json");
        Studio.tell(() -> files.write(file));
        hand.await("the file", () -> hand.workspace().document().mark().getValue().file().isPresent());
        hand.advanceTo(10);
        hand.type(Quantity.LAMBDA, "0.01");
        hand.awaitValue(Quantity.LAMBDA, 0.01);
        Scenario steered = hand.frame().scenario();
        hand.pressOnWindow(KeyCode.SHORTCUT, KeyCode.S);
        hand.await("no mark", () -> !Studio.isSeen(unsaved()));

        assertEquals(new Loaded.Whole<>(seen(steered)), ScenarioReader.read(file));
    }

    @Test
    void aScenarioGoesThroughTheClipboard() {
        Scenario titled = OpeningScene.of(Model.DECONVOLUTION).titled("Through the clipboard");
        paste(ScenarioWriter.text(titled));
        hand.awaitFrame("the pasted scenario", frame -> frame.scenario().equals(titled));
        hand.await("the mark", () -> Studio.isSeen(unsaved()));
        hand.choose("#model", Model.LOW_RANK);
        hand.awaitFrame("low rank", frame -> frame.scenario().equals(OpeningScene.of(Model.LOW_RANK)));
        hand.pressOnWindow(KeyCode.SHORTCUT, KeyCode.C);
        String text = ScenarioWriter.text(seen(OpeningScene.of(Model.LOW_RANK)));
        hand.await("the text", () -> text.equals(Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aPastedTableTakesThePlaceOfTheData() {
        paste("-1;0,5\n0;1\n2;-1\n");
        hand.awaitFrame("three samples", frame -> frame.objective().samples() == 3);
    }

    @Test
    void aPastedMistakeIsNamed() {
        Scenario before = hand.frame().scenario();
        paste("{\"format\": 3");
        hand.await("sentences", () -> !hand.workspace().message().getValue().sentences().isEmpty());
        assertEquals(before, hand.frame().scenario());
        hand.pressOnWindow(KeyCode.ESCAPE);
        hand.await("no panel", () -> !Studio.isSeen(hand.studio().scene().lookup("#faults")));
    }

    @Test
    void theLastFileIsTheFirstOfTheRecentOnes() {
        Path file = folder.resolve("run.wscope.json");
        Studio.tell(() -> files.write(file));
        hand.await("the file", () -> files.recent().stream().findFirst().equals(Optional.of(file)));
    }

    @Test
    void anEndingThatIsAddedReplacesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("run.wscope.json"), "mine");
        Studio.tell(() -> files.writeChosen(folder.resolve("run")));
        hand.await("a sentence", () -> !hand.workspace().message().getValue().sentences().isEmpty());
        assertEquals("mine", Files.readString(file));
    }

    private void paste(String text) {
        Studio.tell(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        hand.pressOnWindow(KeyCode.SHORTCUT, KeyCode.V);
    }

    private Node unsaved() {
        return hand.studio().scene().lookup("#unsaved");
    }

    @Test
    void thePanelOfSentencesClosesAgain() {
        assertFalse(hand.sees("#faults"));
    }
}
