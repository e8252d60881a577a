/**
 * Global minima of the first variation over Θ and its ends, with rigorous bounds: rounding is always on the safe side. ({@linkplain
 * wasserscope CB18}, proposition 3.1.)
 */
package wasserscope.theory.minimum;
