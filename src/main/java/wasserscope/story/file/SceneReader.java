package wasserscope.story.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.file.ScenarioReader;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Faults;
import wasserscope.scenario.json.FieldKind;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.json.Names;
import wasserscope.scenario.library.Library;

/** Reads scenes: one that comes with the program by its name, that of a file beside the story, or one that stands in the story. */
final class SceneReader {

    private static final String FILE = ".json";

    private final Optional<Path> folder;

    /**
     * Reads scenes of a story.
     *
     * @param folder that of its file, if it is in one
     */
    SceneReader(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Reads a scene; nothing if it is omitted, or of no use. */
    Optional<Scenario> read(Fields fields, String name) {
        return fields.find(name).flatMap(value -> switch (value) {
            case Json.Text(String text) when text.endsWith(FILE) -> file(text, fields.path(name), fields.faults());
            case Json.Text(String text) -> named(text, fields.path(name), fields.faults());
            case Json.Obj object -> taken(ScenarioReader.of(object, fields.path(name)), fields.faults());
            default -> {
                fields.wrongKind(fields.path(name), value, FieldKind.TEXT_OR_OBJECT);
                yield Optional.<Scenario>empty();
            }
        });
    }

    private static Optional<Scenario> named(String name, String path, Faults faults) {
        Optional<Scenario> scene = Library.named(name);
        if (scene.isEmpty()) {
            faults.add(new Fault.NoSuchScene(path, Json.shortened(name), Names.nearest(Json.shortened(name),
                    Library.scenes().stream().map(known -> known.name()).toList())));
        }
        return scene;
    }

    private static Optional<Scenario> taken(Loaded<Scenario> loaded, Faults faults) {
        return switch (loaded) {
            case Loaded.Whole<Scenario>(Scenario scenario) -> Optional.of(scenario);
            case Loaded.Refused<Scenario>(var found) -> {
                found.forEach(faults::add);
                yield Optional.empty();
            }
        };
    }

    private Optional<Scenario> file(String name, String path, Faults faults) {
        String shown = Json.shortened(name);
        if (folder.isEmpty()) {
            faults.add(new Fault.NoFolder(path, shown));
            return Optional.empty();
        }
        try {
            Path file = folder.get().resolve(name).normalize();
            if (!isWithin(file, folder.get())) {
                faults.add(new Fault.OutsideFolder(path, shown));
                return Optional.empty();
            }
            Faults inner = new Faults();
            Optional<Scenario> scene = taken(ScenarioReader.read(file), inner);
            inner.list().forEach(fault -> faults.add(new Fault.InFile(path, shown, fault)));
            return scene;
        } catch (InvalidPathException e) {
            faults.add(new Fault.InFile(path, shown, new Fault.Unreadable(shown, Fault.Obstacle.UNNAMED)));
        } catch (IOException e) {
            faults.add(new Fault.InFile(path, shown, new Fault.Unreadable(shown, Fault.Obstacle.UNREADABLE)));
        }
        return Optional.empty();
    }

    /** Tells whether a file is in a folder, by its name and, where it is there, by where the name leads. */
    private static boolean isWithin(Path file, Path folder) throws IOException {
        boolean named = file.startsWith(folder.normalize());
        return named && (!Files.exists(file) || file.toRealPath().startsWith(folder.toRealPath()));
    }
}
