/**
 * The hand on the phase plane: tools, gestures, and what can be done to the particles. A gesture that changes the run is a preview while
 * it lasts, and one edit at its end. What lies under the hand is told by {@code draw.plane}; that a change is allowed is judged by
 * {@code run}. For the FX thread.
 */
package wasserscope.app.plane;
