package wasserscope.scenario.preset;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import wasserscope.flow.start.Band;
import wasserscope.flow.start.Circle;
import wasserscope.flow.start.Cluster;
import wasserscope.flow.start.Disc;
import wasserscope.flow.start.Explicit;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.Line;
import wasserscope.flow.start.OneSided;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.StartShape;
import wasserscope.flow.start.Stretch;
import wasserscope.flow.start.ZeroLine;
import wasserscope.measure.Points;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Space;
import wasserscope.scenario.Form;
import wasserscope.scenario.Span;

/**
 * The catalogue of starts: of each its records, the one that is offered for a model, and its fields in files. Menus, reader, writer and the
 * README's table are made of it. Some are variants of another: offered for themselves, but of its kind in files. They stand after it.
 */
public enum StartPreset {
    /** On w = 0 across all of Θ. */
    ZERO_LINE(
            ZeroLine.class,
            features -> new ZeroLine(Range.whole(features.space())),
            (line, file) -> new ZeroLine(file.range(line.range()))),
    /** On w = 1 across all of Θ. */
    LINE(
            Line.class,
            features -> new Line(Range.whole(features.space()), 1),
            (line, file) -> new Line(file.range(line.range()), file.number("level", Span.MEASURED, line.level()))),
    /** Uniform between w = −r₀ and r₀. */
    BAND(
            Band.class,
            features -> new Band(Range.whole(features.space())),
            (band, file) -> new Band(file.range(band.range()))),
    /** Uniform between w = 0 and r₀. */
    ONE_SIDED(
            OneSided.class,
            features -> new OneSided(Range.whole(features.space())),
            (side, file) -> new OneSided(file.range(side.range()))),
    /** On w = 0, with a gap in Θ. */
    GAP(
            ZERO_LINE,
            features -> new ZeroLine(withGap(features.space())),
            shape -> shape instanceof ZeroLine line && line.range().gap().isPresent()),
    /** Normal about the origin. */
    GAUSSIAN(Gaussian.class, _ -> new Gaussian(), (normal, _) -> normal),
    /** All near one point. */
    CLUSTER(
            Cluster.class,
            features -> cluster(features.space(), features.space() == Space.CIRCLE ? 1 : 0),
            (cluster, file) -> new Cluster(
                    file.position("center", cluster.center()),
                    file.number("spread", Span.NOT_NEGATIVE, cluster.spread()))) {
        @Override
        public StartShape usual(FeatureMap features) {
            return cluster(features.space(), features.space().wrapped(-3));
        }
    },
    /** Uniform on the ball. */
    DISC(Disc.class, _ -> new Disc(), (disc, file) -> new Disc(file.arc(disc.arc()))),
    /** On the sphere. */
    CIRCLE(Circle.class, _ -> new Circle(Circle.WHOLE), (circle, file) -> new Circle(file.arc(circle.arc()))),
    /** On a part of the circle. */
    ARC(
            CIRCLE,
            _ -> new Circle(new Stretch(0.3, 0.5)),
            shape -> shape instanceof Circle circle && !circle.isWhole()),
    /** Particles one by one; not offered, as there are none where none are given. */
    EXPLICIT(
            Explicit.class,
            features -> new Explicit(List.of(1.0), new Points(new double[features.space().axes()][1])),
            (list, file) -> file.particles(list));

    private final Optional<StartPreset> kind;
    private final Predicate<StartShape> holds;
    private final Function<FeatureMap, StartShape> shape;
    private final Form<StartShape, StartFields> form;

    <S extends StartShape> StartPreset(Class<S> type, Function<FeatureMap, S> shape, Form<S, StartFields> form) {
        this.kind = Optional.empty();
        this.holds = type::isInstance;
        this.shape = shape::apply;
        this.form = (present, file) -> form.pass(type.cast(present), file);
    }

    StartPreset(StartPreset kind, Function<FeatureMap, StartShape> shape, Predicate<StartShape> holds) {
        this.kind = Optional.of(kind);
        this.holds = holds;
        this.shape = shape;
        this.form = kind.form;
    }

    private static Cluster cluster(Space space, double center) {
        return new Cluster(Collections.nCopies(space.axes(), center), 0.2);
    }

    /** Returns all of Θ but its middle third; where that is a plane, which has no gaps, a range that no model of it takes. */
    private static Range withGap(Space space) {
        if (space.axes() > 1) {
            return Range.whole(Space.LINE);
        }
        Stretch side = Range.whole(space).sides().getFirst();
        double third = side.length() / 3;
        return new Range(List.of(side), Optional.of(new Stretch(side.low() + third, side.high() - third)));
    }

    /** Returns the shape that is offered for a model. */
    public StartShape shape(FeatureMap features) {
        return shape.apply(features);
    }

    /** Returns the shape that is meant in a file that names this kind and says no more. */
    public StartShape usual(FeatureMap features) {
        return shape(features);
    }

    /** Passes the fields of a shape of this kind, which a file may have. */
    public StartShape pass(StartShape present, StartFields file) {
        return form.pass(present, file);
    }

    /** Returns what this is in files: itself, or that of which it is a variant. */
    public StartPreset kind() {
        return kind.orElse(this);
    }

    /** Returns the kinds that files name. */
    public static List<StartPreset> kinds() {
        return Arrays.stream(values()).filter(preset -> preset.kind() == preset).toList();
    }

    /** Returns the presets that are offered as starts of the model. */
    public static List<StartPreset> of(FeatureMap features) {
        return Arrays.stream(values())
                .filter(preset -> preset != EXPLICIT && preset.shape(features).suits(features))
                .toList();
    }

    /** Returns the preset of the same kind as {@code shape}: of a variant that, not its kind. */
    public static StartPreset of(StartShape shape) {
        return Arrays.stream(values())
                .filter(preset -> preset.holds.test(shape))
                .reduce((_, variant) -> variant)
                .orElseThrow();
    }
}
