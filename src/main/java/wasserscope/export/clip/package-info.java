/** Clips: a run computed anew from its scenario, painted and encoded frame by frame into a file that appears when it is whole. */
package wasserscope.export.clip;
