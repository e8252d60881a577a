package wasserscope.scenario.file;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import wasserscope.file.AtomicFile;
import wasserscope.file.Existing;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.step.StepSize;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.sum.EngineKind;
import wasserscope.scenario.Comparison;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Method;
import wasserscope.scenario.MoveAtom;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Playing;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.SceneLook;
import wasserscope.scenario.SetEngine;
import wasserscope.scenario.SetRule;
import wasserscope.scenario.SetTarget;
import wasserscope.scenario.Subject;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.JsonLayout;
import wasserscope.scenario.json.Names;

/**
 * Writes files of scenarios and comparisons, which {@link SubjectReader} reads as the same. All methods may be called from any thread.
 */
public final class ScenarioWriter {

    private ScenarioWriter() {}

    /**
     * Writes a file, whole or not at all; one of the same name is replaced.
     *
     * @throws IOException if the disk fails; then nothing is left behind
     */
    public static void write(Subject subject, Path file) throws IOException {
        try (AtomicFile whole = AtomicFile.at(file, Existing.REPLACE)) {
            try (Writer writer = whole.writer()) {
                JsonLayout.write(json(subject), writer);
            }
            whole.complete();
        }
    }

    /** Returns the text of a file, as for the clipboard. Numbers have a point in every locale and are exact. */
    public static String text(Subject subject) {
        return JsonLayout.of(json(subject));
    }

    private static Json.Obj json(Subject subject) {
        return switch (subject) {
            case Scenario scenario -> json(scenario);
            case Comparison(Scenario left, Scenario right) -> Json.Obj.empty()
                    .with("format", SubjectReader.COMPARISON)
                    .with("version", SubjectReader.VERSION)
                    .with("left", json(left))
                    .with("right", json(right));
        };
    }

    private static Json.Obj json(Scenario scenario) {
        FeatureMap features = scenario.problem().features();
        Json.Obj top = Json.Obj.empty()
                .with("format", ScenarioReader.FORMAT)
                .with("version", ScenarioReader.VERSION)
                .with("title", scenario.title())
                .with("notes", scenario.notes())
                .with("problem", ProblemWriter.json(scenario.problem()))
                .with("start", StartWriter.json(scenario.start(), features))
                .with("motion", motion(scenario.motion(), scenario.problem().engine()))
                .with("margin", scenario.margin());
        Json.Arr interventions = Json.Arr.empty();
        scenario.interventions().forEach(next -> interventions.items().add(intervention(next, features)));
        top.with("interventions", interventions)
                .with("clock", clock(scenario.clock()))
                .with("view", view(scenario.look()));
        return top;
    }

    private static Json.Obj motion(Motion motion, EngineKind engine) {
        Method method = Method.of(motion);
        Json.Obj json = Json.Obj.empty()
                .with("method", Names.of(method));
        switch (motion.step()) {
            case StepSize.Fixed(double eta) -> json.with("step", eta);
            case StepSize.Automatic _ -> json.with("step", Quantity.STEP_SIZE.rule().orElseThrow());
        }
        json.with(MotionReader.ENGINE, Names.of(engine));
        method.pass(motion, new FieldWriter(json));
        return json;
    }

