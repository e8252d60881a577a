package wasserscope.scenario.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wasserscope.flow.start.Start;
import wasserscope.problem.data.Data;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.sum.EngineKind;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Method;
import wasserscope.scenario.MoveAtom;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.SetEngine;
import wasserscope.scenario.SetRule;
import wasserscope.scenario.SetTarget;
import wasserscope.scenario.Span;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.FieldKind;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.Names;

/** Reads the fields of one intervention. Whether there is what it names, {@link InterventionChecks} tells. */
public final class InterventionFields {

    /** What sets the method of motion. */
    public static final String METHOD = "motion.method";

    /** What sets the engine. */
    public static final String ENGINE = "motion.engine";

    /** All fields that an intervention of some kind has, beside {@code kind} and {@code step}. */
    public static final Set<String> ALL = Set.of(
            "field", "value", "w", "theta", "particle", "particles", "atom", "fraction", "seed", "data", "target");
    private static final Span INDICES = new Span(0, Integer.MAX_VALUE);

    /** The version from which on a file can leave a quantity to the run, and choose the engine. */
    private static final int RULES_SINCE = 2;

    private final FeatureMap features;
    private final long version;

    private InterventionFields(FeatureMap features, long version) {
        this.features = features;
        this.version = version;
    }

    /** How an intervention is called in files. */
    public enum Kind {
        /** Sets a number, or the method. */
        SET,
        /** Adds a particle. */
        ADD,
        /** Puts a particle elsewhere. */
        MOVE,
        /** Takes particles away. */
        REMOVE,
        /** Halves particles. */
        SPLIT,
        /** Makes one particle of several. */
        MERGE,
        /** Changes an atom of the teacher. */
        TEACHER,
        /** Gives another target. */
        TARGET,
        /** Places a part of the particles anew. */
        SHAKE
    }

    /**
     * Where a particle is put.
     *
     * @param w its output weight
     * @param theta its position
     */
    private record Place(double w, List<Double> theta) {}

    /**
     * Reads the fields of one, as the newest version has them.
     *
     * @param kind which it is
     * @param features the model of its run
     * @param when its step
     * @return nothing if there are faults, which are noted
     */
    public static Optional<Intervention> read(Fields item, Kind kind, FeatureMap features, long when) {
        return read(item, kind, features, when, ScenarioReader.VERSION);
    }

    /** Reads the fields of one, as a version of files has them. */
    static Optional<Intervention> read(Fields item, Kind kind, FeatureMap features, long when, long version) {
        return new InterventionFields(features, version).read(item, kind, when);
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
                        ? theta.map(to -> new MoveAtom(when, atom.get(), w.get(), to))
                        : Optional.empty();
            }
            case TARGET -> {
                Optional<Data> data = item.find("data")
                        .map(_ -> ProblemReader.data(item.child("data"), features, version));
                yield needing(item, "target", TargetReader.read(item.child("target"), features, version))
                        .map(target -> new SetTarget(when, target, data));
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
        Optional<List<Json>> items = needing(item, "particles", item.items("particles", FieldKind.NUMBERS));
        if (items.isEmpty()) {
            return Optional.empty();
        }
        int before = item.faults().count();
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
            item.faults().add(new Fault.NamesNone(path));
        }
        return item.faults().count() == before && !indices.isEmpty() ? Optional.of(indices) : Optional.empty();
    }

    private void run(Fields item, String place, Json entry, List<Integer> indices) {
        if (entry.items().size() != 2) {
            item.wrongKind(place, entry, FieldKind.PAIR);
            return;
        }
        Optional<Long> first = item.whole(place, entry.items().getFirst(), INDICES);
        Optional<Long> last = item.whole(place, entry.items().getLast(), INDICES);
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        if (first.get() > last.get()) {
            item.faults().add(new Fault.Disordered(place, first.get(), last.get()));
        }
        long end = Math.min(last.get(), first.get() + Start.MOST_PARTICLES);
        for (long index = first.get(); index <= end; index++) {
            indices.add((int) index);
        }
    }

    private Optional<Intervention> set(Fields item, long step) {
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
        if (version >= RULES_SINCE) {
            names.put(ENGINE, Optional.empty());
        }
        Optional<Optional<Quantity>> field = item.choice("field", names);
        if (field.isEmpty()) {
            return Optional.empty();
        }
        if (field.get().isEmpty()) {
            return item.text("field").orElseThrow().equals(METHOD)
                    ? item.choice("value", Names.of(Method.class))
                            .map(method -> new Intervention.SetMethod(step, method))
                    : item.choice("value", Names.of(EngineKind.class)).map(engine -> new SetEngine(step, engine));
        }
        Quantity quantity = field.get().get();
        Span allowed = quantity.span();
        if (version >= RULES_SINCE && quantity.rule().isPresent()) {
            return item.numberOr(quantity.rule().get(), "value", allowed).map(value -> value.isNaN()
                    ? new SetRule(step, quantity)
                    : new Intervention.Set(step, quantity, value));
        }
        return quantity.kind() == Quantity.Kind.WHOLE
                ? item.whole("value", allowed).map(value -> new Intervention.Set(step, quantity, value))
                : item.number("value", allowed).map(value -> new Intervention.Set(step, quantity, value));
    }
}
