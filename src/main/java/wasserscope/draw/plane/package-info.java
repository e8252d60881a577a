/** Everything on the phase plane: particles, outline, escape region, teacher, paths, the probe. */
package wasserscope.draw.plane;
