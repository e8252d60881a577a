package wasserscope.story;

import java.util.Optional;
import wasserscope.run.Goal;
import wasserscope.scenario.Pace;

/**
 * One step of a lesson, in its order: the run that it shows, what it says, the question, for which the clock stands, and then to where the
 * run goes. Immutable.
 *
 * @param setting the run
 * @param beside the run beside it
 * @param until to where it goes; without one it stands
 * @param atMost how many steps after the beat's beginning something is waited for, at most
 * @param pace how far apart its pictures are, where the beat says it
 * @param frozen whether the landscape stays that of the beat before, while the particles go on
 * @param say one or two sentences
 * @param formula one formula in TeX
 * @param spotlight what the sentence names
 * @param ask a question before the outcome
 * @param notes for the speaker: in the handout, never on the screen
 */
public record Beat(
        Setting setting, Beside beside, Optional<Until> until, long atMost, Optional<Pace> pace, boolean frozen,
        StoryText say, Optional<String> formula, Optional<Spotlight> spotlight, Optional<Question> ask,
        StoryText notes) {

    /** How many steps something is waited for where the beat does not say it. */
    public static final long MOST_STEPS = 100_000;

    /** What stands beside the run. */
    public sealed interface Beside {

        /** What stood beside it before, if anything did. */
        record Same() implements Beside {}

        /** Nothing any more. */
        record Off() implements Beside {}

        /**
         * A run.
         *
         * @param right it: a scene, or a copy of the left one; and what is changed of it
         */
        record Run(Setting right) implements Beside {}
    }

    /**
     * Returns the moment at which the beat's run stops. What a run did before it was changed is not waited for; one that goes on may have come
     * by it already, and is gone back to.
     *
     * @param begin the step at which the beat begins
     * @return nothing if the run stands, or goes on for ever
     */
    public Optional<Goal> goal(long begin) {
        boolean goesOn = setting.scene().isEmpty() && setting.change().isEmpty();
        long counted = goesOn || begin == 0 ? 0 : begin + 1;
        return until.flatMap(to -> to.goal(counted, begin + atMost));
    }

    /** Checks the number of steps. */
    public Beat {
        if (atMost < 1) {
            throw new IllegalArgumentException("at most " + atMost + " steps");
        }
    }
}
