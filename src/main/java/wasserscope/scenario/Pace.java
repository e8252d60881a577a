package wasserscope.scenario;

/** How far apart, in steps, one picture is from the next. Each kind is one record of this family. */
public sealed interface Pace {

    /** Returns the step of the picture after the one at {@code step}; greater than it. */
    long next(long step);

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
    }

    /** As many steps as the machine makes between two pictures. */
    record Unbounded() implements Pace {

        @Override
        public long next(long step) {
            return Long.MAX_VALUE;
        }
    }
}
