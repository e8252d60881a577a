package wasserscope.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import wasserscope.problem.LowRank;
import wasserscope.problem.Problem;
import wasserscope.problem.SquareLoss;
import wasserscope.problem.Target;
import wasserscope.scenario.Edit;
import wasserscope.scenario.Model;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Scenes;
import wasserscope.scenario.file.Loaded;
import wasserscope.scenario.file.ScenarioReader;
import wasserscope.scenario.file.ScenarioWriter;
import wasserscope.scenario.file.Table;
import wasserscope.scenario.file.TableReader;
import wasserscope.words.FileWords;
import wasserscope.words.RichText;
import wasserscope.words.Words;

/** Scenarios and data tables from files and to them: by a dialog or dropped into the window. Files are read off the FX thread. */
final class ScenarioFiles {

    private static final String ENDING = ".wscope.json";

    private final Scene scene;
    private final Session session;
    private final Consumer<List<String>> complain;

    private ScenarioFiles(Scene scene, Session session, Consumer<List<String>> complain) {
        this.scene = scene;
        this.session = session;
        this.complain = complain;
    }

    /**
     * Lets files be dropped into the window.
     *
     * @param complain shows the sentences about a file that cannot be used
     */
    static ScenarioFiles install(Scene scene, Session session, Consumer<List<String>> complain) {
        ScenarioFiles files = new ScenarioFiles(scene, session, complain);
        scene.setOnDragOver(files::welcome);
        scene.setOnDragDropped(files::dropped);
        return files;
    }

    private void welcome(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        event.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(this::load);
        event.setDropCompleted(true);
        event.consume();
    }

    /** Asks for a file and opens it. */
    void open() {
        File file = chooser().showOpenDialog(scene.getWindow());
        if (file != null) {
            load(file.toPath());
        }
    }

    /** Asks for a name and writes the scenario of the run, all that was done to it included. */
    void save() {
        File file = chooser().showSaveDialog(scene.getWindow());
        if (file != null) {
            String name = file.getName();
            write(name.endsWith(".json") ? file.toPath() : file.toPath().resolveSibling(name + ENDING));
        }
    }

    /** Writes the scenario of the run. */
    void write(Path file) {
        Scenario scenario = session.frame().getValue().scenario();
        aside(() -> {
            try {
                ScenarioWriter.write(scenario, file);
            } catch (IOException e) {
                tell(List.of(Words.of("files.notWritten", RichText.quoted(file.getFileName().toString()))));
            }
        });
    }

    private static FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().addAll(
                new ExtensionFilter(Words.of("files.scenario"), "*.json"),
                new ExtensionFilter(Words.of("files.table"), "*.csv", "*.tsv", "*.txt"));
        return chooser;
    }

    /** Opens a scenario, or takes a table for the data of the present problem; low rank has none, a table then is for ReLU. */
    void load(Path file) {
        boolean scenario = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        Scenario present = session.frame().getValue().moment().held();
        boolean takesTables = !(present.problem().features() instanceof LowRank);
        Scenario held = takesTables ? present : Scenes.of(Model.RELU);
        aside(() -> {
            Loaded<Scenario> loaded = scenario ? ScenarioReader.read(file) : withTable(held, file);
            Platform.runLater(() -> take(loaded));
        });
    }

    private static void aside(Runnable work) {
        Thread thread = new Thread(work, "files");
        thread.setDaemon(true);
        thread.start();
    }

    private static Loaded<Scenario> withTable(Scenario held, Path file) {
        return switch (TableReader.read(file, held.problem().features().inputAxes())) {
            case Loaded.Whole<Table>(Table table) -> new Loaded.Whole<>(held.with(problem(held.problem(), table)));
            case Loaded.Refused<Table>(var faults) -> new Loaded.Refused<>(faults);
        };
    }

    /** Returns the problem with the table's data; targets that are no labels are judged by the square loss. */
    private static Problem problem(Problem present, Table table) {
        Target.Values target = table.target();
        boolean labels = target.y().stream().allMatch(present.loss()::admits);
        return new Problem(present.features(), table.data(), target, labels ? present.loss() : new SquareLoss(),
                present.lambda());
    }

    private void take(Loaded<Scenario> loaded) {
        switch (loaded) {
            case Loaded.Whole<Scenario>(Scenario scenario) -> {
                complain.accept(List.of());
                session.edit(new Edit.Open(scenario));
            }
            case Loaded.Refused<Scenario>(var faults) -> complain.accept(FileWords.sentences(faults));
        }
    }

    private void tell(List<String> sentences) {
        Platform.runLater(() -> complain.accept(sentences));
    }
}
