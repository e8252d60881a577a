/** Axes with round ticks, and where plane, strip and stems stand on one axis of θ. */
package wasserscope.draw.axis;
