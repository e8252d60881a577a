/** The charts of the right column: the network as a function, and the objective against time. */
package wasserscope.draw.chart;
