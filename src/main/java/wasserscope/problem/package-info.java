/**
 * What is minimized: feature map, data, target and loss make the objective F(μ) = R(∫Φ dμ) + ∫V dμ and its first variation
 * F'(μ). Knows nothing of particles in motion.
 */
package wasserscope.problem;
