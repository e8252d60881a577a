/**
 * The scenario: the immutable record of all that defines a run, its quantities with their limits, and what happens by hand as
 * interventions in their order. Nothing here steps a run.
 */
package wasserscope.scenario;
