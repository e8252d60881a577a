/** Losses ℓ(f, y), convex in f, each one record of {@link Loss}. ({@linkplain wasserscope CB18}, section 2.1.) */
package wasserscope.problem.loss;
