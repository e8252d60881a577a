package wasserscope.flow.motion;

/** How the attempt at a step ended. */
public enum StepOutcome {
    /** The step was made. */
    STEPPED,
    /** It would have led to numbers that are not finite, or to an objective beyond all use: the last good state stays. */
    DIVERGED,
    /** The integrator of the flow could not go on, although the objective is finite: the last good state stays. */
    GAVE_UP;

    /** Tells whether the step was made. */
    public boolean isMade() {
        return this == STEPPED;
    }
}
