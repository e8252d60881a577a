package wasserscope.scenario.file;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Optional;
import wasserscope.scenario.Comparison;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Subject;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Faults;
import wasserscope.scenario.json.FieldKind;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.FileText;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.JsonTree;
import wasserscope.scenario.json.Loaded;

/**
 * Reads files of scenarios and of comparisons, which name themselves in their field {@code format}. A fault of one side of a comparison
 * names the field from the top, as in {@code right.motion.step}. No text and no file makes it throw. All methods may be called from any
 * thread.
 */
public final class SubjectReader {

    /** What the field {@code format} of a story says, which is none of these. */
    public static final String STORY = "wasserscope-story";

    /** What the field {@code format} of a comparison says. */
    public static final String COMPARISON = "wasserscope-comparison";

    /** The newest version of comparisons, and the one that is written. */
    static final int VERSION = 1;

    /** The longest file that is read. */
    static final long MOST_BYTES = 1L << 30;

    private SubjectReader() {}

    /**
     * Reads a file.
     *
     * @param file in UTF-8, at most {@value #MOST_BYTES} bytes: longer than any that is written
     */
    public static Loaded<Subject> read(Path file) {
        return FileText.read(file, MOST_BYTES, SubjectReader::subject);
    }

    /** Reads the text of a file, as from the clipboard. */
    public static Loaded<Subject> read(String text) {
        return FileText.read(text, MOST_BYTES, SubjectReader::subject);
    }

    private static Loaded<Subject> subject(Reader text) throws IOException {
        Faults faults = new Faults();
        Json json = JsonTree.parse(text, faults);
        if (!faults.isEmpty()) {
            return new Loaded.Refused<>(faults.list());
        }
        if (!(json instanceof Json.Obj object)
                || !(object.fields().get("format") instanceof Json.Text(String format))) {
            return Loaded.refused(new Fault.WrongFormat());
        }
        return switch (format) {
            case ScenarioReader.FORMAT -> ScenarioReader.of(object, "").then(Loaded.Whole::new);
            case COMPARISON -> comparison(object);
            case STORY -> Loaded.refused(new Fault.StoryForScenario());
            default -> Loaded.refused(new Fault.WrongFormat());
        };
    }

    private static Loaded<Subject> comparison(Json.Obj object) {
        Faults faults = new Faults();
        Fields top = new Fields(object, "", faults);
        top.find("format");
        if (top.version(VERSION).isEmpty()) {
            return new Loaded.Refused<>(faults.list());
        }
        Optional<Scenario> left = side(top, "left");
        Optional<Scenario> right = side(top, "right");
        top.end();
        return faults.isEmpty()
                ? new Loaded.Whole<>(new Comparison(left.orElseThrow(), right.orElseThrow()))
                : new Loaded.Refused<>(faults.list());
    }

    private static Optional<Scenario> side(Fields top, String name) {
        top.needed(name);
        return top.find(name).flatMap(side -> {
            if (side instanceof Json.Obj object) {
                return scenario(object, name, top.faults());
            }
            top.wrongKind(name, side, FieldKind.OBJECT);
            return Optional.empty();
        });
    }

    private static Optional<Scenario> scenario(Json.Obj object, String path, Faults faults) {
        return switch (ScenarioReader.of(object, path)) {
            case Loaded.Whole<Scenario>(Scenario scenario) -> Optional.of(scenario);
            case Loaded.Refused<Scenario>(var found) -> {
                found.forEach(faults::add);
                yield Optional.empty();
            }
        };
    }
}
