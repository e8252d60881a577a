/**
 * Painted nodes, and the one thread that paints them. A node swaps in the picture that is ready, and never waits for one. Knows
 * painters, frames and views; no session, and no other room of the window.
 */
package wasserscope.app.canvas;
