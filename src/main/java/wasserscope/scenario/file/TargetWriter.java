package wasserscope.scenario.file;

import wasserscope.problem.data.Target;
import wasserscope.problem.model.FeatureMap;
import wasserscope.scenario.json.Json;

/** Writes a {@code target}, of a problem or of an intervention. */
final class TargetWriter {

    private TargetWriter() {}

    /** Returns a target of a model. */
    static Json.Obj json(Target target, FeatureMap features) {
        Json.Obj json = Json.Obj.empty();
        return switch (target) {
            case Target.Teacher teacher -> json.with("kind", "teacher")
                    .with("weights", Json.Numbers.of(teacher.weights()))
                    .with("positions",
                            Places.written(Places.wrapped(teacher.positions(), features.space())))
                    .with("noise", teacher.noise())
                    .with("seed", teacher.seed());
            case Target.Formula formula -> json.with("kind", "formula")
                    .with("formula", formula.function().text())
                    .with("noise", formula.noise())
                    .with("seed", formula.seed());
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
