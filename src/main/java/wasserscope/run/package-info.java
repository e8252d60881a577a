/** The clock: a scenario becomes a run on a thread of its own, which hands over one immutable frame after the other. */
package wasserscope.run;
