package wasserscope.export.lesson;

import java.util.Optional;
import java.util.OptionalLong;
import wasserscope.export.clip.Timing;

/**
 * How long a beat is seen, in frames: its sentences are read and its question thought about while the clock stands, then its run goes on,
 * then it is said why. Immutable.
 *
 * @param say for its sentences
 * @param think for its question
 * @param run the steps that are shown of its run, the first where it begins; without, it stands where the beat ends
 * @param because for the reason, or for what is said of a wait in vain
 * @param missed how many steps it was waited for something that did not happen
 */
public record BeatTiming(long say, long think, Optional<Timing> run, long because, OptionalLong missed) {

    /** Returns for how many frames the clock stands before it runs. */
    public long before() {
        return say + think;
    }

    /** Returns how many frames it has. */
    public long frames() {
        return before() + running() + because;
    }

    /** Returns how many frames its run has, that of its beginning not counted. */
    long running() {
        return run.map(timing -> timing.frames() - 1).orElse(0L);
    }
}
