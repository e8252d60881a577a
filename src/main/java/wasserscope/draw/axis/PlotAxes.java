package wasserscope.draw.axis;

import wasserscope.draw.sheet.PlotArea;

/**
 * The two axes of a plot. Immutable.
 *
 * @param plot where it is
 * @param across from the left to the right
 * @param up from the bottom to the top
 */
public record PlotAxes(PlotArea plot, PlotAxis across, PlotAxis up) {}
