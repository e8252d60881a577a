package wasserscope.app.settings;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.VBox;
import wasserscope.app.control.RichLabel;
import wasserscope.app.session.Workspace;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Target;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;
import wasserscope.run.Frame;
import wasserscope.scenario.Method;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.preset.Bias;
import wasserscope.scenario.preset.LossPreset;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.scenario.preset.StartPreset;
import wasserscope.scenario.preset.TargetPreset;
import wasserscope.scenario.preset.UsualTarget;
import wasserscope.words.Words;

/** The rest of the problem: model, loss, start, target and motion, and their numbers. */
final class ProblemController {

    private final Workspace workspace;

    @FXML
    private VBox numbers;

    @FXML
    private CheckBox bias;

    @FXML
    private MenuButton model;

    @FXML
    private MenuButton loss;

    @FXML
    private MenuButton start;

    @FXML
    private MenuButton target;

    @FXML
    private VBox formulaChoice;

    @FXML
    private FormulaField formula;

    @FXML
    private MenuButton motion;

    @FXML
    private EngineMenu engine;

    ProblemController(Workspace workspace) {
        this.workspace = workspace;
    }

    @FXML
    private void initialize() {
        numbers.lookupAll(".quantity").forEach(control -> ((QuantityControl) control).follow(workspace));
        formula.follow(workspace);
        engine.follow(workspace);
        offer(model, Arrays.asList(Model.values()), kind -> new Edit.Open(OpeningScene.of(kind)));
        offer(loss, Arrays.asList(LossPreset.values()), kind -> new Edit.SetLoss(kind.loss()));
        offer(motion, Arrays.asList(Method.values()), Edit.SetMethod::new);
        bias.setOnAction(_ -> workspace.edit(new Edit.Open(
                Bias.set(workspace.frame().getValue().held(), new Relu(bias.isSelected())))));
        workspace.replacements()
                .addListener(_ -> Stream.of(model, loss, start, target, motion).forEach(MenuButton::hide));
        workspace.frame().addListener((_, before, now) -> {
            if (!before.held().equals(now.held())) {
                show(now);
            }
        });
        show(workspace.frame().getValue());
    }

    /** Fills a menu with constants to choose from. */
    private <E extends Enum<E>> void offer(MenuButton menu, List<E> choices, Function<E, Edit> edit) {
        menu.getItems().clear();
        offerMore(menu, choices, edit);
    }

    private <E extends Enum<E>> void offerMore(MenuButton menu, List<E> choices, Function<E, Edit> edit) {
        menu.getItems().addAll(choices.stream().map(choice -> {
            RadioMenuItem item = new RadioMenuItem();
            item.setGraphic(RichLabel.of(Words.name(choice)));
            item.setUserData(choice);
            item.setOnAction(_ -> workspace.edit(edit.apply(choice)));
            return item;
        }).toList());
    }

    private void show(Frame frame) {
        Scenario held = frame.held();
        var features = held.problem().features();
        offer(start, StartPreset.of(features), preset -> new Edit.Reshape(preset.shape(features)));
        offer(target, TargetPreset.of(features), preset -> new Edit.Retarget(preset.asIn(held.problem().target())));
        offerMore(target, UsualTarget.of(features), usual -> new Edit.SetProblem(usual.in(held.problem())));
        StartPreset begins = StartPreset.of(held.start().shape());
        LossPreset judged = LossPreset.of(held.problem().loss());
        mark(model, item -> item.setSelected(item.getUserData() == Model.of(features)));
        mark(loss, item -> item.setSelected(item.getUserData() == judged));
        mark(motion, item -> item.setSelected(item.getUserData() == Method.of(held.motion())));
        mark(start, item -> item.setSelected(item.getUserData() == begins));
        mark(target, item -> item.setSelected(describes(item.getUserData(), held.problem())));
        if (held.problem().target() instanceof Target.Formula && target.getItems().stream()
                .noneMatch(item -> ((RadioMenuItem) item).isSelected())) {
            target.setGraphic(RichLabel.of(Words.of("window.byFormula")));
        }
        bias.setVisible(features instanceof Relu);
        bias.setManaged(features instanceof Relu);
        bias.setSelected(features instanceof Relu relu && relu.bias());
        loss.setDisable(features instanceof LowRank || held.problem().target() instanceof Target.Values);
        formulaChoice.setVisible(!(features instanceof LowRank));
        formulaChoice.setManaged(!(features instanceof LowRank));
    }

    private static boolean describes(Object choice, Problem problem) {
        return switch (choice) {
            case TargetPreset preset -> preset.describes(problem.target());
            case UsualTarget usual -> usual.describes(problem);
            default -> false;
        };
    }

    private static void mark(MenuButton menu, Consumer<RadioMenuItem> marking) {
        menu.getItems().forEach(item -> marking.accept((RadioMenuItem) item));
        String name = menu.getItems().stream()
                .filter(item -> ((RadioMenuItem) item).isSelected())
                .findFirst()
                .map(item -> Words.name((Enum<?>) item.getUserData()))
                .orElse(Words.of("window.given"));
        menu.setGraphic(RichLabel.of(name));
    }
}
