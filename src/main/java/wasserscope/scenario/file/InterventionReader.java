package wasserscope.scenario.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wasserscope.problem.model.FeatureMap;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.SetEngine;
import wasserscope.scenario.SetTarget;
import wasserscope.scenario.Span;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Names;

/** Reads {@code interventions}, and follows them to see whether each names particles that there are. */
final class InterventionReader {

    private static final Span STEPS = new Span(0, 1e15);

    private final FeatureMap features;
    private final long version;
    private final Map<String, InterventionFields.Kind> kinds;
    private final List<Placed> read = new ArrayList<>();

    private InterventionReader(FeatureMap features, long version) {
        this.version = version;
        this.features = features;
        kinds = Names.of(InterventionFields.Kind.class);
        if (version < 2) {
            kinds.values().remove(InterventionFields.Kind.TARGET);
        }
    }

    /**
     * An intervention and where it stands.
     *
     * @param fields where
     * @param what the intervention
     */
    private record Placed(Fields fields, Intervention what) {}

    /**
     * Reads the list {@code interventions} of a scenario.
     *
     * @param top the fields of the scenario
     * @param version of the file
     * @param scenario the scenario without interventions; nothing if it has faults, then particles are not followed
     */
    static List<Intervention> read(Fields top, FeatureMap features, long version, Optional<Scenario> scenario) {
        InterventionReader reader = new InterventionReader(features, version);
        for (Fields item : top.children("interventions")) {
            reader.read(item).ifPresent(what -> reader.read.add(new Placed(item, what)));
        }
        scenario.filter(_ -> top.faults().isEmpty()).ifPresent(reader::follow);
        return reader.read.stream().map(Placed::what).toList();
    }

    private Optional<Intervention> read(Fields item) {
        Optional<InterventionFields.Kind> kind = item.choice("kind", kinds);
        Optional<Long> step = item.whole("step", STEPS);
        item.needed("step");
        item.needed("kind");
        if (kind.isEmpty()) {
            InterventionFields.ALL.forEach(item::find);
            item.end();
            return Optional.empty();
        }
        Optional<Intervention> read = InterventionFields.read(item, kind.get(), features, step.orElse(0L), version);
        item.end(Names.of(kind.get()), true, InterventionFields.ALL);
        return step.isEmpty() ? Optional.empty() : read;
    }

    /** Follows the interventions in their order. */
    private void follow(Scenario scenario) {
        List<Placed> inOrder = new ArrayList<>(read);
        inOrder.sort(Comparator.comparingLong(placed -> placed.what().step()));
        int count = scenario.start().particles();
        Scenario held = scenario;
        for (Placed placed : inOrder) {
            count = InterventionChecks.after(placed.fields(), placed.what(), held, count);
            held = switch (placed.what()) {
                case Intervention.SetMethod drive -> drive.applyTo(held);
                case SetTarget set -> set.applyTo(held);
                case Intervention.Set set -> set.applyTo(held);
                case SetEngine set -> set.applyTo(held);
                default -> held;
            };
        }
    }
}
