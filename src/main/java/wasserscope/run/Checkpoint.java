package wasserscope.run;

import java.util.Optional;
import wasserscope.flow.edit.Refusal;
import wasserscope.flow.motion.State;
import wasserscope.flow.start.Stretch;
import wasserscope.flow.step.StepControl;
import wasserscope.flow.step.StepSize;
import wasserscope.measure.Particles;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
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
public record Checkpoint(Scenario scenario, State state, Traces past, Outline outline) {

    private static final long OVERHEAD = 1024;

    /** Returns the beginning of a run. */
    public static Checkpoint startOf(Scenario scenario) {
        var features = scenario.problem().features();
        State start = State.at(0, 0, scenario.start().draw(features));
        return new Checkpoint(scenario, start, Traces.NONE, outlineOf(scenario)).steered();
    }

    private static Outline outlineOf(Scenario scenario) {
        PlaneWindow window = scenario.window();
        return Outlines.of(
                scenario.start(), scenario.problem(), new Stretch(window.thetaLow(), window.thetaHigh()));
    }

    /**
     * Returns the moment of a state alone, as it is remembered: what was recorded before begins with it, and of the outline nothing is
     * known any more once a step was made.
     */
    public static Checkpoint at(Scenario scenario, State state) {
        return new Checkpoint(scenario, state, Traces.NONE, state.step() == 0 ? outlineOf(scenario) : Outline.NONE);
    }

    /** Returns the same moment of a run that goes on under another scenario. */
    public Checkpoint under(Scenario other) {
        return new Checkpoint(other, state, past, outline);
    }

    /** Returns the same moment of a run in which nothing is done later. */
    public Checkpoint withoutFuture() {
        return under(scenario.until(state.step()));
    }

    /** Returns why a change by the hand cannot be made of this moment; nothing if it can. */
    public Optional<Refusal> refusal(Edit edit) {
        return edit.touch(state.step()).flatMap(what -> what.refusal(state.particles(), held()));
    }

    /**
     * Returns the moment after a change by the hand: the same particles with what it does to them, or the new start. Before the first
     * step they are one, and what was recorded is of the old scenario. One that has a {@link #refusal} changes nothing, and neither does
     * one that does not suit the settings of now.
     */
    public Checkpoint after(Edit edit) {
        if (!edit.suits(held()) || refusal(edit).isPresent()) {
            return this;
        }
        long step = state.step();
        Scenario next = edit.apply(edit.changesRun() ? scenario.goingOnAt(step) : scenario, step);
        if (!edit.continues() || step == 0) {
            return startOf(next);
        }
        Checkpoint same = under(next);
        return edit.touch(step).map(what -> same.touched(what, same.held())).orElse(same).looked();
    }

    /**
     * Returns the moment after the interventions of its step, in their order, each on what those before it have left; one that has a
     * {@link Refusal} is passed over.
     */
    Checkpoint steered() {
        long step = state.step();
        Scenario settings = scenario.heldAt(step - 1);
        Checkpoint steered = this;
        for (Intervention next : scenario.interventions()) {
            if (next.step() == step) {
                settings = next.applyTo(settings);
                steered = steered.touched(next, settings);
            }
        }
        return steered.looked();
    }

    /** Returns the moment with its step to be found anew if something was changed at it. */
    private Checkpoint looked() {
        long step = state.step();
        if (scenario.interventions().stream().noneMatch(what -> what.step() == step)) {
            return this;
        }
        StepSize now = held().motion().step();
        // Before the first step none was in force.
        StepSize before = step == 0 ? now : scenario.heldAt(step - 1).motion().step();
        return new Checkpoint(scenario, state.with(state.control().touched(before, now)), past, outline);
    }

    /** Hands stop what they touch: a motion's memory is of other particles. So are trails of another number of them. */
    private Checkpoint touched(Intervention what, Scenario settings) {
        if (what.setsOnly() || what.refusal(state.particles(), settings).isPresent()) {
            return this;
        }
        Particles now = what.applyTo(state.particles(), settings);
        Traces kept = now.size() == state.particles().size() ? past : past.withoutTrails();
        return new Checkpoint(scenario, state.with(now), kept, outline);
    }

    /** Tells whether particles or settings are others than at {@code before}. */
    public boolean differsFrom(Checkpoint before) {
        return !held().equals(before.held())
                || !state.with(StepControl.START).equals(before.state.with(StepControl.START));
    }

    /** Returns this moment without an outline, for those who look at numbers alone: the particles go the same way, sooner. */
    public Checkpoint withoutOutline() {
        return new Checkpoint(scenario, state, past, Outline.NONE);
    }

    /** Returns how many bytes it takes, about, without what it shares with other moments of its run. */
    public long bytes() {
        long places = state.particles().size() * (state.momentum().isPresent() ? 2L : 1L) + 2L * outline.size();
        return OVERHEAD + Double.BYTES * places * (1 + state.particles().axes());
    }

    /** Returns the settings that hold now. */
    public Scenario held() {
        return scenario.heldAt(state.step());
    }
}
