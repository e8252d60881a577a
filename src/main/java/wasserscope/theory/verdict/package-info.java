/**
 * What can be said of a moment: the certificate, the escape region, and the verdict. All thresholds stand in {@link Thresholds}, all
 * scales in {@link Scale}. ({@linkplain wasserscope CB18}, proposition 3.1 and appendix C.)
 */
package wasserscope.theory.verdict;