    private static Json.Obj intervention(Intervention next, FeatureMap features) {
        InterventionFields.Kind kind = switch (next) {
            case Intervention.Set _ -> InterventionFields.Kind.SET;
            case SetRule _ -> InterventionFields.Kind.SET;
            case SetEngine _ -> InterventionFields.Kind.SET;
            case Intervention.SetMethod _ -> InterventionFields.Kind.SET;
            case Intervention.Add _ -> InterventionFields.Kind.ADD;
            case Intervention.Move _ -> InterventionFields.Kind.MOVE;
            case Intervention.Remove _ -> InterventionFields.Kind.REMOVE;
            case Intervention.Split _ -> InterventionFields.Kind.SPLIT;
            case Intervention.Merge _ -> InterventionFields.Kind.MERGE;
            case MoveAtom _ -> InterventionFields.Kind.TEACHER;
            case SetTarget _ -> InterventionFields.Kind.TARGET;
            case Intervention.Shake _ -> InterventionFields.Kind.SHAKE;
        };
        Json.Obj json = Json.Obj.empty().with("step", next.step()).with("kind", Names.of(kind));
        return switch (next) {
            case Intervention.Set set -> set.quantity().kind() == Quantity.Kind.WHOLE
                    ? json.with("field", set.quantity().field()).with("value", (long) set.value())
                    : json.with("field", set.quantity().field()).with("value", set.value());
            case SetRule(_, Quantity quantity) ->
                json.with("field", quantity.field()).with("value", quantity.rule().orElseThrow());
            case Intervention.SetMethod drive ->
                json.with("field", InterventionFields.METHOD).with("value", Names.of(drive.method()));
            case SetEngine sums ->
                json.with("field", InterventionFields.ENGINE).with("value", Names.of(sums.engine()));
            case Intervention.Add add -> place(json, add.w(), add.theta(), features);
            case Intervention.Move move ->
                place(json.with("particle", move.particle()), move.w(), move.theta(), features);
            case Intervention.Remove remove -> json.with("particles", new Json.Indices(remove.particles()));
            case Intervention.Split split -> json.with("particles", new Json.Indices(split.particles()));
            case Intervention.Merge merge -> json.with("particles", new Json.Indices(merge.particles()));
            case MoveAtom teacher -> json.with("atom", teacher.atom())
                    .with("w", teacher.weight())
                    .with("theta", Places.written(teacher.position(), features.space()));
            case SetTarget set -> {
                set.data().ifPresent(data -> json.with("data", ProblemWriter.data(data)));
                yield json.with("target", TargetWriter.json(set.target(), features));
            }
            case Intervention.Shake shake -> json.with("fraction", shake.fraction()).with("seed", shake.seed());
        };
    }

    private static Json.Obj place(Json.Obj json, double w, List<Double> theta, FeatureMap features) {
        if (features.lifting().hasWeight()) {
            json.with("w", w);
        }
        return json.with("theta", Places.written(theta, features.space()));
    }

    private static Json.Obj clock(Playing clock) {
        Json pace = clock.pace() instanceof Pace.Steady steady
                ? new Json.Num(Integer.toString(steady.perFrame()))
                : new Json.Text(PaceReader.WORDS.entrySet().stream()
                        .filter(named -> named.getValue().equals(clock.pace()))
                        .findFirst()
                        .orElseThrow()
                        .getKey());
        Json.Obj json = Json.Obj.empty().with("stepsPerFrame", pace).with("pauseOn", names(clock.pauseOn()));
        clock.stopAt().ifPresent(step -> json.with("stopAt", step));
        if (!clock.marks().isEmpty()) {
            json.with("marks", new Json.Arr(clock.marks().stream()
                    .<Json>map(mark -> Json.Obj.empty().with("step", mark.step()).with("name", mark.name()))
                    .toList()));
        }
        return json;
    }

    private static Json.Obj view(SceneLook look) {
        Json.Obj json = Json.Obj.empty()
                .with("theta", Json.Numbers.of(look.window().thetaLow(), look.window().thetaHigh()))
                .with("w", Json.Numbers.of(look.window().wLow(), look.window().wHigh()));
        look.layers().ifPresent(layers -> json.with("layers", names(layers)));
        look.appearance().ifPresent(theme -> json.with("theme", Names.of(theme)));
        return json;
    }

    /** Returns the names, in the order of the constants. */
    private static <E extends Enum<E>> Json.Arr names(Set<E> constants) {
        return new Json.Arr(constants.stream()
                .sorted()
                .<Json>map(constant -> new Json.Text(Names.of(constant)))
                .toList());
    }
}
