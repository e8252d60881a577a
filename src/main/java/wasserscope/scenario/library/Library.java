package wasserscope.scenario.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.file.ScenarioReader;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.preset.OpeningScene;

/**
 * The scenes that come with the program: those that a model opens on, and the scenario files beside this class, in the order and the
 * groups of {@code index.txt}. All methods may be called from any thread.
 */
public final class Library {

    private static final String INDEX = "index.txt";
    private static final String ENDING = ".wscope.json";
    private static final String NAMES = "[a-z0-9-]+";

    private Library() {}

    /** The groups, read when they are first asked for: to look up one name needs no more than one file. */
    private static final class Shelf {
        private static final List<Group> GROUPS = Index.read(resource(INDEX).orElseThrow());
    }

    /** Returns all scenes, in groups. */
    public static List<Group> groups() {
        return Shelf.GROUPS;
    }

    /** Returns all scenes, in their order. */
    public static List<LibraryScene> scenes() {
        return groups().stream().flatMap(group -> group.scenes().stream()).toList();
    }

    /** Returns the scenario of the scene of a name. */
    public static Optional<Scenario> named(String name) {
        return OpeningScene.named(name).or(() -> file(name));
    }

    private static Optional<Scenario> file(String name) {
        return name.matches(NAMES) ? resource(name + ENDING).map(text -> whole(name, text)) : Optional.empty();
    }

    private static Scenario whole(String name, String text) {
        return switch (ScenarioReader.read(text)) {
            case Loaded.Whole<Scenario>(Scenario scenario) -> scenario.asScene(name);
            case Loaded.Refused<Scenario>(var faults) ->
                throw new IllegalStateException("the scene " + name + " cannot be read: " + faults);
        };
    }

    private static Optional<String> resource(String file) {
        try (InputStream in = Library.class.getResourceAsStream(file)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
