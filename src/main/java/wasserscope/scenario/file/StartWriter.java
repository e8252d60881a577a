package wasserscope.scenario.file;

import java.util.List;
import wasserscope.flow.start.Explicit;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.Start;
import wasserscope.flow.start.Stretch;
import wasserscope.problem.model.FeatureMap;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.Names;
import wasserscope.scenario.preset.StartFields;
import wasserscope.scenario.preset.StartPreset;

/** Writes {@code start}. */
final class StartWriter extends FieldWriter implements StartFields {

    private final Json.Obj json;
    private final FeatureMap features;

    private StartWriter(Json.Obj json, FeatureMap features) {
        super(json);
        this.json = json;
        this.features = features;
    }

    static Json.Obj json(Start start, FeatureMap features) {
        StartPreset kind = StartPreset.of(start.shape()).kind();
        Json.Obj json = Json.Obj.empty()
                .with("kind", Names.of(kind))
                .with("particles", start.particles())
                .with("radius", start.radius())
                .with("seed", start.seed());
        kind.pass(start.shape(), new StartWriter(json, features));
        return json;
    }

    @Override
    public Range range(Range present) {
        json.with("min", Places.ends(present.sides(), Stretch::low))
                .with("max", Places.ends(present.sides(), Stretch::high));
        present.gap().ifPresent(gap -> json.with("gap", pair(gap)));
        return present;
    }

    @Override
    public Stretch arc(Stretch present) {
        json.with("arc", pair(present));
        return present;
    }

    private static Json pair(Stretch stretch) {
        return Json.Numbers.of(stretch.low(), stretch.high());
    }

    @Override
    public List<Double> position(String name, List<Double> present) {
        json.with(name, Places.written(present, features.space()));
        return present;
    }

    @Override
    public Explicit particles(Explicit present) {
        if (features.lifting().hasWeight()) {
            json.with("w", Json.Numbers.of(present.w()));
        }
        json.with("theta", Places.written(Places.wrapped(present.theta(), features.space())));
        return present;
    }
}
