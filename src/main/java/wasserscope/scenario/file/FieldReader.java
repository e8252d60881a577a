package wasserscope.scenario.file;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import wasserscope.flow.step.Momentum;
import wasserscope.scenario.FileFields;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Span;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Names;

/** Answers what a file says. What is wrong is noted, and taken for omitted. */
class FieldReader implements FileFields {

    private final Fields fields;
    private final long version;
    private final Map<Quantity, Optional<Double>> quantities = new EnumMap<>(Quantity.class);

    /**
     * Reads the fields of an object.
     *
     * @param version of the file: what a later one has is unknown to it
     */
    FieldReader(Fields fields, long version) {
        this.fields = fields;
        this.version = version;
    }

    /**
     * Reads one of some kinds whose fields stand side by side in one object. Those of the others are read too, and dropped, so that a
     * number beyond its limits is never passed over.
     *
     * @param kind the field that says which kind it is; where it is not there, quantities of another kind than the usual are faults
     * @param pass reads the fields of one
     */
    <E extends Enum<E>, S> S oneOf(List<E> kinds, String kind, E usual, E chosen, Function<E, S> pass) {
        Map<E, S> read = new HashMap<>();
        read.put(usual, pass.apply(usual));
        Set<Quantity> own = Set.copyOf(quantities.keySet());
        kinds.forEach(each -> read.computeIfAbsent(each, pass));
        if (!fields.has(kind)) {
            quantities.keySet().stream()
                    .filter(quantity -> !own.contains(quantity) && fields.has(quantity.fieldName()))
                    .map(quantity -> new Fault.NotOfUsualKind(fields.path(quantity.fieldName()), Names.of(usual)))
                    .forEach(fields.faults()::add);
        }
        return read.get(chosen);
    }

    @Override
    public double number(Quantity quantity, double present) {
        return quantities.computeIfAbsent(quantity, this::read).orElse(present);
    }

    @Override
    public int count(Quantity quantity, int present) {
        return quantities.computeIfAbsent(quantity, this::read).map(Double::intValue).orElse(present);
    }

    @Override
    public Momentum momentum(Momentum present) {
        return quantities.computeIfAbsent(Quantity.MOMENTUM, this::read)
                .<Momentum>map(said -> said.isNaN() ? new Momentum.Restart() : new Momentum.Constant(said))
                .orElse(present);
    }

    /** Returns a quantity: read once, however many kinds have it; not a number where the run is to find it. */
    private Optional<Double> read(Quantity quantity) {
        if (version > 1 && quantity.rule().isPresent()) {
            return fields.numberOr(quantity.rule().get(), quantity.fieldName(), quantity.span());
        }
        return quantity.kind() == Quantity.Kind.WHOLE
                ? fields.whole(quantity.fieldName(), quantity.span()).map(Long::doubleValue)
                : fields.number(quantity.fieldName(), quantity.span());
    }

    @Override
    public double number(String name, Span allowed, double present) {
        return fields.number(name, allowed, present);
    }

    @Override
    public int count(String name, Span allowed, int present) {
        return fields.count(name, allowed, present);
    }

    @Override
    public boolean flag(String name, int since, boolean present) {
        return version < since ? present : fields.flag(name);
    }

    @Override
    public long seed(long present) {
        return fields.seed("seed");
    }

    @Override
    public <E extends Enum<E>> E choice(String name, int since, List<E> constants, E present) {
        return version < since ? present : fields.choice(name, Names.of(constants)).orElse(present);
    }
}
