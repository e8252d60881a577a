package wasserscope.run;

import java.util.Optional;
import wasserscope.scenario.Pace;

/**
 * What the clock is doing, and what it could do.
 *
 * @param playing whether it runs
 * @param pace how far apart its frames are
 * @param canUndo whether there is a change to take back
 * @param canRedo whether there is one to make again
 * @param halt why it stopped by itself, if it did
 */
public record ClockState(boolean playing, Pace pace, boolean canUndo, boolean canRedo, Optional<Divergence> halt) {

    /** Returns the state of a clock that has not been touched. */
    public static ClockState idle(Pace pace) {
        return new ClockState(false, pace, false, false, Optional.empty());
    }
}
