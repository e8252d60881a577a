/**
 * Which engine takes the sums over particles and data, and what the fast one for sigmoids is made of: features interpolated on a mesh of
 * Θ, which steps, tracers and pictures read.
 */
package wasserscope.problem.sum;
