/**
 * What can be said of a moment: global minima of the potential, certified lower bounds of F, the escape region, the verdict, and the
 * limit of the step; and of a start, whether it separates. Pure functions of particles and problem: nothing here moves a particle of a
 * run or knows its history, save what it is handed.
 */
package wasserscope.theory;
