/** The hand on the phase plane: tools, gestures, and what can be done to the particles. */
package wasserscope.app.plane;
