/**
 * Pictures of moments as files: pixels as PNG, shapes as SVG and PDF, by the same painters as the screen. The file appears when it is
 * whole.
 */
package wasserscope.export.still;
