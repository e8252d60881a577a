/**
 * Two runs side by side: what differs, how far apart their measures are, which one is in hand. The planes themselves are those of the window.
 * For the FX thread; distances are found on a thread of their own.
 */
package wasserscope.app.compare;
