/** Feature maps φ, how particles carry them, and the planes in which they are drawn. */
package wasserscope.problem.model;
