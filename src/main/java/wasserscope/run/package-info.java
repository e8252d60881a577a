/**
 * A scenario becomes a run. {@link Simulation} steps it, and makes one immutable {@link Frame} after the other: all that a picture needs of a
 * moment is computed once, when its frame is made. {@code clock} steps it on a thread of its own and keeps its past. Knows no picture and no
 * word.
 */
package wasserscope.run;
