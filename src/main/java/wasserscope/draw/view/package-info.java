/** How a frame is looked at, what the hand on it is about, and what a painter is. Immutable records; a view changes no run. */
package wasserscope.draw.view;
