/**
 * Measures: the particles μ on Ω, the signed measure ν = h¹(μ) on Θ, and exact distances. Knows nothing of problems or motion.
 * ({@linkplain wasserscope CB18}, section 2.1 and appendix A.)
 */
package wasserscope.measure;
