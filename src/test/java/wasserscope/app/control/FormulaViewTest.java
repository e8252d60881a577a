package wasserscope.app.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.app.Hand;
import wasserscope.app.Studio;
import wasserscope.draw.sheet.Theme;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.words.Language;
import wasserscope.words.Spoken;
import wasserscope.words.Words;

/** Formulas among the controls of the window. */
class FormulaViewTest {

    @ParameterizedTest
    @EnumSource
    void theHelpIsSetWhenItIsOpenedAndNotBefore(Language language) {
        try (Spoken _ = new Spoken(language);
                Hand hand = Hand.open(OpeningScene.opening())) {
            assertEquals(0, Studio.ask(() -> formulas(root(hand)).count()));
            Studio.tell(() -> hand.studio().scene().lookup("#help").setVisible(true));
            hand.await("all of the page is laid out and set", () -> {
                List<FormulaView> views = formulas(root(hand)).toList();
                return views.size() > 10 && views.stream().allMatch(FormulaView::isSet);
            });
        }
    }

    @Test
    void aTooltipHasItsFormulaInTheColourAndSizeOfTheTheme() {
        try (Hand hand = Hand.open(OpeningScene.opening())) {
            ValueSlider slider = hand.slider(Quantity.STEP_SIZE);
            Set<Object> looks = new HashSet<>();
            for (Theme theme : Theme.values()) {
                Studio.tell(() -> hand.workspace().setView(hand.workspace().view().getValue().withTheme(theme)));
                Tooltip tip = Studio.ask(() -> {
                    Tooltip shown = new Tooltip();
                    Tips.fill(shown, Words.about(Quantity.LAMBDA, "tooltip"));
                    shown.show(slider, 10, 10);
                    return shown;
                });
                hand.await("the formula is set", () -> formulas(tip.getScene().getRoot()).findFirst()
                        .filter(FormulaView::isSet).isPresent());
                hand.studio().photograph();
                looks.add(Studio.ask(() -> {
                    FormulaView view = formulas(tip.getScene().getRoot()).findFirst().orElseThrow();
                    Path path = paths(view).findFirst().orElseThrow();
                    assertEquals(view.getTextFill(), path.getFill());
                    assertTrue(path.getLayoutBounds().getWidth() > 8 * view.getFont().getSize());
                    return List.of(path.getFill(), view.getFont().getSize());
                }));
                Studio.tell(tip::hide);
            }
            assertEquals(Theme.values().length, looks.size());
        }
    }

    @Test
    void whatIsNoFormulaStaysALineThatIsReadAloud() {
        try (Hand hand = Hand.open(OpeningScene.opening())) {
            FormulaView view = Studio.ask(() -> new FormulaView("\\mu \\le \\unknown"));
            Studio.tell(() -> ((StackPane) root(hand)).getChildren().add(view));
            Studio.tell(() -> view.setSource("\\mu \\le 1"));
            hand.await("the second is set", view::isSet);
            Studio.tell(() -> view.setSource("\\mu \\le \\unknown"));
            hand.studio().photograph();

            assertFalse(Studio.ask(view::isSet));
            assertEquals("μ ≤ unknown", Studio.ask(view::getText));
            assertEquals("μ ≤ unknown", Studio.ask(view::getAccessibleText));
        }
    }

    private static Node root(Hand hand) {
        return hand.studio().scene().getRoot();
    }

    private static Stream<FormulaView> formulas(Node node) {
        return Studio.all(node).filter(FormulaView.class::isInstance).map(FormulaView.class::cast);
    }

    private static Stream<Path> paths(Node node) {
        return Studio.all(node).filter(Path.class::isInstance).map(Path.class::cast);
    }
}
