package wasserscope.story;

import wasserscope.scenario.Quantity;

/** The one thing that a beat's sentence names: it is lit, and everything else dims. Immutable. */
public sealed interface Spotlight {

    /** A part of the window, or of what is drawn over the plane. */
    enum Part implements Spotlight {
        /** The strip under the plane, with its filled part. */
        STRIP,
        /** The hatched region A. */
        ESCAPE_REGION,
        /** The outline of the start, carried along. */
        OUTLINE,
        /** The verdict with its reason. */
        VERDICT,
        /** The certified gap among the numbers. */
        CERTIFICATE,
        /** The chart of F. */
        OBJECTIVE,
        /** The chart of f and its target. */
        FUNCTION
    }

    /**
     * The control of a setting.
     *
     * @param quantity which
     */
    record Slider(Quantity quantity) implements Spotlight {}

    /**
     * A particle.
     *
     * @param index which, from 0
     */
    record Particle(int index) implements Spotlight {}

    /**
     * A place on the axis of θ.
     *
     * @param theta where
     */
    record Theta(double theta) implements Spotlight {}
}
