/** The decision picture: the network over the plane of its inputs, with the data and the lines of its neurons. Knows no particle's place in Ω. */
package wasserscope.draw.decision;
