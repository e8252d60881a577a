package wasserscope.scenario.edit;

import wasserscope.problem.sum.EngineKind;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.SetEngine;

/**
 * Takes the sums in another way from now on.
 *
 * @param engine how
 */
public record ChooseEngine(EngineKind engine) implements Edit {

    @Override
    public boolean suits(Scenario held) {
        return held.problem().engines().contains(engine);
    }

    @Override
    public Scenario apply(Scenario present, long step) {
        return present.plus(new SetEngine(step, engine));
    }

    @Override
    public boolean continues() {
        return true;
    }
}
