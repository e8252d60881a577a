package wasserscope.flow.step;

/** By how much one step advances the mean-field time t: η as it was set, or as the run finds it. */
public sealed interface StepSize {

    /** The step where a method without an automatic one takes over from it. */
    Fixed USUAL = new Fixed(0.05);

    /** Returns a step size that is set. */
    static Fixed of(double eta) {
        return new Fixed(eta);
    }

    /**
     * η as it was set.
     *
     * @param eta η, positive and finite
     */
    record Fixed(double eta) implements StepSize {

        /** Checks η. */
        public Fixed {
            if (!(eta > 0 && eta < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("step must be positive and finite: " + eta);
            }
        }
    }

    /**
     * A part of the stability limit 2/λ_max of the present particles, found anew at the steps 0, 2, 4, …, {@value #DENSE}, at every
     * {@value #INTERVAL}th after them, and wherever something was changed by hand. Between two looks η is halved after each step at which
     * F rose. Particles without a limit keep the η that they have, 1 at the start of a run.
     */
    record Automatic() implements StepSize {

        private static final int DENSE = 300;
        private static final int INTERVAL = 20;

        /** Tells whether the limit is looked for at a step. */
        static boolean isDue(long step) {
            return step % (step <= DENSE ? 2 : INTERVAL) == 0;
        }
    }
}
