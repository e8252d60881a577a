package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wasserscope.app.data.DataController;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Units;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.scenario.table.column.Column;

/** The panel of a table: by keyboard and mouse from a file to a run, and back. */
class DataPanelTest {

    @TempDir
    private Path folder;

    private Hand hand;
    private DataController panel;

    @BeforeEach
    void open() {
        hand = Hand.open(OpeningScene.opening());
        panel = (DataController) hand.find("#data", Node.class).getUserData();
    }

    @AfterEach
    void close() {
        hand.close();
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.csv"), text.replace('~', '\n'));
    }

    private void load(String text) throws IOException {
        Path file = table(text);
        Studio.tell(() -> panel.open(file, () -> {}));
    }

    private void awaitChoice() {
        Button use = hand.find("#data-use", Button.class);
        hand.await("the panel with a choice", () -> Studio.isSeen(use) && !use.isDisabled());
    }

    private void await(String text) throws IOException {
        load(text);
        awaitChoice();
    }

    private Problem problem() {
        return hand.frame().objective().problem();
    }

    private List<String> names() {
        return problem().units().map(Units::inputs).orElse(List.of()).stream().map(Units.Axis::name).toList();
    }

    private void awaitNames(String... names) {
        hand.awaitFrame("inputs " + List.of(names), frame -> frame.objective().problem().units()
                .filter(units -> units.inputs().stream().map(Units.Axis::name).toList().equals(List.of(names)))
                .isPresent());
    }

    private void choose(String menu, String title) {
        MenuButton button = hand.find(menu, MenuButton.class);
        Object value = Studio.ask(() -> button.getItems().stream().map(item -> ((RadioMenuItem) item).getUserData())
                .filter(data -> title(data).equals(title)).findFirst().orElseThrow());
        hand.choose(menu, value);
        awaitChoice();
    }

    private static String title(Object data) {
        return data instanceof Column column ? column.title()
                : data instanceof Optional<?> some && some.isPresent() && some.get() instanceof Column inner
                        ? inner.title()
                        : data.toString();
    }

    @Test
    void enterTakesTheProposalAndUndoIsTheRunBefore() throws IOException {
        Scenario before = hand.frame().scenario();
        await("a,b,c~1,2,3~4,7,6~5,1,2");
        hand.press(KeyCode.ENTER);
        awaitNames("a");
        assertEquals("c", problem().units().orElseThrow().output().name());
        assertInstanceOf(SigmoidThreshold.class, problem().features());
        assertFalse(hand.sees("#data"));
        hand.pressOnWindow(KeyCode.SHORTCUT, KeyCode.Z);
        hand.awaitFrame("the run before", frame -> frame.scenario().equals(before));
    }

    @Test
    void escapeLeavesTheRunAlone() throws IOException {
        Scenario before = hand.frame().scenario();
        await("a,b,c~1,2,3~4,7,6~5,1,2");
        hand.press(KeyCode.ESCAPE);
        hand.await("no panel", () -> !panel.isOpen());
        assertEquals(before, hand.frame().scenario());
    }

    @Test
    void enterPressesTheButtonThatHasTheFocus() throws IOException {
        Scenario before = hand.frame().scenario();
        await("a,b,c~1,2,3~4,7,6~5,1,2");
        Node cancel = hand.find("#data-cancel", Node.class);
        Studio.tell(cancel::requestFocus);
        hand.press(KeyCode.ENTER);
        hand.await("no panel", () -> !panel.isOpen());
        assertEquals(before, hand.frame().scenario());
    }

    @Test
    void columnsAreChosenByMenus() throws IOException {
        await("a,b,c~1,2,3~4,7,6~5,1,2");
        choose("#data-x", "c");
        choose("#data-second", "b");
        hand.click("#data-use");
        awaitNames("c", "b");
        assertEquals("a", problem().units().orElseThrow().output().name());
        assertInstanceOf(SigmoidPlane.class, problem().features());
    }

    @Test
    void twoValuesAreAskedAndAreClassesUnlessTheUserSaysNo() throws IOException {
        String text = "hours,passed~" + IntStream.range(0, 12)
                .mapToObj(k -> k + "," + (k < 6 ? 0 : 1)).collect(Collectors.joining("~"));
        await(text);
        hand.press(KeyCode.ENTER);
        awaitNames("hours");
        assertEquals(List.of("0", "1"), problem().units().orElseThrow().classes());
        assertEquals(new LogisticLoss(), problem().loss());
        await(text);
        hand.choose("#data-classes", Optional.empty());
        awaitChoice();
        hand.press(KeyCode.ENTER);
        hand.awaitFrame("numbers", frame -> frame.objective().problem().units().orElseThrow().classes().isEmpty());
    }

    @Test
    void aNumberWithTwoReadingsIsAsked() throws IOException {
        load("s;t~1.300;2~2.500;3~3.100;5");
        hand.await("the question", () -> panel.isOpen() && hand.studio().scene().lookup("#data-comma") != null);
        Button use = hand.find("#data-use", Button.class);
        assertTrue(Studio.ask(use::isDisabled));
        Studio.tell(() -> ((Button) hand.studio().scene().lookup("#data-comma")).fire());
        awaitChoice();
        hand.press(KeyCode.ENTER);
        awaitNames("s");
        assertEquals(1300, problem().units().orElseThrow().inputs().getFirst().shown(hand.frame().objective().x(0)),
                1e-9);
    }

    @Test
    void theModelStaysWhereTheUserSaysSo() throws IOException {
        await("a,b,c~1,2,3~4,7,6~5,1,2");
        hand.click("#data-keep");
        hand.press(KeyCode.ENTER);
        awaitNames("a");
        assertEquals(OpeningScene.opening().start(), hand.frame().scenario().start());
    }

    @Test
    void aClearTableOpensThePanelOnlyIfAskedFor() throws IOException {
        Path file = table("s,t~1,2~3,4~5,9");
        Studio.tell(() -> panel.show(file, () -> {}));
        awaitChoice();
        hand.press(KeyCode.ESCAPE);
        hand.await("no panel", () -> !panel.isOpen());
        Studio.tell(() -> panel.open(file, () -> {}));
        awaitNames("s");
        assertFalse(panel.isOpen());
        assertEquals(List.of("s"), names());
    }

    @Test
    void aTableThatCannotBeUsedEndsInASentence() throws IOException {
        load("x,y~1,a~2,b~3,c");
        hand.await("a sentence", () -> !hand.workspace().message().getValue().sentences().isEmpty());
        assertFalse(panel.isOpen());
    }
}
