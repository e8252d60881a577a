/**
 * Clips: a run computed anew from its scenario, painted and encoded frame by frame into a file that appears when it is whole. A clip
 * does not depend on the machine, on the threads that paint it, or on what a window shows meanwhile. Knows nothing of windows and
 * commands.
 */
package wasserscope.export.clip;
