package wasserscope.scenario.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wasserscope.flow.edit.Refusal;
import wasserscope.flow.start.Start;
import wasserscope.problem.model.FeatureMap;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Method;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Span;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Faults;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.Names;
import wasserscope.scenario.preset.Model;

/** Reads {@code interventions}, and follows them to see whether each names particles that there are. */
final class InterventionReader {

    /** What sets the method of motion. */
    static final String METHOD = "motion.method";

    private static final Span STEPS = new Span(0, 1e15);
    private static final Set<String> FIELDS =
            Set.of("field", "value", "w", "theta", "particle", "particles", "atom", "fraction", "seed");
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
     * Where a particle is put.
     *
     * @param w its output weight
     * @param theta its position
     */
    private record Place(double w, List<Double> theta) {}

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

    private Optional<Intervention> read(Fields item) {
        Optional<Kind> kind = item.choice("kind", Names.of(Kind.class));
        Optional<Long> step = item.whole("step", STEPS);
        item.needed("step");
        item.needed("kind");
        if (kind.isEmpty()) {
            FIELDS.forEach(item::find);
            item.end();
            return Optional.empty();
        }
        Optional<Intervention> read = read(item, kind.get(), step.orElse(0L));
        item.end(Names.of(kind.get()), true, FIELDS);
        return step.isEmpty() ? Optional.empty() : read;
    }

    private Optional<Intervention> read(Fields item, Kind kind, long when) {
        return switch (kind) {
            case SET -> set(item, when);
            case ADD -> placing(item).map(to -> new Intervention.Add(when, to.w(), to.theta()));
            case MOVE -> {
                Optional<Integer> particle = needing(item, "particle", item.whole("particle", INDICES))
                        .map(Long::intValue);
                Optional<Place> place = placing(item);
                yield particle.flatMap(
                        which -> place.map(to -> new Intervention.Move(when, which, to.w(), to.theta())));
            }
            case REMOVE -> particles(item).map(gone -> new Intervention.Remove(when, gone));
            case SPLIT -> particles(item).map(named -> new Intervention.Split(when, named));
            case MERGE -> particles(item).map(named -> new Intervention.Merge(when, named));
            case TEACHER -> {
                Optional<Integer> atom = needing(item, "atom", item.whole("atom", INDICES)).map(Long::intValue);
                Optional<Double> w = needing(item, "w", item.number("w", Span.MEASURED));
                Optional<List<Double>> theta =
                        needing(item, "theta", Places.position(item, "theta", features.space()));
                yield atom.isPresent() && w.isPresent()
                        ? theta.map(to -> new Intervention.Teacher(when, atom.get(), w.get(), to))
                        : Optional.empty();
            }
            case SHAKE -> {
                long seed = item.seed("seed");
                yield needing(item, "fraction", item.number("fraction", new Span(Double.MIN_VALUE, 1)))
                        .map(part -> new Intervention.Shake(when, part, seed));
            }
        };
    }

    /** Reads where a particle is put; one without a weight has 1. */
    private Optional<Place> placing(Fields item) {
        Optional<Double> w = item.number("w", Span.MEASURED);
        Optional<List<Double>> theta = needing(item, "theta", Places.position(item, "theta", features.space()));
        if (!features.lifting().hasWeight()) {
            return theta.map(to -> new Place(1, to));
        }
        return needing(item, "w", w).flatMap(weight -> theta.map(to -> new Place(weight, to)));
    }

    private static boolean whole(Fields item, List<String> needed) {
        needed.stream().filter(name -> !item.has(name)).forEach(item::missing);
        return needed.stream().allMatch(item::has);
    }

    private static <T> Optional<T> needing(Fields item, String name, Optional<T> value) {
        return whole(item, List.of(name)) ? value : Optional.empty();
    }

    /** Reads numbers of particles, each for itself or as pairs of a first and a last. */
    private Optional<List<Integer>> particles(Fields item) {
        Optional<List<Json>> items = needing(item, "particles", item.items("particles", Fault.Kind.NUMBERS));
        if (items.isEmpty()) {
            return Optional.empty();
        }
        int before = faults.count();
        List<Integer> indices = new ArrayList<>();
        String path = item.path("particles");
        for (int i = 0; i < items.get().size() && indices.size() <= Start.MOST_PARTICLES; i++) {
            String place = path + "[" + i + "]";
            Json entry = items.get().get(i);
            if (entry.isList()) {
                run(item, place, entry, indices);
            } else {
                item.whole(place, entry, INDICES).ifPresent(index -> indices.add(index.intValue()));
            }
        }
        if (items.get().isEmpty()) {
            faults.add(new Fault.NamesNone(path));
        }
        return faults.count() == before && !indices.isEmpty() ? Optional.of(indices) : Optional.empty();
    }

    private void run(Fields item, String place, Json entry, List<Integer> indices) {
        if (entry.items().size() != 2) {
            item.wrongKind(place, entry, Fault.Kind.PAIR);
            return;
        }
        Optional<Long> first = item.whole(place, entry.items().getFirst(), INDICES);
        Optional<Long> last = item.whole(place, entry.items().getLast(), INDICES);
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        if (first.get() > last.get()) {
            faults.add(new Fault.Disordered(place, first.get(), last.get()));
        }
        long end = Math.min(last.get(), first.get() + Start.MOST_PARTICLES);
        for (long index = first.get(); index <= end; index++) {
            indices.add((int) index);
        }
    }

    private static Optional<Intervention> set(Fields item, long step) {
        item.find("field");
        item.find("value");
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
        Span allowed = quantity.span();
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
            faults.add(new Fault.OutOfRange(item.path("kind"), sum + " particles", Quantity.PARTICLES.span()));
        }
        return (int) Math.min(sum, Start.MOST_PARTICLES);
    }

    private int split(Fields item, List<Integer> halved, int count) {
        return added(item, halved.size(), named(item, halved, count));
    }

    /** Notes particles that are not there, or named twice. After some merged, there may be fewer than {@code count}. */
    private int named(Fields item, List<Integer> named, int count) {
        String path = item.path("particles");
        BitSet seen = new BitSet(count);
        boolean twice = false;
        for (int i = 0; i < named.size() && !faults.isFull(); i++) {
            int index = named.get(i);
            if (index >= count) {
                faults.add(new Fault.NoSuchParticle(path + "[" + i + "]", index, count));
            } else {
                twice |= seen.get(index);
                seen.set(index);
            }
        }
        if (twice) {
            faults.add(new Fault.NamedTwice(path));
        }
        return count;
    }

    private int left(Fields item, List<Integer> gone, int count) {
        named(item, gone, count);
        int distinct = (int) gone.stream().distinct().count();
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
