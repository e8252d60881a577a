/** Particles in motion: starts, motions, and the engine that sums over them. */
package wasserscope.flow;
