package wasserscope.run;

import java.util.Optional;
import wasserscope.scenario.Pace;
import wasserscope.scenario.edit.Edit;

/**
 * What the clock is doing, and what it could do.
 *
 * @param playing whether it runs
 * @param direction which way it runs
 * @param pace how far apart its frames are
 * @param undo the change that undo would take back, if there is one
 * @param redo the change that redo would make again, if there is one
 * @param stop why it stopped by itself, if it stands because of that; a change of the run then plays on
 * @param halt why the next step cannot be made, if it cannot
 */
public record ClockState(
        boolean playing, Direction direction, Pace pace, Optional<Edit> undo, Optional<Edit> redo, Stop stop,
        Optional<Divergence> halt) {

    /** Which way a clock runs. */
    public enum Direction {
        /** Along the run. */
        FORWARD,
        /** Back through what is recorded. */
        BACKWARD
    }

    /** Why a clock stopped by itself. */
    public enum Stop {
        /** It did not. */
        NONE,
        /** A verdict was reached at which the scenario asks for that. */
        VERDICT,
        /** The scene's last step was reached. */
        SCENE_END,
        /** The moment was reached to which it was to play. */
        GOAL,
        /** No further step could be made. */
        HALT
    }

    /** Returns the state of a clock that has not been touched. */
    public static ClockState idle(Pace pace) {
        return new ClockState(
                false, Direction.FORWARD, pace, Optional.empty(), Optional.empty(), Stop.NONE, Optional.empty());
    }

    /** Returns the state of a clock that stands because the next step cannot be made. */
    public static ClockState halted(Pace pace, Divergence halt) {
        return new ClockState(
                false, Direction.FORWARD, pace, Optional.empty(), Optional.empty(), Stop.HALT, Optional.of(halt));
    }

    /** Returns the state of the same clock for a run that cannot go on, or can. */
    public ClockState with(Optional<Divergence> reason) {
        return new ClockState(playing, direction, pace, undo, redo, stop, reason);
    }

    /** Tells whether it stands because it stopped by itself. */
    public boolean stopped() {
        return stop != Stop.NONE;
    }

    /** Tells whether there is a change to take back. */
    public boolean canUndo() {
        return undo.isPresent();
    }

    /** Tells whether there is a change to make again. */
    public boolean canRedo() {
        return redo.isPresent();
    }
}
