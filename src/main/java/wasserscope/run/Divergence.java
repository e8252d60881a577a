package wasserscope.run;

/**
 * Why the clock stopped by itself: the next step would have led to numbers that are not finite, or to an objective beyond all use.
 *
 * @param step the step that could not be made
 * @param time the t of the last good moment, which is shown
 * @param stepSize the η with which it failed
 */
public record Divergence(long step, double time, double stepSize) {}
