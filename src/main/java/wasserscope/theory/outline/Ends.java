package wasserscope.theory.outline;

/** What becomes of a {@link TracerCurve} beyond its first and last tracer. */
public enum Ends {
    /** It ends. */
    FREE,
    /** Its first end is continued to θ = −∞. */
    TO_THE_LEFT,
    /** Its last end is continued to θ = +∞. */
    TO_THE_RIGHT,
    /** Both ends are: it goes from θ = −∞ to +∞. */
    ACROSS,
    /** It closes: after the last tracer comes the first. */
    LOOP,
    /** It closes around the circle: after the last tracer comes the first, a full turn on. */
    TURN;

    /** Tells whether the first end is continued to θ = −∞. */
    public boolean goLeft() {
        return this == TO_THE_LEFT || this == ACROSS;
    }

    /** Tells whether the last end is continued to θ = +∞. */
    public boolean goRight() {
        return this == TO_THE_RIGHT || this == ACROSS;
    }

    /** Tells whether the first tracer comes after the last. */
    public boolean close() {
        return this == LOOP || this == TURN;
    }
}
