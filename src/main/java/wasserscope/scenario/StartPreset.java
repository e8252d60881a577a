package wasserscope.scenario;

import wasserscope.flow.StartShape;

/** Kinds of start to choose from, with the ranges they take for the default data. */
public enum StartPreset {
    /** On w = 0 across all of Θ. */
    ZERO_LINE(new StartShape.ZeroLine(whole())),
    /** Uniform between w = −r₀ and r₀. */
    BAND(new StartShape.Band(whole())),
    /** Uniform between w = 0 and r₀. */
    ONE_SIDED(new StartShape.OneSided(whole())),
    /** Normal about the origin. */
    GAUSSIAN(new StartShape.Gaussian()),
    /** All near one point. */
    CLUSTER(new StartShape.Cluster(0, 0.2));

    private final StartShape shape;

    StartPreset(StartShape shape) {
        this.shape = shape;
    }

    private static StartShape.Range whole() {
        return new StartShape.Range(-4, 4);
    }

    /** Returns the shape. */
    public StartShape shape() {
        return shape;
    }

    /** Returns the preset of the same kind as {@code shape}. */
    public static StartPreset of(StartShape shape) {
        return switch (shape) {
            case StartShape.ZeroLine _ -> ZERO_LINE;
            case StartShape.Band _ -> BAND;
            case StartShape.OneSided _ -> ONE_SIDED;
            case StartShape.Gaussian _ -> GAUSSIAN;
            case StartShape.Cluster _ -> CLUSTER;
        };
    }
}
