package wasserscope.run;

import wasserscope.flow.State;
import wasserscope.scenario.Edit;
import wasserscope.scenario.Scenario;

/**
 * A run at one step: all that its continuation and its picture depend on. Immutable: it is also the checkpoint to which undo returns.
 *
 * @param scenario what defines the run, interventions still to come included
 * @param state the particles
 * @param past what was recorded
 */
public record Moment(Scenario scenario, State state, Past past) {

    /** Returns the beginning of a run. */
    public static Moment startOf(Scenario scenario) {
        var features = scenario.problem().features();
        return new Moment(scenario, State.at(0, 0, scenario.steered(scenario.start().draw(features), 0)), Past.NONE);
    }

    /**
     * Returns the moment after a change by the hand: the same particles, or the new start. Before the first step they are one, and
     * what was recorded is of the old scenario.
     */
    public Moment after(Edit edit) {
        Scenario next = edit.apply(scenario, state.step());
        return edit.continues() && state.step() > 0 ? new Moment(next, state, past) : startOf(next);
    }

    /** Returns the settings that hold now. */
    public Scenario held() {
        return scenario.heldAt(state.step());
    }
}
