/**
 * Inputs with their probabilities, and what the network should output there: by a teacher, by given values, or by a matrix. Immutable.
 */
package wasserscope.problem.data;
