package wasserscope.scenario.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wasserscope.flow.start.Circle;
import wasserscope.flow.start.Disc;
import wasserscope.flow.start.Explicit;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.Start;
import wasserscope.flow.start.StartShape;
import wasserscope.flow.start.Stretch;
import wasserscope.measure.Points;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Space;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Span;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Faults;
import wasserscope.scenario.json.Fields;
import wasserscope.scenario.json.Json;
import wasserscope.scenario.json.Names;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.StartFields;
import wasserscope.scenario.preset.StartPreset;

/** Reads {@code start}. */
final class StartReader extends FieldReader implements StartFields {

    private static final int PARTICLES = 200;
    private static final Span ANGLES = new Span(-1e6, 1e6);
    private static final Start NONE = new Start(new Gaussian(), 1, 1, 1);

    private final Fields fields;
    private final FeatureMap features;
    private final Space space;

    private StartReader(Fields fields, FeatureMap features, long version) {
        super(fields, version);
        this.fields = fields;
        this.features = features;
        this.space = features.space();
    }

    /**
     * Reads the start of a model; of no use if there are faults.
     *
     * @param version of the file
     */
    static Start read(Fields start, FeatureMap features, long version) {
        return new StartReader(start, features, version).read(fieldsOfAll(features, version));
    }

    /** Returns the fields that some kind of start has. */
    private static Set<String> fieldsOfAll(FeatureMap features, long version) {
        return StartPreset.kinds().stream()
                .flatMap(kind -> fieldsOf(kind, features, version).stream())
                .collect(Collectors.toSet());
    }

    /** Returns the fields that a kind of start has, beside those that all have. */
    static List<String> fieldsOf(StartPreset kind, FeatureMap features, long version) {
        Fields nothing = new Fields(Json.Obj.empty(), "", new Faults());
        kind.pass(kind.usual(features), new StartReader(nothing, features, version));
        return nothing.asked();
    }

    private Start read(Set<String> fieldsOfAll) {
        StartPreset kind = fields.kind(Names.of(StartPreset.kinds()), StartPreset.GAUSSIAN);
        Span counts = Quantity.PARTICLES.span();
        int particles = fields.count("particles", counts, PARTICLES);
        double radius = fields.number("radius", Quantity.RADIUS.span(), 1);
        long seed = fields.seed("seed");
        StartShape shape = kind.pass(kind.usual(features), this);
        fields.end(Names.of(kind), fields.has("kind"), fieldsOfAll);
        if (!fields.faults().isEmpty()) {
            return NONE;
        }
        if (!shape.suits(features)) {
            boolean round = shape instanceof Circle || shape instanceof Disc;
            unsuited(round && new Disc().suits(features) ? "arc" : "kind");
            return NONE;
        }
        if (!(shape instanceof Explicit list)) {
            return new Start(shape, particles, radius, seed);
        }
        int listed = list.w().size();
        if (fields.has("particles") && particles != listed) {
            fields.faults().add(new Fault.WrongCount(fields.path("theta"), listed, particles));
        } else if (listed > Start.MOST_PARTICLES) {
            fields.faults().add(new Fault.OutOfRange(fields.path("theta"), listed + " particles", counts));
        } else {
            return new Start(shape, listed, radius, seed);
        }
        return NONE;
    }

    private void unsuited(String name) {
        fields.faults().add(new Fault.Unsuited(fields.path(name), fields.written(name), Model.of(features)));
    }

    @Override
    public List<Double> position(String name, List<Double> present) {
        return Places.position(fields, name, space).orElse(present);
    }

    @Override
    public Stretch arc(Stretch present) {
        Stretch arc = fields.stretch("arc", ANGLES).orElse(present);
        if (arc.length() > Space.FULL_TURN + 1e-9) {
            fields.faults().add(new Fault.OutOfRange(
                    fields.path("arc") + "[1] - arc[0]", String.valueOf(arc.length()), new Span(0, Space.FULL_TURN)));
            return present;
        }
        return arc;
    }

    @Override
    public Range range(Range present) {
        int axes = space.axes();
        List<Double> min =
                Places.perAxis(fields, "min", axes, present.sides().stream().map(Stretch::low).toList());
        List<Double> max =
                Places.perAxis(fields, "max", axes, present.sides().stream().map(Stretch::high).toList());
        Optional<Stretch> gap = fields.stretch("gap", Span.MEASURED);
        List<Stretch> sides = new ArrayList<>();
        for (int axis = 0; axis < axes; axis++) {
            fields.ordered(fields.path("min"), min.get(axis), max.get(axis)).ifPresent(sides::add);
        }
        if (sides.size() < axes) {
            return present;
        }
        if (gap.isPresent() && axes > 1) {
            unsuited("gap");
            return present;
        }
        return gap.map(hole -> without(hole, sides.getFirst())).orElseGet(() -> new Range(sides, Optional.empty()));
    }

    /** Returns a side without a gap. On the whole circle a gap may lie across the place where the numbering begins. */
    private Range without(Stretch hole, Stretch side) {
        boolean around = space == Space.CIRCLE && side.length() > Space.FULL_TURN - 1e-9;
        if (around && hole.length() < Space.FULL_TURN && (hole.low() < side.low() || hole.high() > side.high())) {
            double low = space.wrapped(hole.high());
            return Range.of(low, low + side.length() - hole.length());
        }
        return inside(hole, side) ? new Range(List.of(side), Optional.of(hole)) : Range.whole(space);
    }

    private boolean inside(Stretch hole, Stretch side) {
        boolean inside = hole.low() >= side.low() && hole.high() <= side.high() && hole.length() < side.length();
        if (!inside) {
            fields.faults().add(new Fault.OutsideRange(fields.path("gap"), side.low(), side.high()));
        }
        return inside;
    }

    @Override
    public Explicit particles(Explicit present) {
        Optional<List<Double>> w = Places.numbers(fields, "w", Span.MEASURED);
        Optional<Points> theta = Places.positions(fields, "theta", space);
        boolean weighted = features.lifting().hasWeight();
        if (weighted && !fields.has("w")) {
            fields.missing("w");
        }
        if (!fields.has("theta")) {
            fields.missing("theta");
        }
        if (theta.isEmpty() || (weighted && w.isEmpty())) {
            return present;
        }
        int m = theta.get().size();
        List<Double> weights = weighted ? w.get() : Collections.nCopies(m, 1.0);
        if (m == 0) {
            fields.faults().add(new Fault.OutOfRange(
                    fields.path("theta"), "0 particles", Quantity.PARTICLES.span()));
        } else if (weights.size() != m) {
            fields.faults().add(new Fault.WrongCount(fields.path("w"), weights.size(), m));
        } else {
            return new Explicit(weights, theta.get());
        }
        return present;
    }
}
