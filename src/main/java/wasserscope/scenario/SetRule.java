package wasserscope.scenario;

/**
 * Leaves a quantity to the run from then on: an automatic step, a momentum that restarts. A motion that cannot find it keeps what it has.
 *
 * @param step when
 * @param quantity one that has a {@link Quantity#rule}
 */
public record SetRule(long step, Quantity quantity) implements Intervention {

    /** Checks that a run can find it. */
    public SetRule {
        if (step < 0 || quantity.rule().isEmpty()) {
            throw new IllegalArgumentException("no run finds " + quantity.field() + " at step " + step);
        }
    }

    /** Tells whether an intervention sets a quantity, or leaves it to the run. */
    static boolean decides(Intervention what, Quantity quantity) {
        return switch (what) {
            case Set set -> set.quantity() == quantity;
            case SetRule rule -> rule.quantity == quantity;
            default -> false;
        };
    }

    @Override
    public SetRule at(long when) {
        return new SetRule(when, quantity);
    }

    @Override
    public Scenario applyTo(Scenario scenario) {
        return quantity.ruled(scenario);
    }

    @Override
    public boolean setsOnly() {
        return true;
    }

    @Override
    public boolean replaces(Intervention earlier) {
        return earlier.step() == step && decides(earlier, quantity);
    }
}
