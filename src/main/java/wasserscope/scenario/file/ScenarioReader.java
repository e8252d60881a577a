package wasserscope.scenario.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.start.Start;
import wasserscope.flow.start.Stretch;
import wasserscope.problem.Problem;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.sum.EngineKind;
import wasserscope.scenario.Appearance;
import wasserscope.scenario.Comparison;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Layer;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Playing;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.SceneLook;
import wasserscope.scenario.Subject;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Faults;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.json.Names;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;

/**
 * Reads scenario files, where one scenario is needed; {@link SubjectReader} reads comparisons too. Every fault of a file is named; a file with a fault gives no scenario. No text and no file makes it throw. All
 * methods may be called from any thread.
 */
public final class ScenarioReader {

    /** What the field {@code format} says. */
    public static final String FORMAT = "wasserscope-scenario";

    /** The newest version, and the one that is written. */
    static final int VERSION = 2;

    private ScenarioReader() {}

    /**
     * Reads a file.
     *
     * @param file in UTF-8, at most {@value SubjectReader#MOST_BYTES} bytes: longer than any that is written
     */
    public static Loaded<Scenario> read(Path file) {
        return SubjectReader.read(file).then(ScenarioReader::alone);
    }

    /** Reads the text of a file, as from the clipboard. */
    public static Loaded<Scenario> read(String text) {
        return SubjectReader.read(text).then(ScenarioReader::alone);
    }

    /** Returns the scenario that a file holds; a comparison holds more than one. */
    public static Loaded<Scenario> alone(Subject subject) {
        return switch (subject) {
            case Scenario scenario -> new Loaded.Whole<>(scenario);
            case Comparison _ -> Loaded.refused(new Fault.TwoRuns());
        };
    }

    /**
     * Reads the scenario that an object is.
     *
     * @param path where it stands in its file; empty where it is all of it
     */
    public static Loaded<Scenario> of(Json.Obj object, String path) {
        Faults faults = new Faults();
        Fields top = new Fields(object, path, faults);
        top.needed("format");
        top.choice("format", Map.of(FORMAT, FORMAT));
        Optional<Long> version = top.version(VERSION);
        if (version.isEmpty()) {
            return new Loaded.Refused<>(faults.list());
        }
        Fields problem = top.child("problem");
        Optional<FeatureMap> features = ProblemReader.features(problem, version.get());
        if (features.isEmpty()) {
            return new Loaded.Refused<>(faults.list());
        }
        Scenario scenario = whole(top, version.get(), problem, features.get());
        return faults.isEmpty() ? new Loaded.Whole<>(scenario) : new Loaded.Refused<>(faults.list());
    }

    private static Scenario whole(Fields top, long version, Fields inner, FeatureMap features) {
        String title = top.text("title").orElse("");
        String notes = top.text("notes").orElse("");
        Problem problem = ProblemReader.read(inner, features, version);
        Start start = StartReader.read(top.child("start"), features, version);
        Fields moving = top.child("motion");
        Optional<EngineKind> engine = MotionReader.engine(moving, version, problem);
        Motion motion = MotionReader.read(moving, version);
        double margin = top.number("margin", Quantity.MARGIN.span(), Scenario.MARGIN);
        Playing clock = ClockReader.read(top.child("clock"), version);
        SceneLook look = look(top.child("view"), OpeningScene.of(Model.of(features)).window());
        Optional<Scenario> still = top.faults().isEmpty()
                ? Optional.of(summed(
                        new Scenario(title, notes, problem, start, motion, margin, List.of(), clock, look), engine))
                : Optional.empty();
        List<Intervention> interventions = InterventionReader.read(top, features, version, still);
        top.end();
        return still.map(scenario -> scenario.with(interventions)).orElseGet(OpeningScene::opening);
    }

    private static Scenario summed(Scenario scenario, Optional<EngineKind> engine) {
        return engine.map(kind -> scenario.with(scenario.problem().with(kind))).orElseGet(scenario::withUsualEngine);
    }

    private static SceneLook look(Fields view, PlaneWindow usual) {
        Stretch theta = view.window("theta").orElse(new Stretch(usual.thetaLow(), usual.thetaHigh()));
        Stretch w = view.window("w").orElse(new Stretch(usual.wLow(), usual.wHigh()));
        Optional<Set<Layer>> layers = view.choices("layers", Names.of(Layer.class));
        Optional<Appearance> appearance = view.choice("theme", Names.of(Appearance.class));
        view.end();
        return new SceneLook(new PlaneWindow(theta.low(), theta.high(), w.low(), w.high()), layers, appearance);
    }
}
