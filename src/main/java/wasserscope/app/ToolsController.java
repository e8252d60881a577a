package wasserscope.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import wasserscope.draw.Box;
import wasserscope.draw.Grip;
import wasserscope.draw.Tool;
import wasserscope.run.Frame;
import wasserscope.theory.Verdict;
import wasserscope.words.Numerals;
import wasserscope.words.Words;

/** The bar over the plane's lower left corner: the tools of the hand, and what is done to the particles as a whole or to those selected. */
public final class ToolsController {

    private static final PseudoClass URGENT = PseudoClass.getPseudoClass("urgent");
    private static final double GAP = 8;

    private final Session session;
    private final Map<Tool, ToggleButton> buttons = new EnumMap<>(Tool.class);
    private final BooleanProperty called = new SimpleBooleanProperty();
    private PlaneSight sight;
    private SelectionHold hold;

    @FXML
    private VBox tools;

    @FXML
    private RichParagraph notice;

    @FXML
    private ToggleButton look;

    @FXML
    private ToggleButton trace;

    @FXML
    private ToggleButton add;

    @FXML
    private ToggleButton select;

    @FXML
    private HBox stirring;

    @FXML
    private Button rescue;

    @FXML
    private Button shake;

    @FXML
    private HBox chosen;

    @FXML
    private Label count;

    @FXML
    private Button delete;

    @FXML
    private Button split;

    @FXML
    private Button merge;

    ToolsController(Session session) {
        this.session = session;
    }

    @FXML
    private void initialize() {
        buttons.putAll(Map.of(Tool.LOOK, look, Tool.TRACE, trace, Tool.ADD, add, Tool.SELECT, select));
        buttons.forEach((tool, button) -> {
            button.setAccessibleText(Words.name(tool));
            Tips.install(button, Words.about(tool, "tooltip"));
            button.setOnAction(_ -> take(tool));
        });
        Tips.install(rescue, Words.of("hand.rescue.tooltip"));
        Tips.install(shake, Words.of("hand.shake.tooltip"));
        Tips.install(delete, Words.of("hand.delete.tooltip"));
        Tips.install(split, Words.of("hand.split.tooltip"));
        Tips.install(merge, Words.of("hand.merge.tooltip"));
        Stream.concat(buttons.values().stream(), Stream.of(rescue, shake, delete, split, merge))
                .forEach(button -> button.setMinWidth(ButtonBase.USE_PREF_SIZE));
        session.view().addListener(_ -> show());
        session.frame().addListener(_ -> show());
    }

    /** Begins to serve a picture of the plane, which stands in the same pane. */
    void serve(Picture plane) {
        sight = new PlaneSight(plane, session, this::say);
        hold = new SelectionHold(sight);
        PlaneHand.install(plane, sight);
        Discretion.install(tools,
                plane.hoverProperty().or(tools.hoverProperty()).or(tools.focusWithinProperty()).or(called));
        plane.widthProperty().addListener(_ -> place());
        plane.heightProperty().addListener(_ -> place());
        session.view().addListener((_, before, now) -> {
            if (before.theme() != now.theme()) {
                place();
            }
        });
        show();
    }

    private void place() {
        Box plane = sight.layout().plane();
        double below = sight.height() - plane.bottom() + GAP;
        StackPane.setMargin(tools, new Insets(0, 0, below, plane.x() + GAP));
    }

    /** Returns what keys do: one for each tool, and those that delete. */
    Map<KeyCode, Runnable> keys() {
        return Map.of(
                KeyCode.V, () -> take(Tool.LOOK),
                KeyCode.P, () -> take(Tool.TRACE),
                KeyCode.A, () -> take(Tool.ADD),
                KeyCode.S, () -> take(Tool.SELECT),
                KeyCode.DELETE, this::delete,
                KeyCode.BACK_SPACE, this::delete);
    }

    private void take(Tool tool) {
        say("");
        sight.grip(sight.view().grip().with(tool));
        show();
    }

    /** Lets go of everything: what is selected, the paths that are followed, and what was said. */
    void letGo() {
        say("");
        session.run().traceNone();
        sight.grip(sight.view().grip().withLasso(List.of()).with(Grip.Selection.NONE));
    }

    private void show() {
        Frame frame = session.frame().getValue();
        Grip grip = session.view().getValue().grip();
        buttons.forEach((tool, button) -> button.setSelected(tool == grip.tool()));
        List<Integer> selected = grip.selection().in(frame);
        boolean any = !selected.isEmpty();
        if (chosen.isVisible() != any) {
            chosen.setVisible(any);
            chosen.setManaged(any);
            stirring.setVisible(!any);
            stirring.setManaged(!any);
        }
        count.setText(Words.of("hand.selected", Numerals.whole(selected.size())));
        rescue.setDisable(!frame.findings().hasWayOut());
        rescue.pseudoClassStateChanged(URGENT, frame.verdict() == Verdict.STUCK);
        called.set(any || frame.verdict() == Verdict.STUCK);
    }

    private void say(String sentence) {
        notice.setSource(sentence);
        notice.setVisible(!sentence.isEmpty());
        notice.setManaged(!sentence.isEmpty());
    }

    @FXML
    private void rescue() {
        session.run().rescue();
    }

    @FXML
    private void shake() {
        session.run().shake();
    }

    @FXML
    private void delete() {
        hold.delete();
    }

    @FXML
    private void split() {
        hold.split();
    }

    @FXML
    private void merge() {
        hold.merge();
    }
}
