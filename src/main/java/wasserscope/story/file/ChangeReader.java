package wasserscope.story.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.sum.EngineKind;
import wasserscope.scenario.Method;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.edit.ChooseEngine;
import wasserscope.scenario.edit.Edit;
import wasserscope.scenario.file.InterventionFields;
import wasserscope.scenario.file.InterventionFields.Kind;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Names;
import wasserscope.scenario.preset.LossPreset;
import wasserscope.scenario.preset.StartPreset;

/** Reads one change of a run: an intervention without its step, or the setting of any field that the window has. */
final class ChangeReader {

    private static final String LOSS = "problem.loss";
    private static final String START = "start.kind";
    private static final String VALUE = "value";

    private ChangeReader() {}

    /**
     * Reads a change.
     *
     * @param standing what is known of the run; where nothing is, the change is not looked at
     */
    static Optional<Edit> read(Fields item, Optional<Standing> standing) {
        Optional<Kind> kind = item.choice("kind", Names.of(Kind.class));
        item.needed("kind");
        if (kind.isEmpty() || standing.isEmpty()) {
            InterventionFields.ALL.forEach(item::find);
            item.end();
            return Optional.empty();
        }
        FeatureMap features = standing.get().held().problem().features();
        Optional<Edit> edit = kind.get() == Kind.SET
                ? set(item, features)
                : InterventionFields.read(item, kind.get(), features, 0).map(Edit.Intervene::new);
        item.end(Names.of(kind.get()), true, InterventionFields.ALL);
        return edit;
    }

    /** Returns the field that names what a run may not have. */
    static String named(Edit edit) {
        return edit instanceof Edit.Adjust || edit instanceof Edit.FollowRule ? "field" : VALUE;
    }

    private static Optional<Edit> set(Fields item, FeatureMap features) {
        item.find(VALUE);
        item.needed("field");
        item.needed(VALUE);
        return item.choice("field", fields(features)).flatMap(read -> read.apply(item));
    }

    /** Returns the fields that can be set, each with what reads its value. */
    private static Map<String, Function<Fields, Optional<Edit>>> fields(FeatureMap features) {
        Map<String, Function<Fields, Optional<Edit>>> fields = new LinkedHashMap<>();
        Arrays.stream(Quantity.values())
                .forEach(quantity -> fields.put(quantity.field(), item -> adjusted(item, quantity)));
        fields.put(InterventionFields.METHOD,
                item -> item.choice(VALUE, Names.of(Method.class)).map(Edit.SetMethod::new));
        fields.put(InterventionFields.ENGINE,
                item -> item.choice(VALUE, Names.of(EngineKind.class)).map(ChooseEngine::new));
        fields.put(LOSS,
                item -> item.choice(VALUE, Names.of(LossPreset.class)).map(loss -> new Edit.SetLoss(loss.loss())));
        fields.put(START,
                item -> item.choice(VALUE, Names.of(starts())).map(kind -> new Edit.Reshape(kind.shape(features))));
        return fields;
    }

    private static Optional<Edit> adjusted(Fields item, Quantity quantity) {
        if (quantity.rule().isPresent()) {
            return item.numberOr(quantity.rule().get(), VALUE, quantity.span()).map(number -> number.isNaN()
                    ? new Edit.FollowRule(quantity)
                    : new Edit.Adjust(quantity, number));
        }
        Optional<Double> value = quantity.kind() == Quantity.Kind.WHOLE
                ? item.whole(VALUE, quantity.span()).map(Long::doubleValue)
                : item.number(VALUE, quantity.span());
        return value.map(number -> new Edit.Adjust(quantity, number));
    }

    /** Returns the starts that the window offers. */
    private static List<StartPreset> starts() {
        List<StartPreset> starts = new ArrayList<>(List.of(StartPreset.values()));
        starts.remove(StartPreset.EXPLICIT);
        return starts;
    }
}
