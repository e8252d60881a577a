/** How a frame is looked at, what the hand on it is about, and what a painter is. */
package wasserscope.draw.view;
