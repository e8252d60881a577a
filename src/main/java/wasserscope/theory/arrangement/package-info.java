/**
 * How lines through points of the plane lie to each other: which sets of points a line parts from the others. Knows points alone; exact for
 * any doubles. (Edelsbrunner, <em>Algorithms in Combinatorial Geometry</em>.)
 */
package wasserscope.theory.arrangement;
