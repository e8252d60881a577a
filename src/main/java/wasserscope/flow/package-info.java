/**
 * Particles in motion, in rooms: starts, motions, the engines that sum, and what hands do to particles. Knows the problem; nothing of
 * scenarios, verdicts and files.
 */
package wasserscope.flow;
