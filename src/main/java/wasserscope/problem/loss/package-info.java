/** Losses ℓ(f, y), convex in f. (CB18, section 2.1.) */
package wasserscope.problem.loss;
