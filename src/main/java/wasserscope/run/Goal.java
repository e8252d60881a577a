package wasserscope.run;

/**
 * Where on a run's timeline one wants to be: at a step, or at the last step that ends no later than half a step after a time. Immutable.
 *
 * @param step a step, not negative; {@link Long#MAX_VALUE} for a time
 * @param time t; infinite for a step
 */
public record Goal(long step, double time) {

    /** Returns a step. */
    public static Goal ofStep(long step) {
        return new Goal(Math.max(0, step), Double.POSITIVE_INFINITY);
    }

    /** Returns a mean-field time t. */
    public static Goal ofTime(double time) {
        return new Goal(Long.MAX_VALUE, Math.max(0, time));
    }

    /** Tells whether a moment is there or before. */
    public boolean isAfter(Checkpoint moment) {
        return moment.state().step() <= step && moment.state().time() <= time;
    }

    /** Tells whether a run that stands at a moment has no step to make any more. */
    public boolean isReached(long steps, double now, double stepSize) {
        return steps >= step || now + stepSize / 2 > time;
    }
}
