/**
 * The limit of the step, from the greatest eigenvalue of m·∇²F_m, found by products with vectors. Too slow for every frame: it is asked
 * on a thread of its own.
 */
package wasserscope.theory.step;
