package wasserscope.app.plane;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.app.control.HoverFade;
import wasserscope.app.control.RichParagraph;
import wasserscope.app.control.Tips;
import wasserscope.app.session.Pane;
import wasserscope.app.session.Workspace;
import wasserscope.draw.view.Interaction;
import wasserscope.draw.view.Tool;
import wasserscope.problem.data.Data;
import wasserscope.run.Frame;
import wasserscope.theory.verdict.Verdict;
import wasserscope.words.Words;

/** The bar over the plane's lower left corner: the tools of the hand, and what is done to the particles as a whole or to those selected. */
public final class ToolsController {

    private static final PseudoClass URGENT = PseudoClass.getPseudoClass("urgent");

    private final Workspace workspace;
    private final Map<Tool, ToggleButton> buttons = new EnumMap<>(Tool.class);
    private final BooleanProperty called = new SimpleBooleanProperty();
    private PlanesInHand planes;

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
    private ToggleButton draw;

    @FXML
    private HBox stirring;

    @FXML
    private HBox rest;

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

    public ToolsController(Workspace workspace) {
        this.workspace = workspace;
    }

    @FXML
    private void initialize() {
        buttons.putAll(Map.of(Tool.LOOK, look, Tool.TRACE, trace, Tool.ADD, add, Tool.SELECT, select, Tool.DRAW, draw));
        buttons.forEach((tool, button) -> {
            button.setAccessibleText(Words.name(tool));
            Tips.install(button, Words.about(tool, "tooltip"));
            button.setOnAction(_ -> take(tool));
        });
        Map.of("hand.rescue.tooltip", rescue, "hand.shake.tooltip", shake, "hand.delete.tooltip", delete,
                "hand.split.tooltip", split, "hand.merge.tooltip", merge)
                .forEach((tooltip, button) -> Tips.install(button, Words.of(tooltip)));
        planes = new PlanesInHand(workspace, tools, List.of(shake, rescue));
        HoverFade.install(tools,
                planes.hovered().or(tools.hoverProperty()).or(tools.focusWithinProperty()).or(called));
        ToolsFold.install(tools, rest, workspace.stories());
        workspace.refused().addListener((_, _, why) -> say(why));
        workspace.view().addListener(_ -> show());
        workspace.read().addListener(_ -> show());
    }

    /** Begins to serve a picture of a plane, which stands in a card. */
    public void serve(StackPane card, PainterCanvas plane, Pane pane) {
        planes.add(card, plane, pane, new PlaneContext(plane, workspace, pane, this::say));
        show();
    }

    private PlaneContext plane() {
        return planes.inHand();
    }

    /** Returns what keys do: one for each tool, and those that delete. */
    public Map<KeyCode, Runnable> keys() {
        return Map.of(
                KeyCode.V, () -> take(Tool.LOOK),
                KeyCode.P, () -> take(Tool.TRACE),
                KeyCode.A, () -> take(Tool.ADD),
                KeyCode.S, () -> take(Tool.SELECT),
                KeyCode.D, () -> take(Tool.DRAW),
                KeyCode.DELETE, this::delete,
                KeyCode.BACK_SPACE, this::delete);
    }

    private void take(Tool tool) {
        say("");
        plane().grip(plane().view().grip().with(tool));
        show();
    }

    /** Lets go of everything: what is selected, the paths that are followed, and what was said. Returns whether there was anything. */
    public boolean letGo() {
        boolean held = notice.isVisible() || chosen.isVisible() || !plane().frame().tracks().isEmpty();
        say("");
        workspace.clock().traceNone();
        plane().grip(plane().view().grip().withLasso(List.of()).with(Interaction.Selection.NONE));
        return held;
    }

    private void show() {
        Frame frame = workspace.frame().getValue();
        Interaction grip = workspace.view().getValue().grip();
        List<Integer> selected = grip.selection().in(frame);
        buttons.forEach((tool, button) -> button.setSelected(tool == grip.tool()));
        boolean any = !selected.isEmpty();
        show(chosen, any);
        show(stirring, !any);
        count.setText(Words.count("hand.selected", selected.size()));
        draw.setDisable(frame.objective().problem().data() instanceof Data.Entries);
        rescue.setDisable(!frame.findings().hasWayOut());
        rescue.pseudoClassStateChanged(URGENT, frame.verdict() == Verdict.STUCK);
        called.set(any || frame.verdict() == Verdict.STUCK);
    }

    private void say(String sentence) {
        notice.setSource(sentence);
        show(notice, !sentence.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @FXML
    private void rescue() {
        workspace.rescue();
    }

    @FXML
    private void shake() {
        workspace.shake();
    }

    @FXML
    private void delete() {
        new SelectionActions(plane()).delete();
    }

    @FXML
    private void split() {
        new SelectionActions(plane()).split();
    }

    @FXML
    private void merge() {
        new SelectionActions(plane()).merge();
    }
}
