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
import wasserscope.app.control.RichParagraph;
import wasserscope.app.control.Tips;
import wasserscope.app.plane.SideSwitch;
import wasserscope.app.plane.ToolsController;
import wasserscope.app.session.Message;
import wasserscope.app.session.Session;
import wasserscope.draw.chart.FunctionPainter;
import wasserscope.draw.chart.ObjectivePainter;
import wasserscope.draw.composition.PhasePainter;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.words.Words;

/** The window as a whole: its pictures, the line at the top, and the panels that open over it. */
public final class WindowController {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_WIDTH = 1100;
    private static final double LEAST_CHART = 110;
    private static final int CHART_INTERVAL = 2;
    private static final double FAULT_WIDTH = 560;

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

    WindowController(Session session) {
        this.session = session;
    }

    @FXML
    private void initialize() {
        PainterCanvas plane = new PainterCanvas(new PhasePainter(), 1);
        hang(phase, plane);
        hang(function, new PainterCanvas(new FunctionPainter(), CHART_INTERVAL));
        hang(objective, new PainterCanvas(new ObjectivePainter(), CHART_INTERVAL));
        toolsController.serve(plane);
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
        session.frame().addListener((_, _, frame) -> show(frame));
        show(session.frame().getValue());
        session.bulletin().addListener((_, _, bulletin) -> show(bulletin));
    }

    /** A window is narrow or low against its type, which the projector theme makes bigger; charts without room yield. */
    private void measure() {
        double type = session.view().getValue().theme().type(1);
        boolean narrow = root.getWidth() < NARROW_WIDTH * type;
        root.pseudoClassStateChanged(NARROW, narrow);
        verdict.standIn(narrow ? second : bar);
        show(second, narrow);
        double free = column.getHeight() - settings.getHeight();
        show(function, free > 2 * LEAST_CHART * type);
        show(objective, free > LEAST_CHART * type);
    }

    private static void show(Region card, boolean visible) {
        card.setVisible(visible);
        card.setManaged(visible);
    }

    private void hang(StackPane card, PainterCanvas picture) {
        card.getChildren().addFirst(picture);
        session.hang(picture);
    }

    private void show(Frame frame) {
        scene.setText(frame.scenario().title());
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

    /** Closes whatever panel is open, and lets go of what the hand holds. */
    void closePanels() {
        toolsController.letGo();
        layers.setVisible(false);
        help.setVisible(false);
        session.tell(Message.NONE);
    }

    private void show(Message bulletin) {
        faultsTitle.setText(bulletin.title());
        faults.getChildren().remove(1, faults.getChildren().size());
        for (String sentence : bulletin.sentences()) {
            RichParagraph line = new RichParagraph("");
            line.setSource(sentence);
            line.setMaxWidth(FAULT_WIDTH);
            faults.getChildren().add(line);
        }
        faults.setVisible(!bulletin.sentences().isEmpty());
    }

    private static void toggle(Region panel, Region other) {
        other.setVisible(false);
        panel.setVisible(!panel.isVisible());
    }
}
