/** The scenario: the immutable record of all that defines a run, its quantities with their limits, and the edits that make new ones. */
package wasserscope.scenario;
