package wasserscope.scenario.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wasserscope.flow.start.Band;
import wasserscope.flow.start.Circle;
import wasserscope.flow.start.Cluster;
import wasserscope.flow.start.Disc;
import wasserscope.flow.start.Explicit;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.Line;
import wasserscope.flow.start.OneSided;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.Start;
import wasserscope.flow.start.StartShape;
import wasserscope.flow.start.Stretch;
import wasserscope.flow.start.ZeroLine;
import wasserscope.measure.Points;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Space;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.StartPreset;

/** Reads {@code start}. */
final class StartReader {

    private static final int PARTICLES = 200;
    private static final double CENTER = -3;
    private static final double SPREAD = 0.2;
    private static final Span ANGLES = new Span(-1e6, 1e6);
    private static final Set<String> FIELDS =
            Set.of("min", "max", "gap", "level", "center", "spread", "arc", "w", "theta");
    private static final Start NONE = new Start(new Gaussian(), 1, 1, 1);

    private final Fields fields;
    private final FeatureMap features;
    private final Space space;

    private StartReader(Fields fields, FeatureMap features) {
        this.fields = fields;
        this.features = features;
        this.space = features.space();
    }

    /** How a start is called in files. */
    enum Kind {
        GAUSSIAN,
        ZERO_LINE,
        BAND,
        ONE_SIDED,
        LINE,
        CLUSTER,
        DISC,
        CIRCLE,
        EXPLICIT
    }

    /** Reads the start of a model; of no use if there are faults. */
    static Start read(Fields start, FeatureMap features) {
        return new StartReader(start, features).read();
    }

    private Start read() {
        Kind kind = fields.kind(Kind.class, Kind.GAUSSIAN);
        Span counts = Span.of(Quantity.PARTICLES);
        int particles = fields.count("particles", counts, PARTICLES);
        double radius = fields.number("radius", Span.of(Quantity.RADIUS), 1);
        long seed = fields.seed("seed");
        StartShape shape = shape(kind);
        fields.end(Names.of(kind), fields.has("kind"), FIELDS);
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

    private StartShape shape(Kind kind) {
        return switch (kind) {
            case GAUSSIAN -> new Gaussian();
            case ZERO_LINE -> new ZeroLine(range());
            case BAND -> new Band(range());
            case ONE_SIDED -> new OneSided(range());
            case LINE -> new Line(range(), fields.number("level", Span.MEASURED, 1));
            case CLUSTER -> cluster();
            case DISC -> new Disc(arc());
            case CIRCLE -> new Circle(arc());
            case EXPLICIT -> explicit().orElse(new Gaussian());
        };
    }

    private Cluster cluster() {
        List<Double> usual = Collections.nCopies(space.axes(), space.wrapped(CENTER));
        List<Double> center = Places.position(fields, "center", space).orElse(usual);
        return new Cluster(center, fields.number("spread", Span.NOT_NEGATIVE, SPREAD));
    }

    private Stretch arc() {
        Stretch arc = fields.stretch("arc", ANGLES).orElse(Circle.WHOLE);
        if (arc.length() > Space.FULL_TURN + 1e-9) {
            fields.faults().add(new Fault.OutOfRange(
                    fields.path("arc") + "[1] - arc[0]", String.valueOf(arc.length()), new Span(0, Space.FULL_TURN)));
            return Circle.WHOLE;
        }
        return arc;
    }

    private Range range() {
        Range whole = StartPreset.whole(space);
        int axes = space.axes();
        List<Double> min =
                Places.perAxis(fields, "min", axes, whole.sides().stream().map(Stretch::low).toList());
        List<Double> max =
                Places.perAxis(fields, "max", axes, whole.sides().stream().map(Stretch::high).toList());
        Optional<Stretch> gap = fields.stretch("gap", Span.MEASURED);
        List<Stretch> sides = new ArrayList<>();
        for (int axis = 0; axis < axes; axis++) {
            fields.ordered(fields.path("min"), min.get(axis), max.get(axis)).ifPresent(sides::add);
        }
        if (sides.size() < axes) {
            return whole;
        }
        if (gap.isPresent() && axes > 1) {
            unsuited("gap");
            return whole;
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
        return inside(hole, side) ? new Range(List.of(side), Optional.of(hole)) : StartPreset.whole(space);
    }

    private boolean inside(Stretch hole, Stretch side) {
        boolean inside = hole.low() >= side.low() && hole.high() <= side.high() && hole.length() < side.length();
        if (!inside) {
            fields.faults().add(new Fault.OutsideRange(fields.path("gap"), side.low(), side.high()));
        }
        return inside;
    }

    private Optional<StartShape> explicit() {
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
            return Optional.empty();
        }
        int m = theta.get().size();
        List<Double> weights = weighted ? w.get() : Collections.nCopies(m, 1.0);
        if (m == 0) {
            fields.faults().add(new Fault.OutOfRange(
                    fields.path("theta"), "0 particles", Span.of(Quantity.PARTICLES)));
        } else if (weights.size() != m) {
            fields.faults().add(new Fault.WrongCount(fields.path("w"), weights.size(), m));
        } else {
            return Optional.of(new Explicit(weights, theta.get()));
        }
        return Optional.empty();
    }
}
