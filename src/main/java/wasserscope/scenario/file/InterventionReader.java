package wasserscope.scenario.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wasserscope.flow.start.Start;
import wasserscope.problem.model.FeatureMap;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Method;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Refusal;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.Model;

/** Reads {@code interventions}, and follows them to see whether each names particles that there are. */
final class InterventionReader {

    /** What sets the method of motion. */
    static final String METHOD = "motion.method";

    private static final Span STEPS = new Span(0, 1e15);
    private static final Span INDICES = new Span(0, Integer.MAX_VALUE);

    private final FeatureMap features;
    private final Faults faults;
    private final List<Placed> read = new ArrayList<>();

    private InterventionReader(FeatureMap features, Faults faults) {
        this.features = features;
        this.faults = faults;
    }

    /** How an intervention is called in files. */
    enum Kind {
        SET,
        ADD,
        MOVE,
        REMOVE,
        SPLIT,
        MERGE,
        TEACHER,
        SHAKE
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
     * @param scenario the scenario without interventions; nothing if it has faults, then particles are not followed
     */
    static List<Intervention> read(Fields top, FeatureMap features, Optional<Scenario> scenario) {
        InterventionReader reader = new InterventionReader(features, top.faults());
        for (Fields item : top.children("interventions")) {
            reader.read(item).ifPresent(what -> reader.read.add(new Placed(item, what)));
        }
        scenario.filter(_ -> top.faults().isEmpty()).ifPresent(reader::follow);
        return reader.read.stream().map(Placed::what).toList();
    }

    /** Reads the fields of every kind, so that each is known and of the right type, and makes an intervention of those of its kind. */
    private Optional<Intervention> read(Fields item) {
        Optional<Kind> kind = item.choice("kind", Names.of(Kind.class));
        Optional<Long> step = item.whole("step", STEPS);
        for (String name : List.of("step", "kind")) {
            if (!item.has(name)) {
                item.missing(name);
            }
        }
        Optional<Double> w = item.number("w", Span.FINITE);
        Optional<List<Double>> theta = Places.position(item, "theta", features.space());
        Optional<Long> particle = item.whole("particle", INDICES);
        Optional<List<Integer>> particles = indices(item);
        Optional<Long> atom = item.whole("atom", INDICES);
        Optional<Double> fraction = item.number("fraction", new Span(Double.MIN_VALUE, 1));
        long seed = item.seed("seed");
        item.find("field");
        item.find("value");
        item.end();
        if (kind.isEmpty() || step.isEmpty()) {
            return Optional.empty();
        }
        long when = step.get();
        return switch (kind.get()) {
            case SET -> set(item, when);
            case ADD -> whole(item, placing("theta"))
                    ? theta.map(place -> new Intervention.Add(when, weight(w), place))
                    : Optional.empty();
            case MOVE -> whole(item, placing("particle", "theta")) && particle.isPresent()
                    ? theta.map(place -> new Intervention.Move(when, particle.get().intValue(), weight(w), place))
                    : Optional.empty();
            case REMOVE -> needing(item, "particles", particles).map(gone -> new Intervention.Remove(when, gone));
            case SPLIT -> needing(item, "particles", particles).map(named -> new Intervention.Split(when, named));
            case MERGE -> needing(item, "particles", particles).map(named -> new Intervention.Merge(when, named));
            case TEACHER -> whole(item, List.of("atom", "w", "theta")) && atom.isPresent() && w.isPresent()
                    ? theta.map(to -> new Intervention.Teacher(when, atom.get().intValue(), w.get(), to))
                    : Optional.empty();
            case SHAKE -> needing(item, "fraction", fraction).map(part -> new Intervention.Shake(when, part, seed));
        };
    }

    /** Returns the fields that place a particle. */
    private List<String> placing(String... names) {
        List<String> needed = new ArrayList<>(Arrays.asList(names));
        if (features.lifting().hasWeight()) {
            needed.add("w");
        }
        return needed;
    }

    private double weight(Optional<Double> w) {
        return features.lifting().hasWeight() ? w.orElse(0.0) : 1;
    }

    private static boolean whole(Fields item, List<String> needed) {
        needed.stream().filter(name -> !item.has(name)).forEach(item::missing);
        return needed.stream().allMatch(item::has);
    }

    private static <T> Optional<T> needing(Fields item, String name, Optional<T> value) {
        return whole(item, List.of(name)) ? value : Optional.empty();
    }

    private static Optional<List<Integer>> indices(Fields item) {
        return item.items("particles", Fault.Kind.NUMBERS).map(items -> {
            List<Integer> indices = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                item.whole(item.path("particles") + "[" + i + "]", items.get(i), INDICES)
                        .ifPresent(index -> indices.add(index.intValue()));
            }
            if (items.isEmpty()) {
                item.faults().add(new Fault.NamesNone(item.path("particles")));
            }
            return indices;
        }).filter(indices -> !indices.isEmpty());
    }

