package wasserscope.scenario.edit;

import wasserscope.scenario.Scenario;

/**
 * Makes a change that begins anew, with the engine that the new scenario has where none is chosen.
 *
 * @param edit the change
 */
public record SummedAnew(Edit edit) implements Edit {

    @Override
    public boolean suits(Scenario held) {
        return edit.suits(held);
    }

    @Override
    public Scenario apply(Scenario present, long step) {
        return edit.apply(present, step).withUsualEngine();
    }

    @Override
    public boolean continues() {
        return edit.continues();
    }
}
