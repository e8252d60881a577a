/**
 * Everything on the phase plane: particles, outline, escape region, teacher, paths, the probe, each by a painter of its own; and what
 * lies under a point of it.
 */
package wasserscope.draw.plane;
