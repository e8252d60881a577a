/** What can be said of a moment: the certificate, the escape region, and the verdict. (CB18, proposition 3.1 and appendix C.) */
package wasserscope.theory.verdict;
