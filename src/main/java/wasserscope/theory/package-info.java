/**
 * What can be said of a moment: global minima of the potential, certified lower bounds of F, the escape region, the verdict, and the
 * limit of the step.
 */
package wasserscope.theory;
