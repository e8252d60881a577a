package wasserscope.run.clock;

import java.util.Optional;
import wasserscope.run.ClockState;
import wasserscope.run.Goal;
import wasserscope.scenario.Pace;

/** Whether and how fast a clock plays, and when its next frame is due. For the clock's thread. */
final class PlayState {

    /** Between two frames. */
    static final long FRAME_NANOS = 1_000_000_000L / 60;

    private static final long SLOW_NANOS = 1_000_000_000L;
    private static final long KEYFRAME_NANOS = 1_000_000_000L / 30;

    private Pace pace;
    private ClockState.Direction direction = ClockState.Direction.FORWARD;
    private ClockState.Stop stop = ClockState.Stop.NONE;
    private Optional<Goal> until = Optional.empty();
    private boolean playing;
    private boolean heldByScrub;
    private long nextFrame = System.nanoTime();

    PlayState(Pace pace) {
        this.pace = pace;
    }

    Pace pace() {
        return pace;
    }

    void setPace(Pace next) {
        pace = next;
        nextFrame = System.nanoTime();
    }

    boolean isPlaying() {
        return playing;
    }

    boolean isBackward() {
        return direction == ClockState.Direction.BACKWARD;
    }

    /** Tells whether a change of the run is to play on: the clock stopped by itself, or is held by a scrub that it played before. */
    boolean wouldGoOn() {
        return heldByScrub || stop != ClockState.Stop.NONE;
    }

    /** Tells whether a scrub holds a clock that played before. */
    boolean isHeldByScrub() {
        return heldByScrub;
    }

    /** Plays in a direction. */
    void play(ClockState.Direction way, long afterNanos) {
        playing = true;
        heldByScrub = false;
        direction = way;
        stop = ClockState.Stop.NONE;
        nextFrame = System.nanoTime() + afterNanos;
    }

    /** Stands as if never touched. */
    void stand() {
        playing = false;
        heldByScrub = false;
        stop = ClockState.Stop.NONE;
        direction = ClockState.Direction.FORWARD;
    }

    /** Stands because another moment is looked at. */
    void hold() {
        boolean would = wouldGoOn() || playing;
        stand();
        heldByScrub = would;
    }

    /** Goes on after a step, unless there is a reason to stop. */
    void stepped(ClockState.Stop reason) {
        stop = reason;
        playing = reason == ClockState.Stop.NONE;
        if (!playing) {
            until = Optional.empty();
        }
    }

    /** Stops at a moment by itself, or goes on. */
    void setUntil(Optional<Goal> next) {
        until = next;
    }

    /** Returns the moment at which it stops by itself. */
    Optional<Goal> until() {
        return until;
    }

    /** Returns in how many ns the next frame is due; not positive where it is. */
    long nanosLeft() {
        return nextFrame - System.nanoTime();
    }

    /** Sets when the frame after the one begun at {@code began} is due. */
    void next(long began) {
        long interval = switch (pace) {
            case Pace.SlowMotion _ -> SLOW_NANOS;
            case Pace.Unbounded _ when isBackward() -> KEYFRAME_NANOS;
            case Pace.Steady _,Pace.Logarithmic _,Pace.Unbounded _ -> FRAME_NANOS;
        };
        nextFrame = Math.max(nextFrame + interval, began);
    }

    /** Returns the clock's state. */
    ClockState state(ChangeList changes) {
        return new ClockState(
                playing, direction, pace, changes.undoable(), changes.redoable(), stop, Optional.empty());
    }
}
