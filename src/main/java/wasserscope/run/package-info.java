/**
 * A scenario becomes a run. {@link Simulation} steps it, {@code Recording} keeps its past and judges changes, {@link Clock} does both on
 * a thread of its own and hands over one immutable {@link Frame} after the other. All that a picture needs of a moment is computed once,
 * when its frame is made. Any thread may ask a clock; only the clock's touches a simulation of it. Knows no picture and no word.
 */
package wasserscope.run;
