package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.app.control.NumberField;
import wasserscope.app.control.RichLabel;
import wasserscope.app.control.RichParagraph;
import wasserscope.app.control.ValueSlider;
import wasserscope.app.data.DataController;
import wasserscope.app.session.Workspace;
import wasserscope.draw.sheet.Theme;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.words.Language;
import wasserscope.words.Numerals;
import wasserscope.words.Spoken;

/** Nothing overlaps, is cut off or sticks out, at any size in any theme. */
class LayoutTest {

    private static final double TOLERANCE = 0.75;
    private static final double LEAST_PICTURE = 60;

    @ParameterizedTest
    @CsvSource({
            "1024,640,ENGLISH", "1280,800,ENGLISH", "1920,1080,ENGLISH", "3840,2160,ENGLISH",
            "1024,640,FRENCH", "1280,800,FRENCH", "1920,1080,FRENCH", "3840,2160,FRENCH"
    })
    void everythingHasItsPlace(int width, int height, Language language) {
        List<String> faults = new ArrayList<>();
        try (Spoken _ = new Spoken(language);
                Hand hand = Hand.open(OpeningScene.opening(), width, height)) {
            for (Theme theme : Theme.values()) {
                for (boolean open : new boolean[] {false, true}) {
                    arrange(hand, theme, open);
                    String where =
                            String.format(Locale.ROOT, "%dx%d %s%s: ", width, height, theme, open ? " open" : "");
                    Studio.tell(() -> new Inspection(hand.studio().scene(), where, faults).inspect());
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    @ParameterizedTest
    @CsvSource({
            "1024,640,ENGLISH", "1280,800,ENGLISH", "1920,1080,ENGLISH", "3840,2160,ENGLISH",
            "1024,640,FRENCH", "1280,800,FRENCH", "1920,1080,FRENCH", "3840,2160,FRENCH"
    })
    void twoRunsHaveTheirPlace(int width, int height, Language language) {
        List<String> faults = new ArrayList<>();
        try (Spoken _ = new Spoken(language);
                Hand hand = Hand.open(OpeningScene.opening(), width, height)) {
            Studio.tell(() -> {
                hand.workspace().panes().toggleComparison();
                hand.workspace().edit(new Edit.Adjust(Quantity.PARTICLES, 20));
            });
            hand.await("two runs", () -> hand.workspace().clock().frame().beside().isPresent());
            hand.workspace().clock().pause();
            for (Theme theme : Theme.values()) {
                arrange(hand, theme, false);
                String where = String.format(Locale.ROOT, "%dx%d %s compared: ", width, height, theme);
                Studio.tell(() -> new Inspection(hand.studio().scene(), where, faults).inspect());
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    @ParameterizedTest
    @CsvSource({"1024,640,ENGLISH", "1024,640,FRENCH", "1280,800,FRENCH"})
    void aTableHasItsPlace(int width, int height, Language language) {
        List<String> faults = new ArrayList<>();
        try (Spoken _ = new Spoken(language);
                Hand hand = Hand.open(OpeningScene.opening(), width, height)) {
            DataController panel = (DataController) hand.find("#data", Node.class).getUserData();
            Studio.tell(() -> panel.open("length of a day (hours);place;v\n1.5;a;2\n2.5;b;3\n3.5;a;7\n4.5;b;8\n"));
            Node use = hand.find("#data-use", Node.class);
            hand.await("the table", () -> Studio.isSeen(use) && !use.isDisabled());
            for (Theme theme : Theme.values()) {
                arrange(hand, theme, false);
                hand.await("the points", () -> !use.isDisabled());
                String where = String.format(Locale.ROOT, "%dx%d %s table: ", width, height, theme);
                Studio.tell(() -> new Inspection(hand.studio().scene(), where, faults).inspect());
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private static void arrange(Hand hand, Theme theme, boolean open) {
        Studio.tell(() -> {
            Workspace workspace = hand.workspace();
            workspace.setView(workspace.view().getValue().withTheme(theme));
            ((ToggleButton) hand.studio().scene().lookup("#more")).setSelected(open);
        });
        for (int pass = 0; pass < 2; pass++) {
            Studio.tell(() -> hand.studio().scene().snapshot(null));
        }
    }

    /** One look at a scene that is laid out. */
    private record Inspection(Scene scene, String where, List<String> faults) {

        void inspect() {
            visit(scene.getRoot());
        }

        private void visit(Node node) {
            if (!node.isVisible()) {
                return;
            }
            if (node instanceof ScrollPane pane) {
                visitContent(pane);
                return;
            }
            Bounds place = node.localToScene(node.getLayoutBounds());
            if (place.getMinX() < -TOLERANCE
                    || place.getMinY() < -TOLERANCE
                    || place.getMaxX() > scene.getWidth() + TOLERANCE
                    || place.getMaxY() > scene.getHeight() + TOLERANCE) {
                fault("outside the window", node);
                return;
            }
            if (node instanceof PainterCanvas picture
                    && (picture.getWidth() < LEAST_PICTURE || picture.getHeight() < LEAST_PICTURE)) {
                fault("too small a picture", node);
            }
            if (node instanceof Labeled labeled) {
                inspectLabel(labeled);
            }
            if (node instanceof NumberField field) {
                inspectField(field);
            }
            if (node instanceof Parent parent && !(node instanceof Control) && !isOneThing(node)) {
                inspectChildren(parent);
            }
        }

        /** What can be scrolled up and down must still fit from side to side. */
        private void visitContent(ScrollPane pane) {
            Bounds view = pane.localToScene(pane.getLayoutBounds());
            Studio.all(pane.getContent()).filter(node -> node instanceof Control && Studio.isSeen(node))
                    .forEach(node -> {
                        Bounds place = node.localToScene(node.getLayoutBounds());
                        if (place.getMinX() < view.getMinX() - TOLERANCE
                                || place.getMaxX() > view.getMaxX() + TOLERANCE) {
                            fault("sticks out of what is scrolled " + size(view), node);
                        }
                        if (node instanceof Labeled labeled) {
                            inspectLabel(labeled);
                        }
                    });
        }

        private static boolean isOneThing(Node node) {
            return node instanceof ValueSlider || node instanceof PainterCanvas;
        }

        private void inspectChildren(Parent parent) {
            List<Node> children = parent.getChildrenUnmodifiable().stream().filter(Node::isVisible).toList();
            boolean text = parent instanceof RichLabel || parent instanceof RichParagraph;
            for (Node child : children) {
                inspectInside(parent, child);
                if (!text) {
                    visit(child);
                }
            }
            if (text || parent instanceof StackPane) {
                return;
            }
            for (int a = 0; a < children.size(); a++) {
                for (int b = a + 1; b < children.size(); b++) {
                    inspectPair(children.get(a), children.get(b));
                }
            }
        }

        private void inspectInside(Parent parent, Node child) {
            Bounds outer = parent.getLayoutBounds();
            Bounds inner = child.localToParent(child.getLayoutBounds());
            boolean wide = inner.getMaxX() > outer.getMaxX() + 2 || inner.getMinX() < outer.getMinX() - 2;
            boolean high = child instanceof Region
                    && (child.getLayoutY() < -TOLERANCE
                            || child.getLayoutY() + child.getLayoutBounds().getHeight() > outer.getMaxY() + TOLERANCE);
            if (parent instanceof Region && (wide || high)) {
                fault("sticks out of its parent " + name(parent) + " " + size(outer), child);
            }
        }

        private void inspectPair(Node a, Node b) {
            Bounds one = a.localToScene(a.getLayoutBounds());
            Bounds two = b.localToScene(b.getLayoutBounds());
            double wide = Math.min(one.getMaxX(), two.getMaxX()) - Math.max(one.getMinX(), two.getMinX());
            double high = Math.min(one.getMaxY(), two.getMaxY()) - Math.max(one.getMinY(), two.getMinY());
            if (wide > TOLERANCE && high > TOLERANCE) {
                fault("overlaps " + name(b) + " by " + Math.round(wide) + "x" + Math.round(high), a);
            }
        }

        private void inspectLabel(Labeled labeled) {
            String text = labeled.getText();
            for (Node part : labeled.getChildrenUnmodifiable()) {
                if (part instanceof Text shown && text != null && !shown.getText().equals(text)) {
                    fault("is shown as “" + shown.getText() + "”", labeled);
                }
            }
            if (labeled.getGraphic() != null
                    && labeled.getGraphic().getBoundsInParent().getMaxX() > labeled.getWidth() + TOLERANCE) {
                fault("has too wide a graphic", labeled);
            }
        }

        private void inspectField(TextField field) {
            Quantity quantity = Quantity.valueOf(field.getId().replace("-field", ""));
            double most = quantity == Quantity.SEED ? 999_999 : quantity.greatest();
            for (double value : new double[] {quantity.least(), most}) {
                Text longest = new Text(Numerals.brief(value));
                longest.setFont(field.getFont());
                double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
                double need = longest.getLayoutBounds().getWidth();
                if (need > room) {
                    fault("has no room for " + longest.getText() + ": " + need + " in " + room, field);
                }
            }
        }

        private void fault(String what, Node node) {
            Bounds place = node.localToScene(node.getLayoutBounds());
            faults.add(where + name(node) + " " + size(place) + " " + what);
        }

        private static String size(Bounds b) {
            return String.format(
                    Locale.ROOT, "[%.0f,%.0f %.0fx%.0f]", b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight());
        }

        private static String name(Node node) {
            String text = switch (node) {
                case RichLabel label -> label.plain();
                case Labeled labeled -> labeled.getText();
                case Text words -> words.getText();
                default -> "";
            };
            return node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId())
                    + node.getStyleClass() + (text == null || text.isEmpty() ? "" : " “" + text + "”");
        }
    }
}
