/**
 * What is minimized: feature map, data, target and loss make the objective F(μ) = R(∫Φ dμ) + ∫V dμ and its first variation F'(μ).
 * Immutable. Knows nothing of particles in motion. ({@linkplain wasserscope CB18}, section 2.)
 */
package wasserscope.problem;
