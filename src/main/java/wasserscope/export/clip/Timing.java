package wasserscope.export.clip;

import wasserscope.scenario.Pace;

/**
 * Which steps of a run a clip shows: those that a pace makes of the steps after {@code from}, up to {@code from + steps}. With K steps a
 * frame from the start these are K, 2K, …, N: N/K frames. Immutable.
 *
 * @param from the step of the moment from which the run goes on, not itself shown
 * @param steps N, how many are made at most
 * @param pace how many steps one frame is apart from the next
 */
public record Timing(long from, long steps, Pace pace) {

    /** More frames than any clip has: a file for each can still be named by five digits. */
    public static final int MOST_FRAMES = 99_999;

    /** More steps than any clip covers. */
    public static final long MOST_STEPS = 1_000_000_000_000L;

    /** Steps a frame where the pace of a scenario is bound to a clock on the wall. */
    private static final int USUAL = 10;

    /** Takes a usual pace in place of one that is bound to the wall. */
    public Timing {
        pace = inSteps(pace);
    }

    /** Returns the timing of {@code frames} frames, or of as many as begin within {@link #MOST_STEPS} steps and one more. */
    public static Timing ofFrames(long from, long frames, Pace pace) {
        Pace inSteps = inSteps(pace);
        long step = from;
        for (long frame = 0; frame < Math.min(frames, MOST_FRAMES + 1L) && step - from <= MOST_STEPS; frame++) {
            step = inSteps.next(step);
        }
        return new Timing(from, step - from, inSteps);
    }

    private static Pace inSteps(Pace pace) {
        return switch (pace) {
            case Pace.Steady steady -> steady;
            case Pace.Logarithmic logarithmic -> logarithmic;
            case Pace.SlowMotion _ -> new Pace.Steady(1);
            case Pace.Unbounded _ -> new Pace.Steady(USUAL);
        };
    }

    /** Returns the last step that may be made. */
    public long last() {
        return from + steps;
    }

    /** Returns how many frames there are, or one more than {@value #MOST_FRAMES} if there are more. */
    public long frames() {
        if (pace instanceof Pace.Steady(int perFrame)) {
            return Math.min(MOST_FRAMES + 1L, steps / perFrame);
        }
        long frames = 0;
        for (long step = pace.next(from); step <= last() && frames <= MOST_FRAMES; step = pace.next(step)) {
            frames++;
        }
        return frames;
    }

    /** Returns the fewest steps that make a frame. */
    public long fewestSteps() {
        return pace.next(from) - from;
    }
}
