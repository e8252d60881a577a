/** Measures: the particles μ on Ω and the signed measure ν = h¹(μ) on Θ. Knows nothing of problems or motion. */
package wasserscope.measure;
