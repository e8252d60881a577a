package wasserscope.scenario;

import java.util.Set;
import wasserscope.theory.Verdict;

/**
 * How a run is played.
 *
 * @param pace how many steps a picture is apart from the next
 * @param pauseOn the verdicts at which the clock stops by itself
 */
public record Clock(Pace pace, Set<Verdict> pauseOn) {

    /** Copies the set. */
    public Clock {
        pauseOn = Set.copyOf(pauseOn);
    }

    /** Returns a clock that never stops by itself. */
    public static Clock of(Pace pace) {
        return new Clock(pace, Set.of());
    }
}
