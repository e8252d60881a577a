package wasserscope.export.clip;

import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import wasserscope.scenario.Pace;

/** How the moments of a clip lie between its first step and its last, both of which it shows. Each kind is one record of this family. */
public sealed interface Spacing {

    /**
     * Returns the steps that are shown, in their order.
     *
     * @param from the first
     * @param last the last, not before it
     */
    LongStream moments(long from, long last);

    /** Returns how many there are. */
    default long count(long from, long last) {
        return moments(from, last).limit(Timing.MOST_FRAMES + 1L).count();
    }

    /**
     * As far apart as a pace says; from the last but one to the last it may be less.
     *
     * @param pace not bound to a clock on the wall
     */
    record Paced(Pace pace) implements Spacing {

        @Override
        public LongStream moments(long from, long last) {
            return LongStream.concat(LongStream.iterate(from, step -> step < last, pace::next), LongStream.of(last));
        }

        @Override
        public long count(long from, long last) {
            return pace instanceof Pace.Steady(int perFrame)
                    ? Math.min(Timing.MOST_FRAMES + 1L, Math.ceilDiv(last - from, perFrame) + 1)
                    : Spacing.super.count(from, last);
        }
    }

    /**
     * A number of them equally far apart, to the whole step.
     *
     * @param frames how many, at least 1
     */
    record Even(int frames) implements Spacing {

        @Override
        public LongStream moments(long from, long last) {
            long gaps = Math.max(1, frames - 1);
            return LongStream.range(0, frames)
                    .map(frame -> frames == 1 ? last : from + Math.round((last - from) * (double) frame / gaps));
        }

        @Override
        public long count(long from, long last) {
            return frames;
        }
    }

    /**
     * A number of them that grow farther apart as on a {@link Pace.Logarithmic} clock: by one step, then by one in so many of those made.
     *
     * @param frames how many, at least 1
     */
    record Growing(int frames) implements Spacing {

        private static final int HALVINGS = 64;
        private static final double MOST_PARTS = 1e12;

        @Override
        public LongStream moments(long from, long last) {
            if (frames > last - from || frames < 2) {
                return new Even(frames).moments(from, last);
            }
            double low = 1 / MOST_PARTS;
            double high = MOST_PARTS;
            for (int halving = 0; halving < HALVINGS; halving++) {
                double middle = Math.sqrt(low * high);
                if (reached(from, middle) > last) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            double parts = high;
            LongStream before = DoubleStream.iterate((double) from, step -> next(step, parts))
                    .limit(frames - 1L)
                    .mapToLong(step -> Math.min(last, Math.round(step)));
            return LongStream.concat(before, LongStream.of(last));
        }

        /** Returns the step of the last frame if one in {@code parts} of the steps made are between two frames. */
        private double reached(long from, double parts) {
            double step = from;
            for (int frame = 1; frame < frames; frame++) {
                step = next(step, parts);
            }
            return step;
        }

        private static double next(double step, double parts) {
            return step + Math.max(1, step / parts);
        }

        @Override
        public long count(long from, long last) {
            return frames;
        }
    }

    /**
     * The first few of others.
     *
     * @param whole all of them
     * @param count how many at most
     */
    record First(Timing whole, long count) implements Spacing {

        @Override
        public LongStream moments(long from, long last) {
            return whole.moments().limit(count);
        }
    }
}
