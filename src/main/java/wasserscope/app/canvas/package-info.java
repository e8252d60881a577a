/** Painted nodes, and the one thread that paints them. Knows painters and frames, no session. */
package wasserscope.app.canvas;
