/** The limit of the step, from the greatest eigenvalue of m·∇²F_m. */
package wasserscope.theory.step;
