package wasserscope.flow.step;

/**
 * What a run with an automatic step, or with a momentum that restarts, knows beside its particles. Immutable.
 *
 * @param eta the η of the next step where the step is automatic, else of no meaning
 * @param a the a_j of the next step where the momentum restarts, at least 1
 * @param due whether the limit is to be looked for before the next step
 */
public record StepControl(double eta, double a, boolean due) {

    /** What is known at the start of a run. */
    public static final StepControl START = new StepControl(1, 1, true);

    /** Checks the numbers. */
    public StepControl {
        if (!(eta > 0 && eta < Double.POSITIVE_INFINITY && a >= 1 && a < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no step: " + eta + ", " + a);
        }
    }

    /**
     * Returns what is known after a change by hand: the momentum begins anew, and the limit is to be found. A step that becomes automatic
     * goes on from the η that was in force.
     *
     * @param before the step until then
     * @param now the step from then on
     */
    public StepControl touched(StepSize before, StepSize now) {
        return switch (now) {
            case StepSize.Fixed _ -> START;
            case StepSize.Automatic _ ->
                new StepControl(before instanceof StepSize.Fixed set ? set.eta() : eta, 1, true);
        };
    }
}
