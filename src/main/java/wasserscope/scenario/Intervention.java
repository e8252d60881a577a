package wasserscope.scenario;

/** A change made to a run on its way, before the step that follows the step it names. Each kind is one record of this family. */
public sealed interface Intervention {

    /** Returns how many steps the run has made when this happens, at least 0. */
    long step();

    /** Returns {@code scenario} with what this changes. */
    Scenario applyTo(Scenario scenario);

    /** Tells whether this makes {@code earlier} void: it sets the same at the same step. */
    boolean replaces(Intervention earlier);

    /**
     * Sets a quantity that a run can go on with.
     *
     * @param step when
     * @param quantity one for which {@link Quantity#continues()}
     * @param value within its limits
     */
    record Set(long step, Quantity quantity, double value) implements Intervention {

        /** Checks that the run can go on, and the limits. */
        public Set {
            if (!quantity.continues()) {
                throw new IllegalArgumentException("a run cannot go on with another " + quantity);
            }
            if (step < 0 || !quantity.allows(value)) {
                throw new IllegalArgumentException(quantity.field() + " cannot be " + value + " at step " + step);
            }
        }

        @Override
        public Scenario applyTo(Scenario scenario) {
            return quantity.set(scenario, value);
        }

        @Override
        public boolean replaces(Intervention earlier) {
            return earlier instanceof Set set && set.step == step && set.quantity == quantity;
        }
    }
}
