package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import wasserscope.app.control.Readout;
import wasserscope.app.session.Workspace;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.words.Language;
import wasserscope.words.Spoken;

/** Another language is chosen in the window. */
class LanguageSwitchTest {

    @Test
    void theContentIsBuiltAnewAndTheSessionStays() {
        try (Spoken _ = new Spoken(Language.ENGLISH);
                Hand hand = Hand.open(OpeningScene.opening())) {
            Workspace workspace = hand.workspace();
            int[] renewed = {0};
            Studio.tell(() -> LanguageSwitch.install(workspace, stage(hand), () -> renewed[0]++));
            hand.studio().advanceTo(20);
            Studio.tell(() -> workspace.edit(new Edit.Adjust(Quantity.STEP_SIZE, 0.03)));
            hand.studio().await("the change", () -> workspace.frame().getValue().transport().canUndo());
            var frame = Studio.ask(() -> workspace.clock().frame());
            Parent before = Studio.ask(() -> stage(hand).getScene().getRoot());

            choose(hand, "fr");
            hand.studio().await("French", () -> text(hand, "#file").equals("Fichier"));

            assertNotEquals(before, Studio.ask(() -> stage(hand).getScene().getRoot()));
            assertEquals(frame.scenario(), Studio.ask(() -> workspace.clock().frame().scenario()));
            assertEquals(20, hand.studio().figures().step());
            assertEquals(Language.FRENCH, Studio.ask(() -> workspace.view().getValue().language()));
            assertEquals(Language.FRENCH.of("Scene.neurons.title"), Studio.ask(() -> text(hand, "#scene")));
            assertTrue(Studio.ask(() -> workspace.document().mark().getValue().unsaved()));

            choose(hand, "en");
            hand.studio().await("English", () -> text(hand, "#file").equals("File"));
            assertEquals(2, renewed[0]);
        }
    }

    @Test
    void theNewContentFollowsTheRunAndTheOldOneNoLonger() {
        try (Spoken _ = new Spoken(Language.ENGLISH);
                Hand hand = Hand.open(OpeningScene.opening())) {
            Studio.tell(() -> LanguageSwitch.install(hand.workspace(), stage(hand), () -> {}));
            Readout old = (Readout) Studio.ask(() -> stage(hand).getScene().lookup("#steps"));
            choose(hand, "fr");
            hand.studio().await("French", () -> text(hand, "#file").equals("Fichier"));

            hand.studio().advanceTo(3);

            assertEquals("3", Studio.ask(() -> ((Readout) stage(hand).getScene().lookup("#steps")).plain()));
            assertEquals("0", Studio.ask(old::plain));
            assertEquals("0,12", Studio.ask(() -> ((Readout) stage(hand).getScene().lookup("#time")).plain()));
        }
    }

    private static Stage stage(Hand hand) {
        return hand.studio().stage();
    }

    private static String text(Hand hand, String selector) {
        var node = stage(hand).getScene().lookup(selector);
        return ((Labeled) node).getText();
    }

    private static void choose(Hand hand, String tag) {
        Studio.tell(() -> {
            MenuButton file = (MenuButton) stage(hand).getScene().lookup("#file");
            Menu languages = (Menu) file.getItems().stream()
                    .filter(item -> "file-language".equals(item.getId())).findFirst().orElseThrow();
            languages.getItems().stream()
                    .filter(item -> item.getId().equals("language-" + tag)).forEach(MenuItem::fire);
        });
    }
}
