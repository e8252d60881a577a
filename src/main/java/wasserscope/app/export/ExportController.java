package wasserscope.app.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import wasserscope.app.control.LazyPanel;
import wasserscope.app.control.RichParagraph;
import wasserscope.app.session.Workspace;
import wasserscope.draw.view.View;
import wasserscope.export.video.PixelSize;
import wasserscope.run.Frame;
import wasserscope.words.Words;

/** The panel in which pictures, clips and data are ordered: of the moment at which it was opened, or of the run that goes through it. */
public final class ExportController {

    private static final Duration CALM = Duration.millis(250);

    private final Workspace workspace;
    private final VBox root;
    private final PauseTransition calm = new PauseTransition(CALM);
    private final ExportFolder folder = new ExportFolder();
    private Function<ExportKind, Optional<ExportFile>> chooser = this::ask;
    private ExportStrip strip;
    private ExportForm form;
    private ExportPreview preview;
    private Optional<ExportedRuns> runs = Optional.empty();

    @FXML
    private StackPane choices;

    @FXML
    private ImageView picture;

    @FXML
    private HBox which;

    @FXML
    private Slider moment;

    @FXML
    private Label estimate;

    @FXML
    private RichParagraph fault;

    @FXML
    private ExportCommandLine command;

    @FXML
    private StackPane shown;

    @FXML
    private Button export;

    private ExportController(VBox root, Workspace workspace) {
        this.root = root;
        this.workspace = workspace;
    }

    /** Serves an empty panel, which is filled when it is first opened. */
    public static ExportController install(VBox root, Workspace workspace) {
        ExportController controller = new ExportController(root, workspace);
        root.setUserData(controller);
        LazyPanel.of(root, root, controller, "export.fxml");
        return controller;
    }

    @FXML
    private void initialize() {
        form = new ExportForm(this::windowSize, this::changed);
        choices.getChildren().add(form);
        preview = new ExportPreview(picture, estimate::setText);
        workspace.whenClosed(preview::close);
        calm.setOnFinished(_ -> show());
        moment.valueProperty().addListener(_ -> calm.playFromStart());
        workspace.view().addListener((_, before, now) -> {
            if (before.theme() != now.theme()) {
                changed();
            }
        });
    }

    /** Shows how far clips and data are in {@code progress}. */
    public void serve(ExportStrip progress) {
        strip = progress;
    }

    private Optional<ExportFile> ask(ExportKind kind) {
        return ExportFile.ask(root.getScene(), kind, source().stem(), folder);
    }

    private ExportSource source() {
        return ExportSource.of(frame(), view(), workspace.document().mark().getValue());
    }

    /** Asks for files in another way. */
    public void chooseBy(Function<ExportKind, Optional<ExportFile>> where) {
        chooser = where;
    }

    private PixelSize windowSize() {
        return new PixelSize(
                (int) Math.round(root.getScene().getWidth()), (int) Math.round(root.getScene().getHeight()));
    }

    /** Opens the panel on the present moment, or closes it. */
    public void toggle() {
        if (root.isVisible()) {
            close();
        } else {
            runs = Optional.of(ExportedRuns.seen(workspace));
            root.setVisible(true);
            form.offerSides(runs().areTwo());
            changed();
        }
    }

    /** Tells whether the panel is open. */
    public boolean isOpen() {
        return root.isVisible();
    }

    /** Closes the panel; its choices stay. */
    @FXML
    public void close() {
        root.setVisible(false);
        preview.stop();
        calm.stop();
        runs = Optional.empty(); // of many particles a moment is large
    }

    private ExportedRuns runs() {
        return runs.orElseGet(() -> ExportedRuns.seen(workspace));
    }

    private Frame frame() {
        return runs().of(form.side());
    }

    private View view() {
        return workspace.view().getValue();
    }

    private void changed() {
        boolean clip = form.kind().clip().isPresent();
        which.setVisible(clip);
        which.setManaged(clip);
        shown.setVisible(!form.kind().isData());
        if (!root.isVisible()) {
            return;
        }
        Frame frame = frame();
        List<String> wrong = form.settings()
                .map(order -> order.faults(frame, view()))
                .orElse(List.of(Words.of("export.number")));
        fault.setSource(String.join(" ", wrong.isEmpty() ? form.unshown(ExportedRuns.titles(frame)) : wrong));
        export.setDisable(!wrong.isEmpty());
        boolean asFile = !runs().areTwo() || (frame.beside().isPresent() && !form.kind().isData());
        command.setVisible(wrong.isEmpty() && asFile);
        form.settings().ifPresent(order -> {
            ExportSource source = source();
            command.show(ExportCommand.of(order, source, frame, view().theme()), source);
        });
        if (wrong.isEmpty() && !form.kind().isData()) {
            calm.playFromStart();
        } else {
            preview.stop();
            estimate.setText("");
        }
    }

    private void show() {
        form.settings().filter(_ -> !export.isDisabled() && !form.kind().isData())
                .ifPresent(order -> preview.show(order, frame(), view(), moment.getValue()));
    }

    @FXML
    private void export() {
        form.settings().ifPresent(order -> chooser.apply(order.kind()).ifPresent(file -> write(order, file)));
    }

    private void write(ExportSettings order, ExportFile file) {
        View seen = view();
        Frame frame = frame();
        close();
        order.job(file, frame, seen).ifPresentOrElse(
                strip::add, () -> new ExportedStill(order.still(frame, seen), file).write(workspace::tell));
    }
}
