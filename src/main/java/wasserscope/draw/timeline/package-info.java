/** The bar of time, and the marks of what happened, wherever time is an axis. */
package wasserscope.draw.timeline;
