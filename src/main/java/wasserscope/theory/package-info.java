/** What can be proven of a moment: global minima of the potential, certified lower bounds of F, and the verdict. */
package wasserscope.theory;
