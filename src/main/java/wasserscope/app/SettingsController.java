package wasserscope.app;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import wasserscope.run.Frame;
import wasserscope.scenario.Edit;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.StartPreset;
import wasserscope.scenario.TargetPreset;
import wasserscope.words.Numerals;
import wasserscope.words.Words;

/** The settings of the scenario: the three large sliders, and the rest of the problem behind one line that names it. */
public final class SettingsController {

    private final Session session;

    @FXML
    private QuantityControl particles;

    @FXML
    private QuantityControl step;

    @FXML
    private QuantityControl radius;

    @FXML
    private QuantityControl sharpness;

    @FXML
    private QuantityControl lambda;

    @FXML
    private QuantityControl noise;

    @FXML
    private QuantityControl seed;

    @FXML
    private RichParagraph summary;

    @FXML
    private ToggleButton more;

    @FXML
    private VBox problem;

    @FXML
    private MenuButton start;

    @FXML
    private MenuButton target;

    SettingsController(Session session) {
        this.session = session;
    }

    @FXML
    private void initialize() {
        for (QuantityControl control : new QuantityControl[] {particles, step, radius, sharpness, lambda, noise,
                seed}) {
            control.follow(session);
        }
        problem.visibleProperty().bind(more.selectedProperty());
        problem.managedProperty().bind(more.selectedProperty());
        for (StartPreset preset : StartPreset.values()) {
            choice(start, preset, () -> session.edit(new Edit.Reshape(preset.shape())));
        }
        for (TargetPreset preset : TargetPreset.values()) {
            choice(target, preset, () -> session.edit(new Edit.Retarget(preset.asIn(present().problem().target()))));
        }
        session.frame().addListener((_, before, now) -> {
            if (!before.moment().held().equals(now.moment().held())) {
                show(now);
            }
        });
        show(session.frame().getValue());
    }

    private Scenario present() {
        return session.frame().getValue().moment().held();
    }

    private static void choice(MenuButton menu, Enum<?> preset, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem();
        item.setGraphic(RichLabel.of(Words.name(preset)));
        item.setUserData(preset);
        item.setOnAction(_ -> choose.run());
        menu.getItems().add(item);
    }

    private void show(Frame frame) {
        Scenario held = frame.moment().held();
        StartPreset shape = StartPreset.of(held.start().shape());
        mark(start, item -> item.setSelected(item.getUserData() == shape));
        mark(target, item -> item.setSelected(
                item.getUserData() instanceof TargetPreset preset && preset.describes(held.problem().target())));
        summary.setSource(Words.of(
                "window.problem",
                Words.of("window.model"),
                Words.of("window.loss"),
                Numerals.typed(Quantity.LAMBDA.of(held)),
                Words.about(shape, "short")));
        radius.setOpacity(shape == StartPreset.ZERO_LINE ? 0.5 : 1);
    }

    private static void mark(MenuButton menu, Consumer<RadioMenuItem> marking) {
        menu.getItems().forEach(item -> marking.accept((RadioMenuItem) item));
        menu.getItems().stream()
                .filter(item -> ((RadioMenuItem) item).isSelected())
                .findFirst()
                .ifPresent(item -> menu.setGraphic(RichLabel.of(Words.name((Enum<?>) item.getUserData()))));
    }
}
