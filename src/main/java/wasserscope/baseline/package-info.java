/** What the particles are compared with: convex optimization on a grid of positions, and conditional gradient. */
package wasserscope.baseline;
