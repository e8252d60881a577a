/** The controls of the clock, and the read-outs. */
package wasserscope.app.transport;
