package wasserscope.run;

import java.util.Optional;
import wasserscope.flow.State;
import wasserscope.flow.start.Stretch;
import wasserscope.measure.Particles;
import wasserscope.scenario.Edit;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Refusal;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Window;
import wasserscope.theory.outline.Outline;
import wasserscope.theory.outline.Outlines;

/**
 * A run at one step: all that its continuation and its picture depend on. Immutable: it is also the checkpoint to which undo returns.
 *
 * @param scenario what defines the run, interventions still to come included
 * @param state the particles
 * @param past what was recorded
 * @param outline the outline of the start, carried along
 */
public record Moment(Scenario scenario, State state, Past past, Outline outline) {

    /** Returns the beginning of a run. */
    public static Moment startOf(Scenario scenario) {
        var features = scenario.problem().features();
        State start = State.at(0, 0, scenario.start().draw(features));
        return new Moment(scenario, start, Past.NONE, outlineOf(scenario)).steered();
    }

    private static Outline outlineOf(Scenario scenario) {
        Window window = scenario.window();
        return Outlines.of(
                scenario.start(), scenario.problem(), new Stretch(window.thetaLow(), window.thetaHigh()));
    }

    /**
     * Returns the moment of a state alone, as it is remembered: what was recorded before begins with it, and of the outline nothing is
     * known any more once a step was made.
     */
    public static Moment at(Scenario scenario, State state) {
        return new Moment(scenario, state, Past.NONE, state.step() == 0 ? outlineOf(scenario) : Outline.NONE);
    }

    /** Returns the same moment of a run that goes on under another scenario. */
    Moment under(Scenario other) {
        return new Moment(other, state, past, outline);
    }

    /**
     * Returns the moment after a change by the hand: the same particles with what it does to them, or the new start. Before the first
     * step they are one, and what was recorded is of the old scenario. A touch that has a {@link Refusal} changes nothing.
     */
    public Moment after(Edit edit) {
        long step = state.step();
        Optional<Intervention> touch = edit.touch(step);
        if (touch.flatMap(what -> what.refusal(state.particles(), held())).isPresent()) {
            return this;
        }
        Scenario next = edit.apply(scenario, step);
        if (!edit.continues() || step == 0) {
            return startOf(next);
        }
        Moment same = under(next);
        return touch.map(what -> same.touched(what, same.held())).orElse(same);
    }

    /**
     * Returns the moment after the interventions of its step, in their order, each on what those before it have left; one that has a
     * {@link Refusal} is passed over.
     */
    Moment steered() {
        long step = state.step();
        Scenario settings = scenario.heldAt(step - 1);
        Moment steered = this;
        for (Intervention next : scenario.interventions()) {
            if (next.step() == step) {
                settings = next.applyTo(settings);
                steered = steered.touched(next, settings);
            }
        }
        return steered;
    }

    /** Hands stop what they touch: a motion's memory is of other particles. So are trails of another number of them. */
    private Moment touched(Intervention what, Scenario settings) {
        if (what.setsOnly() || what.refusal(state.particles(), settings).isPresent()) {
            return this;
        }
        Particles now = what.applyTo(state.particles(), settings);
        Past kept = now.size() == state.particles().size() ? past : past.withoutTrails();
        return new Moment(scenario, State.at(state.step(), state.time(), now), kept, outline);
    }

    /** Tells whether particles or settings are others than at {@code before}. */
    boolean differsFrom(Moment before) {
        return !held().equals(before.held()) || !state.equals(before.state);
    }

    /** Returns this moment without an outline, for those who look at numbers alone: the particles go the same way, sooner. */
    public Moment withoutOutline() {
        return new Moment(scenario, state, past, Outline.NONE);
    }

    /** Returns the settings that hold now. */
    public Scenario held() {
        return scenario.heldAt(state.step());
    }
}
