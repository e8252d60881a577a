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
 * @param stopped whether it stands because it stopped by itself, at a verdict or at a halt; a change of the run then plays on
 * @param halt why the next step cannot be made, if it cannot
 */
public record ClockState(
        boolean playing, Pace pace, boolean canUndo, boolean canRedo, boolean stopped, Optional<Divergence> halt) {

    /** Returns the state of a clock that has not been touched. */
    public static ClockState idle(Pace pace) {
        return new ClockState(false, pace, false, false, false, Optional.empty());
    }
}
