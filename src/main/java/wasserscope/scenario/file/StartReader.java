package wasserscope.scenario.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
        Optional<Kind> kind = fields.choice("kind", Names.of(Kind.class));
        Span counts = Span.of(Quantity.PARTICLES);
        int particles = fields.count("particles", counts, PARTICLES);
        double radius = fields.number("radius", Span.of(Quantity.RADIUS), 1);
        long seed = fields.seed("seed");
        StartShape shape = shape(kind.orElse(Kind.GAUSSIAN));
        fields.end();
        if (!fields.faults().isEmpty()) {
            return NONE;
        }
        if (!shape.suits(features)) {
            boolean arc = shape instanceof Circle && new Circle(Circle.WHOLE).suits(features);
            unsuited(arc ? "arc" : "kind");
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

    /** Reads the fields of every kind, so that each is known and of the right type, and makes a shape of those of this kind. */
    private StartShape shape(Kind kind) {
        Optional<Range> range = range(kind);
        double level = fields.number("level", Span.FINITE, 1);
        List<Double> usual = Collections.nCopies(space.axes(), space.wrapped(CENTER));
        List<Double> center = Places.position(fields, "center", space).orElse(usual);
        double spread = fields.number("spread", Span.NOT_NEGATIVE, SPREAD);
        Stretch arc = arc();
        Optional<List<Double>> w = Places.numbers(fields, "w", Span.FINITE);
        Optional<Points> theta = Places.positions(fields, "theta", space);
        Range all = range.orElse(StartPreset.whole(space));
        return switch (kind) {
            case GAUSSIAN -> new Gaussian();
            case ZERO_LINE -> new ZeroLine(all);
            case BAND -> new Band(all);
            case ONE_SIDED -> new OneSided(all);
            case LINE -> new Line(all, level);
            case CLUSTER -> new Cluster(center, spread);
            case DISC -> new Disc();
            case CIRCLE -> new Circle(arc);
            case EXPLICIT -> explicit(w, theta).orElse(new Gaussian());
        };
    }

    private static boolean ranges(Kind kind) {
        return switch (kind) {
            case ZERO_LINE, BAND, ONE_SIDED, LINE -> true;
            case GAUSSIAN, CLUSTER, DISC, CIRCLE, EXPLICIT -> false;
        };
    }

    private Stretch arc() {
        Stretch arc = fields.stretch("arc").orElse(Circle.WHOLE);
        if (arc.length() > Space.FULL_TURN + 1e-9) {
            fields.faults().add(new Fault.OutOfRange(
                    fields.path("arc"), "a length of " + arc.length(), new Span(0, Space.FULL_TURN)));
            return Circle.WHOLE;
        }
        return arc;
    }

    private Optional<Range> range(Kind kind) {
        List<Stretch> whole = StartPreset.whole(space).sides();
        int axes = space.axes();
        List<Double> min = Places.perAxis(fields, "min", axes, whole.stream().map(Stretch::low).toList());
        List<Double> max = Places.perAxis(fields, "max", axes, whole.stream().map(Stretch::high).toList());
        Optional<Stretch> gap = fields.stretch("gap");
        if (!ranges(kind)) {
            return Optional.empty();
        }
        List<Stretch> sides = new ArrayList<>();
        for (int axis = 0; axis < axes; axis++) {
            fields.ordered(fields.path("min"), min.get(axis), max.get(axis)).ifPresent(sides::add);
        }
        if (sides.size() < axes) {
            return Optional.empty();
        }
        if (gap.isPresent() && axes > 1) {
            unsuited("gap");
            return Optional.empty();
        }
        return inside(gap, sides.getFirst()) ? Optional.of(new Range(sides, gap)) : Optional.empty();
    }

    private boolean inside(Optional<Stretch> gap, Stretch side) {
        boolean inside = gap.stream()
                .allMatch(hole -> hole.low() >= side.low() && hole.high() <= side.high()
                        && hole.length() < side.length());
        if (!inside) {
            fields.faults().add(new Fault.OutsideRange(fields.path("gap"), side.low(), side.high()));
        }
        return inside;
    }

    private Optional<StartShape> explicit(Optional<List<Double>> w, Optional<Points> theta) {
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
