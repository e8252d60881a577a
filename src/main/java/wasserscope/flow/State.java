package wasserscope.flow;

import wasserscope.measure.Particles;

/**
 * One moment of a run: all that its continuation depends on. Immutable.
 *
 * @param step how many steps were made
 * @param time t, the sum of their sizes
 * @param particles μ_t
 */
public record State(long step, double time, Particles particles) {

    /** Returns the state of a start, at t = 0. */
    public static State of(Start start) {
        return new State(0, 0, start.draw());
    }
}
