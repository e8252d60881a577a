package wasserscope.app;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.app.control.Tips;
import wasserscope.app.plane.SideSwitch;
import wasserscope.app.plane.ToolsController;
import wasserscope.app.session.Message;
import wasserscope.app.session.MessagePanel;
import wasserscope.app.session.Session;
import wasserscope.app.transport.RemarkLine;
import wasserscope.app.transport.StopLine;
import wasserscope.draw.chart.FunctionPainter;
import wasserscope.draw.chart.ObjectivePainter;
import wasserscope.draw.composition.PhasePainter;
import wasserscope.draw.view.View;
import wasserscope.words.SceneWords;
import wasserscope.words.Words;

/** The window as a whole: its pictures, the line at the top, and the panels that open over it. */
public final class WindowController {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_WIDTH = 1100;
    private static final int CHART_INTERVAL = 2;

    private final Session session;

    @FXML
    private StackPane root;

    @FXML
    private StackPane phase;

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
    private ToggleButton timeScale;

    @FXML
    private VBox layers;

    @FXML
    private HBox help;

    @FXML
    private VBox mathematics;

    @FXML
    private GridPane keys;

    @FXML
    private VBox faults;

    @FXML
    private Label faultsTitle;

    @FXML
    private ToolsController toolsController;

    private TitleField title;
    private ChartColumn charts;

    WindowController(Session session) {
        this.session = session;
    }

    @FXML
    private void initialize() {
        PainterCanvas plane = new PainterCanvas(new PhasePainter(), 1);
        hang(phase, plane);
        PainterCanvas curves = new PainterCanvas(new FunctionPainter(), CHART_INTERVAL);
        PainterCanvas descent = new PainterCanvas(new ObjectivePainter(), CHART_INTERVAL);
        hang(function, curves);
        hang(objective, descent);
        Tips.install(curves, Words.of("function.tooltip"));
        Tips.install(descent, Words.of("objective.tooltip"));
        CardTips.install(phase, plane, session);
        StopLine.install(phase, session);
        RemarkLine.install(root, session);
        title = TitleField.beside(scene, bar, session);
        toolsController.serve(plane);
        charts = new ChartColumn(column, settings, function, objective);
        LayerBoxes.fill(layers, session);
        SideSwitch.install(side, session);
        verdict.follow(session);
        HelpKeys.fill(keys);
        MathematicsPage.fill(mathematics);
        timeScale.setSelected(session.view().getValue().timeScale() == View.TimeScale.LOGARITHMIC);
        Tips.install(timeScale, Words.of("window.timeLogarithmic.tooltip"));
        timeScale.selectedProperty().addListener((_, _, logarithmic) -> session.setView(session.view().getValue()
                .withTimeScale(logarithmic ? View.TimeScale.LOGARITHMIC : View.TimeScale.LINEAR)));
        root.widthProperty().addListener(_ -> measure());
        column.heightProperty().addListener(_ -> measure());
        settings.heightProperty().addListener(_ -> measure());
        session.view().addListener(_ -> measure());
        scene.textProperty().bind(
                session.frame().map(frame -> SceneWords.title(Words.language(), frame.scenario())));
        MessagePanel.follow(faults, faultsTitle, session);
    }

    /** A window is narrow against its type, which the projector theme makes bigger. */
    private void measure() {
        double type = session.view().getValue().theme().type(1);
        boolean narrow = root.getWidth() < NARROW_WIDTH * type;
        root.pseudoClassStateChanged(NARROW, narrow);
        verdict.standIn(narrow ? second : bar);
        second.setVisible(narrow);
        second.setManaged(narrow);
        charts.measure(type);
    }

    private void hang(StackPane card, PainterCanvas picture) {
        card.getChildren().addFirst(picture);
        session.hang(picture);
    }

    @FXML
    private void nextTheme() {
        View view = session.view().getValue();
        session.setView(view.withTheme(view.theme().next()));
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

    /** Lets the scene's title be edited. */
    void rename() {
        title.begin();
    }

    /** Closes whatever panel is open or, without one, lets go of what the hand holds. Returns whether there was anything. */
    boolean closeOrLetGo() {
        boolean open = layers.isVisible() || help.isVisible() || faults.isVisible();
        layers.setVisible(false);
        help.setVisible(false);
        session.tell(Message.NONE);
        return open || toolsController.letGo();
    }

    private static void toggle(Region panel, Region other) {
        other.setVisible(false);
        panel.setVisible(!panel.isVisible());
    }
}
