package wasserscope.scenario.preset;

import java.util.Arrays;
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
import wasserscope.flow.start.StartShape;
import wasserscope.flow.start.Stretch;
import wasserscope.flow.start.ZeroLine;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Space;

/** Kinds of start to choose from, with the ranges they take where none are said. */
public enum StartPreset {
    /** On w = 0 across all of Θ. */
    ZERO_LINE {
        @Override
        public StartShape shape(FeatureMap features) {
            return new ZeroLine(whole(features.space()));
        }
    },
    /** On w = 1 across all of Θ. */
    LINE {
        @Override
        public StartShape shape(FeatureMap features) {
            return new Line(whole(features.space()), 1);
        }
    },
    /** Uniform between w = −r₀ and r₀. */
    BAND {
        @Override
        public StartShape shape(FeatureMap features) {
            return new Band(whole(features.space()));
        }
    },
    /** Uniform between w = 0 and r₀. */
    ONE_SIDED {
        @Override
        public StartShape shape(FeatureMap features) {
            return new OneSided(whole(features.space()));
        }
    },
    /** On w = 0, with a gap in Θ. */
    GAP {
        @Override
        public StartShape shape(FeatureMap features) {
            Stretch side = whole(features.space()).sides().getFirst();
            double third = side.length() / 3;
            Stretch hole = new Stretch(side.low() + third, side.high() - third);
            return features.space().axes() == 1
                    ? new ZeroLine(new Range(List.of(side), Optional.of(hole)))
                    : new ZeroLine(whole(Space.LINE));
        }
    },
    /** Normal about the origin. */
    GAUSSIAN {
        @Override
        public StartShape shape(FeatureMap features) {
            return new Gaussian();
        }
    },
    /** All near one point. */
    CLUSTER {
        @Override
        public StartShape shape(FeatureMap features) {
            double center = features.space() == Space.CIRCLE ? 1 : 0;
            return new Cluster(features.space().axes() == 1 ? List.of(center) : List.of(center, center), 0.2);
        }
    },
    /** Uniform on the ball. */
    DISC {
        @Override
        public StartShape shape(FeatureMap features) {
            return new Disc();
        }
    },
    /** On the sphere. */
    CIRCLE {
        @Override
        public StartShape shape(FeatureMap features) {
            return new Circle(Circle.WHOLE);
        }
    },
    /** On a part of the circle. */
    ARC {
        @Override
        public StartShape shape(FeatureMap features) {
            return new Circle(new Stretch(0.3, 0.5));
        }
    };

    /** Half the width of a range about 0. */
    public static final double REACH = 4;

    /** Returns the range that a start takes where none is said: the whole circle, or from −4 to 4. */
    public static Range whole(Space space) {
        return switch (space) {
            case LINE -> Range.of(-REACH, REACH);
            case CIRCLE -> Range.of(0, Space.FULL_TURN);
            case PLANE -> Range.square(-REACH, REACH);
        };
    }

    /** Returns the shape for a model. */
    public abstract StartShape shape(FeatureMap features);

    /** Returns the presets that are starts of the model. */
    public static List<StartPreset> of(FeatureMap features) {
        return Arrays.stream(values())
                .filter(preset -> preset.shape(features).suits(features))
                .toList();
    }

    /** Returns the preset of the same kind as {@code shape}; none if the particles are given one by one. */
    public static Optional<StartPreset> of(StartShape shape) {
        return Optional.ofNullable(switch (shape) {
            case ZeroLine line -> line.range().gap().isPresent() ? GAP : ZERO_LINE;
            case Line _ -> LINE;
            case Band _ -> BAND;
            case OneSided _ -> ONE_SIDED;
            case Gaussian _ -> GAUSSIAN;
            case Cluster _ -> CLUSTER;
            case Disc _ -> DISC;
            case Circle circle -> circle.isWhole() ? CIRCLE : ARC;
            case Explicit _ -> null;
        });
    }
}
