package wasserscope.app.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import wasserscope.app.control.LazyPanel;
import wasserscope.app.session.Message;
import wasserscope.app.session.Workspace;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.json.TableFault;
import wasserscope.scenario.table.cell.Answers;
import wasserscope.words.FileWords;
import wasserscope.words.Words;

/** The panel in which a table becomes the data of a run. It opens where a table leaves a question, and where it is asked for. */
public final class DataController {

    /** When it opens. */
    private enum Opening {
        /** Only for a table that leaves a question. */
        IF_ASKED,
        /** For any table. */
        ALWAYS
    }

    private final Workspace workspace;
    private final VBox root;
    private final LazyPanel panel;
    private final DataWorker worker = new DataWorker(this::close);
    private TableSource source = TableSource.pasted("");
    private Runnable used = () -> {};

    @FXML
    private Label title;

    @FXML
    private StackPane body;

    @FXML
    private WaitingBar waiting;

    @FXML
    private Button use;

    private Optional<DataForm> form = Optional.empty();

    private DataController(VBox root, Workspace workspace) {
        this.root = root;
        this.workspace = workspace;
        this.panel = LazyPanel.of(root, root, this, "data.fxml");
    }

    /** Serves an empty panel, which is filled for the first table. */
    public static DataController install(VBox root, Workspace workspace) {
        DataController controller = new DataController(root, workspace);
        root.setUserData(controller);
        return controller;
    }

    @FXML
    private void initialize() {
        workspace.whenClosed(worker::stop);
        workspace.view().addListener((_, before, now) -> {
            if (before.theme() != now.theme()) {
                form.ifPresent(DataForm::repaint);
            }
        });
    }

    /**
     * Takes the table of a file for the data, and opens the panel if it leaves a question.
     *
     * @param done is run once the file is of use
     */
    public void open(Path file, Runnable done) {
        read(TableSource.of(file), Answers.NONE, Opening.IF_ASKED, done);
    }

    /** Takes the table of a text for the data, and opens the panel if it leaves a question. */
    public void open(String text) {
        read(TableSource.pasted(text), Answers.NONE, Opening.IF_ASKED, () -> {});
    }

    /** Opens the panel with the table of a file. */
    public void show(Path file, Runnable done) {
        read(TableSource.of(file), Answers.NONE, Opening.ALWAYS, done);
    }

    private void read(TableSource next, Answers answers, Opening opening, Runnable done) {
        panel.fill();
        source = next;
        used = done;
        form = Optional.empty(); // what is still seen is of another table
        body.setDisable(true);
        use.setDisable(true);
        title.setText(next.title());
        waiting.begin(() -> root.setVisible(true));
        worker.begin(waited -> next.read(answers, waited).then(TablePreview::of),
                loaded -> took(loaded, answers, opening), waiting::pass);
    }

    private void took(Loaded<TablePreview> loaded, Answers answers, Opening opening) {
        waiting.end();
        switch (loaded) {
            case Loaded.Whole<TablePreview>(TablePreview preview) when opening == Opening.IF_ASKED
                    && preview.proposal().isClear() -> {
                close();
                Scenario present = workspace.frame().getValue().held();
                make(() -> DataScenes.proposed(preview, present));
            }
            case Loaded.Whole<TablePreview>(TablePreview preview) -> show(new DataForm(preview, answers, workspace,
                    worker, this::answer, use::setDisable));
            case Loaded.Refused<TablePreview>(List<Fault> faults) when faults.getFirst() instanceof Fault.InTable table
                    && table.fault() instanceof TableFault.Ambiguity question ->
                show(new ValueQuestion(question, answers, this::answer));
            case Loaded.Refused<TablePreview>(List<Fault> faults) -> {
                close();
                refuse(faults);
            }
        }
    }

    private void answer(Answers answers) {
        read(source, answers, Opening.ALWAYS, used);
    }

    private void show(Region content) {
        form = content instanceof DataForm shown ? Optional.of(shown) : Optional.empty();
        body.getChildren().setAll(content);
        body.setDisable(false);
        use.setDisable(form.isEmpty());
        workspace.tell(Message.NONE);
        root.setVisible(true);
        form.ifPresent(DataForm::begin);
        use.requestFocus();
    }

    /** Returns the keys of the panel. */
    public DataKeys keys() {
        return new DataKeys(root, this::close, this::use);
    }

    /** Tells whether the panel is open. */
    public boolean isOpen() {
        return root.isVisible();
    }

    /** Closes the panel; the run stays as it is. */
    @FXML
    public void close() {
        worker.stop();
        form = Optional.empty();
        body.getChildren().clear();
        waiting.end();
        root.setVisible(false);
    }

    @FXML
    private void use() {
        form.filter(_ -> !use.isDisabled()).ifPresent(chosen -> {
            Supplier<Loaded<DataScenes.Made>> scene = chosen.scene(workspace.frame().getValue().held());
            close();
            make(scene);
        });
    }

    private void make(Supplier<Loaded<DataScenes.Made>> scene) {
        String name = source.title();
        Runnable remember = used;
        worker.begin(_ -> scene.get(), made -> {
            switch (made) {
                case Loaded.Whole<DataScenes.Made>(DataScenes.Made content) -> {
                    workspace.tell(content.message());
                    workspace.open(content.scenario().titled(name));
                    remember.run();
                }
                case Loaded.Refused<DataScenes.Made>(List<Fault> faults) -> refuse(faults);
            }
        }, _ -> {});
    }

    private void refuse(List<Fault> faults) {
        workspace.tell(new Message(Words.of("files.refused"), FileWords.sentences(faults)));
    }
}
