/**
 * Formulas in mathematical type: TeX in, outlines out. Knows no sheet and no theme, so that the same outlines are painted on pixels and
 * written to SVG and PDF. The library that sets them is loaded with the first formula.
 */
package wasserscope.draw.formula;
