package wasserscope.flow.motion;

import java.util.Optional;
import wasserscope.flow.start.Start;
import wasserscope.flow.step.StepControl;
import wasserscope.measure.Particles;
import wasserscope.problem.model.FeatureMap;

/**
 * One moment of a run: all that its continuation depends on. Immutable.
 *
 * @param step how many steps were made
 * @param elapsed t, the sum of their sizes, and how it is counted
 * @param particles μ_t
 * @param momentum what a motion with memory keeps: how far each particle went in the last step
 * @param control what an automatic step or a restarting momentum keeps; {@link StepControl#START} of every other motion
 */
public record State(
        long step, Elapsed elapsed, Particles particles, Optional<Particles> momentum, StepControl control) {

    /** Returns the state of a start, at t = 0. */
    public static State of(Start start, FeatureMap features) {
        return at(0, 0, start.draw(features));
    }

    /** Returns a state without memory. */
    public static State at(long step, double time, Particles particles) {
        return new State(step, Elapsed.at(time), particles, Optional.empty(), StepControl.START);
    }

    /** Returns t. */
    public double time() {
        return elapsed.time();
    }

    /** Returns the same moment with other particles, which have no memory. */
    public State with(Particles others) {
        return new State(step, elapsed, others, Optional.empty(), control);
    }

    /** Returns the same moment with another control of its steps. */
    public State with(StepControl other) {
        return new State(step, elapsed, particles, momentum, other);
    }
}
