package wasserscope.scenario;

import java.util.OptionalLong;

/** How far apart, in steps, one picture is from the next. Each kind is one record of this family. */
public sealed interface Pace {

    /** Returns the step of the picture after the one at {@code step}; greater than it. */
    long next(long step);

    /**
     * Returns the step of the picture before the one at {@code step}, of those from 0 on.
     *
     * @param step at least 1
     * @return nothing where pictures are as far apart as the machine makes them
     */
    default OptionalLong previous(long step) {
        long before = 0;
        for (long next = next(0); next < step; next = next(next)) {
            before = next;
        }
        return OptionalLong.of(before);
    }

    /**
     * A constant number of steps.
     *
     * @param perFrame at least 1
     */
    record Steady(int perFrame) implements Pace {

        /** Checks the number. */
        public Steady {
            if (perFrame < 1) {
                throw new IllegalArgumentException("need at least one step a frame: " + perFrame);
            }
        }

        @Override
        public long next(long step) {
            return step + perFrame;
        }

        @Override
        public OptionalLong previous(long step) {
            return OptionalLong.of((step - 1) / perFrame * perFrame);
        }
    }

    /**
     * Steps that grow with t, one in a hundred of those made: what happens between t and 2t takes as long for every t, as suits a
     * motion that slows down like 1/t.
     */
    record Logarithmic() implements Pace {

        private static final int PART = 100;

        @Override
        public long next(long step) {
            return step + Math.max(1, step / PART);
        }
    }

    /** One step a second, to see each. */
    record SlowMotion() implements Pace {

        @Override
        public long next(long step) {
            return step + 1;
        }

        @Override
        public OptionalLong previous(long step) {
            return OptionalLong.of(step - 1);
        }
    }

    /** As many steps as the machine makes between two pictures. */
    record Unbounded() implements Pace {

        @Override
        public long next(long step) {
            return Long.MAX_VALUE;
        }

        @Override
        public OptionalLong previous(long step) {
            return OptionalLong.empty();
        }
    }
}