    private static Optional<Intervention> set(Fields item, long step) {
        if (!whole(item, List.of("field", "value"))) {
            return Optional.empty();
        }
        Map<String, Optional<Quantity>> names = new LinkedHashMap<>();
        Arrays.stream(Quantity.values())
                .filter(Quantity::continues)
                .forEach(quantity -> names.put(quantity.field(), Optional.of(quantity)));
        names.put(METHOD, Optional.empty());
        Optional<Optional<Quantity>> field = item.choice("field", names);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        if (field.get().isEmpty()) {
            return item.choice("value", Names.of(Method.class)).map(method -> new Intervention.SetMethod(step, method));
        }
        Quantity quantity = field.get().get();
        Span allowed = Span.of(quantity);
        return quantity.kind() == Quantity.Kind.WHOLE
                ? item.whole("value", allowed).map(value -> new Intervention.Set(step, quantity, value))
                : item.number("value", allowed).map(value -> new Intervention.Set(step, quantity, value));
    }

    /** Follows the interventions in their order. */
    private void follow(Scenario scenario) {
        List<Placed> inOrder = new ArrayList<>(read);
        inOrder.sort(Comparator.comparingLong(placed -> placed.what().step()));
        int count = scenario.start().particles();
        for (Placed placed : inOrder) {
            count = after(placed.fields(), placed.what(), scenario, count);
        }
    }

    /** Notes what is wrong with an intervention on {@code count} particles, and returns how many there are after it. */
    private int after(Fields item, Intervention what, Scenario scenario, int count) {
        return switch (what) {
            case Intervention.Set set -> checked(item, set.quantity(), scenario, count);
            case Intervention.SetMethod _ -> count;
            case Intervention.Shake _ -> count;
            case Intervention.Add _ -> added(item, 1, count);
            case Intervention.Move move -> checked(item.path("particle"), move.particle(), count);
            case Intervention.Remove remove -> left(item, remove.particles(), count);
            case Intervention.Split split -> split(item, split.particles(), count);
            case Intervention.Merge merge -> named(item, merge.particles(), count);
            case Intervention.Teacher teacher -> checked(item, teacher, scenario, count);
        };
    }

    private int checked(Fields item, Quantity quantity, Scenario scenario, int count) {
        boolean ofModel = quantity == Quantity.SHARPNESS || quantity == Quantity.ORDER;
        if (ofModel && !quantity.isIn(scenario)) {
            faults.add(new Fault.Unsuited(item.path("field"), quantity.field(), Model.of(features)));
        }
        return count;
    }

    private int checked(Fields item, Intervention.Teacher teacher, Scenario scenario, int count) {
        teacher.refusal(scenario).ifPresent(reason -> {
            switch (reason) {
                case Refusal.NoTeacher _ -> faults.add(new Fault.NoTeacher(item.path("kind")));
                case Refusal.NoSuchAtom bad ->
                    faults.add(new Fault.NoSuchAtom(item.path("atom"), bad.atom(), bad.count()));
                case Refusal.NegativeWeight bad -> faults.add(new Fault.OutOfRange(
                        item.path("w"), Double.toString(bad.weight()), Span.NOT_NEGATIVE));
                default -> throw new IllegalStateException("no fault of a teacher: " + reason);
            }
        });
        return count;
    }

    private int added(Fields item, int more, int count) {
        long sum = (long) count + more;
        if (sum > Start.MOST_PARTICLES) {
            faults.add(new Fault.OutOfRange(item.path("kind"), sum + " particles", Span.of(Quantity.PARTICLES)));
        }
        return (int) Math.min(sum, Start.MOST_PARTICLES);
    }

    private int split(Fields item, List<Integer> halved, int count) {
        return added(item, halved.size(), named(item, halved, count));
    }

    /** Notes particles that are not there, or named twice. After some merged, there may be fewer than {@code count}. */
    private int named(Fields item, List<Integer> named, int count) {
        for (int i = 0; i < named.size(); i++) {
            checked(item.path("particles") + "[" + i + "]", named.get(i), count);
        }
        if (new HashSet<>(named).size() < named.size()) {
            faults.add(new Fault.NamedTwice(item.path("particles")));
        }
        return count;
    }

    private int left(Fields item, List<Integer> gone, int count) {
        int distinct = new HashSet<>(gone).size();
        named(item, gone, count);
        if (distinct >= count) {
            faults.add(new Fault.CannotRemove(item.path("particles"), count));
        }
        return Math.max(1, count - distinct);
    }

    private int checked(String path, int index, int count) {
        if (index >= count) {
            faults.add(new Fault.NoSuchParticle(path, index, count));
        }
        return count;
    }
}
