package wasserscope.scenario;

/** What one looks at: a run, or two beside each other. */
public sealed interface Subject permits Scenario, Comparison {}
