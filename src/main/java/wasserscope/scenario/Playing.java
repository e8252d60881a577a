package wasserscope.scenario;

import java.util.Set;
import wasserscope.theory.verdict.Verdict;

/**
 * How a run is played.
 *
 * @param pace how many steps a picture is apart from the next
 * @param pauseOn the verdicts at which the clock stops by itself
 */
public record Playing(Pace pace, Set<Verdict> pauseOn) {

    /** Copies the set. */
    public Playing {
        pauseOn = Set.copyOf(pauseOn);
    }

    /** Returns a clock that never stops by itself. */
    public static Playing of(Pace pace) {
        return new Playing(pace, Set.of());
    }
}
