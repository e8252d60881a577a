/**
 * What the particles are compared with: convex optimization over measures on a grid of positions, and conditional gradient
 * (Frank–Wolfe). Steps no particles.
 */
package wasserscope.baseline;
