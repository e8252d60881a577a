package wasserscope.cli.console;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Subject;
import wasserscope.scenario.file.ScenarioReader;
import wasserscope.scenario.file.SubjectReader;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.library.Library;
import wasserscope.scenario.table.TableFiles;

/** What a command line calls a scenario: the name of a built-in one, or a file. A file may hold a comparison of two. */
public final class ScenarioName {

    private ScenarioName() {}

    /** Returns the file of that name, if it is not that of a built-in scenario. */
    public static Optional<Path> file(String name) {
        try {
            return Library.named(name).isPresent() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }

    /** Returns the file of that name, if it is a table. */
    public static Optional<Path> table(String name) {
        return file(name).filter(TableFiles::isOne);
    }

    /**
     * Returns the scenario of that name; a comparison is refused.
     *
     * @param spec says what was taken of a table
     */
    public static Loaded<Scenario> load(String name, CommandSpec spec) {
        return subject(name, spec).then(ScenarioReader::alone);
    }

    /**
     * Returns the scenario or the comparison of that name, of a table the scene that it opens in.
     *
     * @param spec says what was taken of a table
     */
    public static Loaded<Subject> subject(String name, CommandSpec spec) {
        return table(name).map(file -> GivenTable.scene(file, spec).<Subject>then(Loaded.Whole::new))
                .orElseGet(() -> subject(name));
    }

    private static Loaded<Subject> subject(String name) {
        Optional<Scenario> scene = Library.named(name);
        if (scene.isPresent()) {
            return new Loaded.Whole<>(scene.get());
        }
        try {
            return SubjectReader.read(Path.of(name));
        } catch (InvalidPathException noName) {
            return Loaded.refused(new Fault.Unreadable(name, Fault.Obstacle.UNNAMED));
        }
    }
}
