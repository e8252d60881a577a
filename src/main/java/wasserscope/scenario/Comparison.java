package wasserscope.scenario;

/**
 * Two runs that are looked at beside each other, at one mean-field time t. Immutable.
 *
 * @param left the run on the left, which leads: its clock and its view are those of both
 * @param right the run on the right
 */
public record Comparison(Scenario left, Scenario right) implements Subject {}
