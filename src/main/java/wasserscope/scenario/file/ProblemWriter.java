package wasserscope.scenario.file;

import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.model.FeatureMap;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.Names;
import wasserscope.scenario.preset.LossPreset;
import wasserscope.scenario.preset.Model;

/** Writes {@code problem}: of the model, the data, the target and the loss what they have, and λ. */
final class ProblemWriter {

    private ProblemWriter() {}

    static Json.Obj json(Problem problem) {
        Json.Obj json = model(problem.features());
        switch (problem.data()) {
            case Data.Grid grid -> json.with("data", Json.Obj.empty()
                    .with("kind", "grid")
                    .with("min", grid.min())
                    .with("max", grid.max())
                    .with("count", grid.count()));
            case Data.Samples samples -> json.with("data", samples(samples));
            case Data.Entries _ -> {
            }
        }
        json.with("target", target(problem))
                .with("loss", Names.of(LossPreset.of(problem.loss())))
                .with("lambda", problem.lambda());
        UnitsFields.write(problem.units(), json);
        return json;
    }

    /** Returns a model with its settings. */
    static Json.Obj model(FeatureMap features) {
        Model model = Model.of(features);
        Json.Obj json = Json.Obj.empty().with("model", Names.of(model));
        model.pass(features, new FieldWriter(json));
        return json;
    }

    private static Json.Obj samples(Data.Samples samples) {
        Json.Obj json = Json.Obj.empty().with("kind", "samples").with("x", Places.written(samples.x()));
        boolean equal = samples.weights().stream().allMatch(weight -> weight == 1);
        if (!equal) {
            json.with("weight", Json.Numbers.of(samples.weights()));
        }
        samples.held().ifPresent(held -> json.with("held", Json.Obj.empty()
                .with("x", Places.written(held.x())).with("y", Json.Numbers.of(held.y()))));
        return json;
    }

    private static Json.Obj target(Problem problem) {
        Json.Obj json = Json.Obj.empty();
        return switch (problem.target()) {
            case Target.Teacher teacher -> json.with("kind", "teacher")
                    .with("weights", Json.Numbers.of(teacher.weights()))
                    .with("positions",
                            Places.written(Places.wrapped(teacher.positions(), problem.features().space())))
                    .with("noise", teacher.noise())
                    .with("seed", teacher.seed());
            case Target.Values values -> json.with("kind", "values").with("y", Json.Numbers.of(values.y()));
            case Target.Matrix matrix -> json.with("kind", "matrix").with("entries", rows(matrix));
        };
    }

    private static Json.Arr rows(Target.Matrix matrix) {
        Json.Arr rows = Json.Arr.empty();
        rows.items().add(Json.Numbers.of(matrix.a(), matrix.b()));
        rows.items().add(Json.Numbers.of(matrix.b(), matrix.c()));
        return rows;
    }
}
