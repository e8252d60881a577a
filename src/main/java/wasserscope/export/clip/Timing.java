package wasserscope.export.clip;

import java.util.stream.LongStream;
import wasserscope.scenario.Pace;

/**
 * Which steps of a run a clip shows: {@code from}, then those that the spacing makes, and at last {@code from + steps}. With K steps a
 * frame these are 0, K, 2K, …, N: ⌈N/K⌉ + 1 moments. Immutable.
 *
 * @param from the step of the first moment
 * @param steps N, how many steps the last moment comes after it
 * @param spacing how the moments lie between
 */
public record Timing(long from, long steps, Spacing spacing) {

    /** More moments than any clip has: a file for each can still be named by five digits. */
    public static final int MOST_FRAMES = 99_999;

    /** More steps than any clip covers. */
    public static final long MOST_STEPS = 1_000_000_000_000L;

    /** Steps a frame where the pace of a scenario is bound to a clock on the wall. */
    private static final int USUAL = 10;

    /** Takes the steps that a pace makes; a usual one in place of one that is bound to the wall. */
    public Timing(long from, long steps, Pace pace) {
        this(from, steps, new Spacing.Paced(inSteps(pace)));
    }

    /** Returns the timing of {@code frames} moments, or of as many as begin within {@link #MOST_STEPS} steps and one more. */
    public static Timing ofFrames(long from, long frames, Pace pace) {
        Pace inSteps = inSteps(pace);
        long step = from;
        for (long frame = 1; frame < Math.min(frames, MOST_FRAMES + 1L) && step - from <= MOST_STEPS; frame++) {
            step = inSteps.next(step);
        }
        return new Timing(from, step - from, inSteps);
    }

    /** Returns the timing of exactly {@code frames} moments over so many steps: as a logarithmic pace grows, or equally far apart. */
    public static Timing spread(long from, long steps, long frames, Pace pace) {
        int count = (int) Math.clamp(frames, 1, MOST_FRAMES + 1L);
        return new Timing(from, steps,
                pace instanceof Pace.Logarithmic ? new Spacing.Growing(count) : new Spacing.Even(count));
    }

    private static Pace inSteps(Pace pace) {
        return switch (pace) {
            case Pace.Steady steady -> steady;
            case Pace.Logarithmic logarithmic -> logarithmic;
            case Pace.SlowMotion _ -> new Pace.Steady(1);
            case Pace.Unbounded _ -> new Pace.Steady(USUAL);
        };
    }

    /** Returns the timing of the first {@code count} moments, one or more. */
    Timing first(long count) {
        long last = moments().limit(count).reduce(from, (_, step) -> step);
        return new Timing(from, last - from, new Spacing.First(this, count));
    }

    /** Returns the steps that are shown, in their order. */
    public LongStream moments() {
        return spacing.moments(from, last());
    }

    /** Returns the step of the last moment. */
    public long last() {
        return from + steps;
    }

    /** Returns how many moments there are, or one more than {@value #MOST_FRAMES} if there are more. */
    public long frames() {
        return spacing.count(from, last());
    }
}
