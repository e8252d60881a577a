/**
 * Runs under a clock. {@code Clock} is the one thread that steps them; {@code Lanes} are the one or two runs at one t, {@code Recording} keeps
 * the past of each as a forest of branches and judges changes. All but the clock is for its thread.
 */
package wasserscope.run.clock;
