package wasserscope.app.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import wasserscope.app.data.DataController;
import wasserscope.app.session.Message;
import wasserscope.app.session.Workspace;
import wasserscope.memory.PreferencesFile;
import wasserscope.memory.StateFolder;
import wasserscope.scenario.Comparison;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Subject;
import wasserscope.scenario.file.ScenarioWriter;
import wasserscope.scenario.file.SubjectReader;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.table.TableFiles;
import wasserscope.words.FileWords;
import wasserscope.words.RichText;
import wasserscope.words.SceneWords;
import wasserscope.words.Words;
import wasserscope.work.Workers;

/**
 * Scenarios and data tables from files and to them: by a dialog, dropped into the window, through the clipboard. Files are read and
 * written off the FX thread; all else is for it.
 */
public final class ScenarioFiles {

    private static final String ENDING = ".wscope.json";

    private final Scene scene;
    private final Workspace workspace;
    private final DataController data;
    private final PreferencesFile notebook = new PreferencesFile(StateFolder.place());
    private volatile List<Path> recent = List.of();
    private Predicate<Path> left = _ -> false;
    private BiConsumer<Path, Runnable> otherwise = (_, _) -> {};

    private ScenarioFiles(Scene scene, Workspace workspace) {
        this.scene = scene;
        this.data = (DataController) scene.lookup("#data").getUserData();
        this.workspace = workspace;
    }

    /** Lets files be dropped into the window. */
    public static ScenarioFiles install(Scene scene, Workspace workspace) {
        ScenarioFiles files = new ScenarioFiles(scene, workspace);
        scene.setOnDragOver(files::welcome);
        scene.setOnDragDropped(files::dropped);
        aside(() -> files.recent = files.notebook.recentFiles());
        return files;
    }

    private void welcome(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        event.getDragboard().getFiles().stream().findFirst().ifPresent(this::load);
        event.setDropCompleted(true);
        event.consume();
    }

    /** Returns the files used of late, the last one first. */
    public List<Path> recent() {
        return recent;
    }

    /** Asks for a file and opens it. */
    public void open() {
        Optional.ofNullable(chooser().showOpenDialog(scene.getWindow())).ifPresent(this::load);
    }

