package wasserscope.app.settings;

import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import wasserscope.app.control.LazyPanel;
import wasserscope.app.control.RichParagraph;
import wasserscope.app.session.Workspace;
import wasserscope.run.Frame;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.LossPreset;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.StartPreset;
import wasserscope.words.Numerals;
import wasserscope.words.Words;

/** The settings of the scenario: the three large sliders, and one line that names the problem, behind which the rest of it is set. */
public final class SettingsController {

    private final Workspace workspace;

    @FXML
    private VBox root;

    @FXML
    private QuantityControl radius;

    @FXML
    private RichParagraph summary;

    @FXML
    private ToggleButton more;

    @FXML
    private VBox problem;

    public SettingsController(Workspace workspace) {
        this.workspace = workspace;
    }

    @FXML
    private void initialize() {
        root.lookupAll(".quantity").forEach(control -> ((QuantityControl) control).follow(workspace));
        problem.visibleProperty().bind(more.selectedProperty());
        problem.managedProperty().bind(more.selectedProperty());
        LazyPanel.of(problem, problem, new ProblemController(workspace), "problem.fxml");
        workspace.frame().addListener((_, before, now) -> {
            if (!before.held().equals(now.held())) {
                show(now);
            }
        });
        show(workspace.frame().getValue());
    }

    private void show(Frame frame) {
        Scenario held = frame.held();
        StartPreset begins = StartPreset.of(held.start().shape());
        summary.setSource(Words.of(
                "window.problem",
                Words.about(Model.of(held.problem().features()), "short"),
                Words.about(LossPreset.of(held.problem().loss()), "short"),
                Numerals.typed(Quantity.LAMBDA.of(held)),
                Words.about(begins, "short"),
                EngineMenu.named(held.problem())));
        radius.setOpacity(begins == StartPreset.ZERO_LINE ? 0.5 : 1);
    }
}
