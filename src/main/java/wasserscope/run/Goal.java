package wasserscope.run;

import java.util.List;
import java.util.Optional;

/**
 * Where on a run's timeline one wants to be: at the first moment that is at a step, or at the last step that ends no later than half a step
 * after a time, or at which something has happened. Immutable.
 *
 * @param step a step, not negative; {@link Long#MAX_VALUE} for none
 * @param time t; infinite for none
 * @param event what is waited for, no later than the step and the time
 */
public record Goal(long step, double time, Optional<Event> event) {

    /** Returns a step. */
    public static Goal ofStep(long step) {
        return new Goal(Math.max(0, step), Double.POSITIVE_INFINITY, Optional.empty());
    }

    /** Returns a mean-field time t. */
    public static Goal ofTime(double time) {
        return new Goal(Long.MAX_VALUE, Math.max(0, time), Optional.empty());
    }

    /**
     * Returns something that happens.
     *
     * @param latest the step at which it is waited for no longer
     */
    public static Goal of(Event event, long latest) {
        return new Goal(Math.max(0, latest), Double.POSITIVE_INFINITY, Optional.of(event));
    }

    /** Returns this goal, or a step where that comes first. */
    public Goal orStep(long other) {
        return new Goal(Math.min(step, other), time, event);
    }

    /** Tells whether a moment is there or before; one at which something has already happened is not before that. */
    public boolean isAfter(Checkpoint moment) {
        return moment.state().step() <= step && moment.state().time() <= time && !hasHappened(moment.past().events());
    }

    /** Tells whether a frame is of a moment that is there. */
    public boolean isReached(Frame frame) {
        return isReached(frame.figures().step(), frame.figures().time(), frame.figures().stride().eta(),
                frame.past().events());
    }

    /** Tells whether a run that stands at a moment has no step to make any more. */
    boolean isReached(long steps, double now, double stepSize, List<Mark> events) {
        return steps >= step || now + stepSize / 2 > time || hasHappened(events);
    }

    /** Tells whether what is waited for is among the events of a past. */
    public boolean hasHappened(List<Mark> events) {
        if (event.isEmpty()) {
            return false;
        }
        for (int k = 0; k < events.size(); k++) { // asked after each step
            if (event.get().is(events.get(k))) {
                return true;
            }
        }
        return false;
    }
}
