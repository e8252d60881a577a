/**
 * The controls of the clock, the read-outs, and the line that says why the clock stopped. Shows numbers of a frame, and computes none.
 * For the FX thread.
 */
package wasserscope.app.transport;
