/**
 * Formulas of functions: read from a line of text, with a fault that has its place, and evaluated in doubles. A library parses and
 * evaluates; here stand the names, the spelling and what may be wrong. Immutable, for any thread.
 */
package wasserscope.problem.expression;
