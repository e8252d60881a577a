package wasserscope.app;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.app.compare.CompareBar;
import wasserscope.app.control.LazyPanel;
import wasserscope.app.control.Tips;
import wasserscope.app.plane.DecisionMouse;
import wasserscope.app.plane.TargetMouseHandler;
import wasserscope.app.plane.ToolsController;
import wasserscope.app.plane.WeightSignSwitch;
import wasserscope.app.session.Message;
import wasserscope.app.session.MessagePanel;
import wasserscope.app.session.Workspace;
import wasserscope.app.transport.RemarkLine;
import wasserscope.draw.chart.FunctionPainter;
import wasserscope.draw.chart.ObjectivePainter;
import wasserscope.draw.view.View;
import wasserscope.words.SceneWords;
import wasserscope.words.Words;

/** The window as a whole: its pictures, the line at the top, and the panels that open over it. */
public final class WindowController {

    private static final int CHART_INTERVAL = 2;

    private final Workspace workspace;

    @FXML
    private StackPane root;

    @FXML
    private HBox planes;

    @FXML
    private VBox head;

    @FXML
    private StackPane function;

    @FXML
    private StackPane objective;

    @FXML
    private VBox column;

    @FXML
    private VBox settings;

    @FXML
    private Button scene;

    @FXML
    private ToggleButton side;

    @FXML
    private HBox bar;

    @FXML
    private HBox second;

    @FXML
    private VerdictLine verdict;

    @FXML
    private Button openLayers;

    @FXML
    private Button nextTheme;

    @FXML
    private ToggleButton timeScale;

    @FXML
    private VBox layers;

    @FXML
    private HBox help;

    @FXML
    private VBox faults;

    @FXML
    private Label faultsTitle;

    @FXML
    private ToolsController toolsController;

    private TitleField title;
    private ChartColumn charts;
    private HeadBars heads;
    private Presentation presentation;

    WindowController(Workspace workspace) {
        this.workspace = workspace;
    }

    @FXML
    private void initialize() {
        PlaneCards.fill(planes, workspace, toolsController);
        head.getChildren().add(CompareBar.of(workspace));
        PainterCanvas curves = new PainterCanvas(new FunctionPainter(), CHART_INTERVAL);
        PainterCanvas descent = new PainterCanvas(new ObjectivePainter(), CHART_INTERVAL);
        put(function, curves);
        put(objective, descent);
        DecisionMouse.install(curves, workspace);
        TargetMouseHandler.install(curves, workspace);
        FunctionTips.install(function, curves, workspace);
        Tips.install(descent, Words.of("objective.tooltip"));
        RemarkLine.install(root, workspace);
        presentation = Presentation.of(root);
        heads = new HeadBars(root, bar, second, verdict, workspace, presentation);
        title = TitleField.beside(scene, bar, workspace);
        charts = new ChartColumn(column, settings, function, objective);
        FunctionPlace.follow(planes, column, function, workspace, this::measure);
        LazyPanel.of(layers, () -> LayerBoxes.fill(layers, workspace));
        WeightSignSwitch.install(side, workspace);
        verdict.follow(workspace);
        LazyPanel.of(help, help, new HelpController(), "help.fxml");
        timeScale.setSelected(workspace.view().getValue().timeScale() == View.TimeScale.LOGARITHMIC);
        Tips.install(openLayers, Words.of("window.layers"));
        Tips.install(nextTheme, Words.of("window.theme"));
        Tips.install(timeScale, Words.of("window.timeLogarithmic.tooltip"));
        timeScale.selectedProperty().addListener((_, _, logarithmic) -> workspace.setView(workspace.view().getValue()
                .withTimeScale(logarithmic ? View.TimeScale.LOGARITHMIC : View.TimeScale.LINEAR)));
        root.widthProperty().addListener(_ -> measure());
        column.heightProperty().addListener(_ -> measure());
        settings.heightProperty().addListener(_ -> measure());
        workspace.view().addListener(_ -> measure());
        workspace.panes().compared().addListener(_ -> measure());
        scene.textProperty().bind(
                workspace.frame().map(frame -> SceneWords.title(Words.language(), frame.scenario())));
        MessagePanel.follow(faults, faultsTitle, workspace);
    }

    private void measure() {
        heads.measure();
        charts.measure(workspace.view().getValue().theme().type(1));
    }

    private void put(StackPane card, PainterCanvas picture) {
        card.getChildren().addFirst(picture);
        workspace.add(picture, workspace.panes().all());
    }

    @FXML
    private void nextTheme() {
        View view = workspace.view().getValue();
        workspace.setView(view.withTheme(view.theme().next()));
    }

    /** Opens the panel of layers, or closes it. */
    @FXML
    void toggleLayers() {
        toggle(layers, help);
    }

    /** Opens the panel of keys, or closes it. */
    @FXML
    void toggleHelp() {
        toggle(help, layers);
    }

    /** Returns the tools of the hand. */
    ToolsController tools() {
        return toolsController;
    }

    /** Returns how the window shows itself to a room. */
    Presentation presentation() {
        return presentation;
    }

    /** Lets the scene's title be edited. */
    void rename() {
        title.begin();
    }

    /** Closes whatever panel is open or, without one, lets go of what the hand holds. Returns whether there was anything. */
    boolean closeOrLetGo() {
        boolean open = layers.isVisible() || help.isVisible() || faults.isVisible();
        layers.setVisible(false);
        help.setVisible(false);
        workspace.tell(Message.NONE);
        return open || toolsController.letGo();
    }

    private static void toggle(Region panel, Region other) {
        other.setVisible(false);
        panel.setVisible(!panel.isVisible());
    }
}
