/** Inputs with their probabilities, and what the network should output there. */
package wasserscope.problem.data;
