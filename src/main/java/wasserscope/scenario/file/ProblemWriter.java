package wasserscope.scenario.file;

import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
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
        if (!(problem.data() instanceof Data.Entries)) {
            json.with("data", data(problem.data()));
        }
        json.with("target", TargetWriter.json(problem.target(), problem.features()))
                .with("loss", Names.of(LossPreset.of(problem.loss())))
                .with("lambda", problem.lambda());
        UnitsFields.write(problem.units(), json);
        return json;
    }

    /** Returns inputs with their weights; none of the entries of a matrix. */
    static Json.Obj data(Data data) {
        return switch (data) {
            case Data.Grid grid -> Json.Obj.empty()
                    .with("kind", "grid")
                    .with("min", grid.min())
                    .with("max", grid.max())
                    .with("count", grid.count());
            case Data.Samples samples -> samples(samples);
            case Data.Entries _ -> Json.Obj.empty();
        };
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
}