    /** Asks for a file of data and shows its table, whether it leaves a question or not. */
    public void openData() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.of("data.choose"));
        chooser.getExtensionFilters().add(tables());
        Optional.ofNullable(chooser.showOpenDialog(scene.getWindow()))
                .flatMap(file -> named(file, "files.refused"))
                .ifPresent(file -> data.show(file, () -> aside(() -> use(file))));
    }

    /** Writes the scenario of the run, all that was done to it included, to its file; asks for a name if it has none. */
    public void save() {
        workspace.document().mark().getValue().file().ifPresentOrElse(this::write, this::saveAs);
    }

    /** Asks for a name and writes the scenario, or the two that are compared. */
    public void saveAs() {
        saveAs(workspace.subject());
    }

    /** Asks for a name and writes the scenario of the side in hand alone. */
    public void saveSideAs() {
        saveAs(workspace.frame().getValue().scenario());
    }

    private void saveAs(Subject subject) {
        FileChooser chooser = chooser();
        workspace.document().mark().getValue().file().ifPresent(file -> {
            chooser.setInitialFileName(file.getFileName().toString());
            Optional.ofNullable(file.getParent()).map(Path::toFile).filter(File::isDirectory)
                    .ifPresent(chooser::setInitialDirectory);
        });
        File chosen = chooser.showSaveDialog(scene.getWindow());
        if (chosen != null) {
            named(chosen, "files.notSaved").ifPresent(file -> writeChosen(subject, file));
        }
    }

    /** Writes under a chosen name; the dialog has asked about a file of that name, but not about one with the ending added. */
    public void writeChosen(Path chosen) {
        writeChosen(workspace.subject(), chosen);
    }

    private void writeChosen(Subject subject, Path chosen) {
        String name = chosen.getFileName().toString();
        Path whole = name.endsWith(".json") ? chosen : chosen.resolveSibling(name + ENDING);
        if (!whole.equals(chosen) && Files.exists(whole)) {
            complain("files.notSaved", List.of(Words.of("files.exists", quoted(whole))));
        } else {
            write(subject, whole);
        }
    }

    /** Writes the scenario of the run, or the two that are compared. */
    public void write(Path file) {
        write(workspace.subject(), file);
    }

    private void write(Subject subject, Path file) {
        Subject seen = seen(subject);
        aside(() -> {
            try {
                ScenarioWriter.write(seen, file);
                Platform.runLater(() -> {
                    workspace.document().held(subject, file);
                    workspace.tell(Message.NONE);
                    workspace.remark(Words.of("files.saved", quoted(file)));
                });
                use(file);
            } catch (IOException e) {
                Platform.runLater(
                        () -> complain("files.notSaved", List.of(Words.of("files.notWritten", quoted(file)))));
            }
        });
    }

    private Subject seen(Subject subject) {
        return switch (subject) {
            case Scenario scenario -> seen(scenario);
            case Comparison(Scenario left, Scenario right) -> new Comparison(seen(left), seen(right));
        };
    }

    /** Returns a scenario that opens as it is looked at now, the window, the layers, the theme, with its title and notes in words. */
    private Scenario seen(Scenario scenario) {
        Scenario named = SceneWords.inWords(Words.language(), scenario);
        return named.with(workspace.view().getValue().look(scenario.window()));
    }

    private static FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().addAll(
                new ExtensionFilter(Words.of("files.scenario"), "*.json"),
                tables());
        return chooser;
    }

    /** Returns the endings of tables; some systems tell capitals from small letters. */
    private static ExtensionFilter tables() {
        return new ExtensionFilter(Words.of("files.table"), TableFiles.TEXTS.stream()
                .flatMap(ending -> Stream.of("*." + ending, "*." + ending.toUpperCase(Locale.ROOT))).toList());
    }

    private void load(File file) {
        named(file, "files.refused").ifPresent(this::load);
    }

    /** Returns the name of a file; says so if the system's encoding of names does not have its letters. */
    private Optional<Path> named(File file, String title) {
        try {
            return Optional.of(file.toPath());
        } catch (InvalidPathException noName) {
            complain(title, List.of(FileWords.sentence(
                    new Fault.Unreadable(file.getName(), Fault.Obstacle.UNNAMED))));
            return Optional.empty();
        }
    }

    /** Says who opens files that are no scenario and no table, by their names. */
    public void leave(Predicate<Path> others, BiConsumer<Path, Runnable> opener) {
        left = others;
        otherwise = opener;
    }

    /** Opens a scenario or a story, or takes a table for the data. */
    public void load(Path file) {
        if (left.test(file)) {
            otherwise.accept(file, () -> use(file));
            return;
        }
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            data.open(file, () -> aside(() -> use(file)));
            return;
        }
        aside(() -> {
            Loaded<Subject> loaded = SubjectReader.read(file);
            Platform.runLater(() -> take(loaded, Optional.of(file)));
            if (loaded instanceof Loaded.Whole<?>) {
                use(file);
            }
        });
    }

    /** Opens the scenario whose text is in the clipboard, or takes a table there for the data. */
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            load(clipboard.getFiles().getFirst());
            return;
        }
        String text = clipboard.getString();
        if (text == null || text.isBlank()) {
            complain("files.refused", List.of(Words.of("files.nothingPasted")));
            return;
        }
        if (!text.stripLeading().startsWith("{")) {
            data.open(text);
            return;
        }
        aside(() -> {
            Loaded<Subject> loaded = SubjectReader.read(text);
            Platform.runLater(() -> take(loaded, Optional.empty()));
        });
    }

    /** Puts the text of the run's scenario into the clipboard. */
    public void copy() {
        Subject scenario = seen(workspace.subject());
        aside(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(ScenarioWriter.text(scenario));
            Platform.runLater(() -> {
                Clipboard.getSystemClipboard().setContent(content);
                workspace.remark(Words.of("files.copied"));
            });
        });
    }

    private static void aside(Runnable work) {
        Workers.start("files", work);
    }

    /** Remembers a file, if anything can be remembered: if not, that was said at the start. */
    private void use(Path file) {
        try {
            notebook.used(file);
            recent = notebook.recentFiles();
        } catch (IOException nowhere) {
            recent = List.of(file);
        }
    }

    private void take(Loaded<Subject> loaded, Optional<Path> file) {
        switch (loaded) {
            case Loaded.Whole<Subject>(Subject subject) -> {
                workspace.tell(Message.NONE);
                workspace.open(subject);
                file.ifPresent(path -> workspace.document().held(subject, path));
            }
            case Loaded.Refused<Subject>(List<Fault> faults) ->
                complain("files.refused", FileWords.sentences(faults));
        }
    }

    private void complain(String title, List<String> sentences) {
        workspace.tell(new Message(Words.of(title), sentences));
    }

    private static String quoted(Path file) {
        return RichText.quoted(file.getFileName().toString());
    }
}
