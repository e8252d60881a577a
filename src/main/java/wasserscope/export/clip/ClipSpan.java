package wasserscope.export.clip;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.DoubleToLongFunction;
import wasserscope.export.video.FrameRate;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Scenario;

/**
 * Which part of a run a clip is to show, as one orders it. At most two of the last three say how long it is: seconds and an end together
 * spread the moments over the part. Immutable.
 *
 * @param from the step at which it begins
 * @param to t at which it ends
 * @param steps how many steps it covers
 * @param seconds how long it is, without the hold at its end
 */
public record ClipSpan(long from, OptionalDouble to, OptionalLong steps, OptionalDouble seconds) {

    /** How many seconds a clip is where nothing is said. */
    public static final double USUAL_SECONDS = 10;

    /**
     * Returns the moments: where nothing says how long, they end where the scene does, if that is sooner. An end before the beginning gives a timing of less than no step, which has a {@link ClipFault}.
     *
     * @param stepOf returns the step that is nearest to a time
     * @param pace how far apart they are where nothing else says it
     */
    public Timing timing(Scenario scenario, DoubleToLongFunction stepOf, FrameRate rate, Pace pace) {
        long frames = Math.max(1, Math.round(seconds.orElse(USUAL_SECONDS) * rate.perSecond()));
        if (to.isPresent()) {
            long covered = stepOf.applyAsLong(to.getAsDouble()) - from;
            return seconds.isPresent()
                    ? Timing.spread(from, covered, frames, pace)
                    : new Timing(from, covered, pace);
        }
        if (steps.isPresent()) {
            return new Timing(from, steps.getAsLong(), pace);
        }
        Timing whole = Timing.ofFrames(from, frames, pace);
        return seconds.isPresent() ? whole
                : scenario.clock().stopAt().stream()
                        .filter(end -> from < end && end < whole.last())
                        .mapToObj(end -> new Timing(from, end - from, pace))
                        .findFirst()
                        .orElse(whole);
    }
}
