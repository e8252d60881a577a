package wasserscope.scenario;

import java.util.Optional;
import wasserscope.flow.edit.Refusal;
import wasserscope.measure.Particles;
import wasserscope.problem.sum.EngineKind;

/**
 * Takes the sums over particles and data in another way from then on.
 *
 * @param step when, at least 0
 * @param engine which
 */
public record SetEngine(long step, EngineKind engine) implements Intervention {

    /** Checks the step. */
    public SetEngine {
        if (step < 0) {
            throw new IllegalArgumentException("no step: " + step);
        }
    }

    @Override
    public SetEngine at(long when) {
        return new SetEngine(when, engine);
    }

    @Override
    public Optional<Refusal> refusal(Particles particles, Scenario held) {
        return isIn(held) ? Optional.empty() : Optional.of(new Refusal.Unsuited());
    }

    /** Tells whether a scenario can have the engine. */
    public boolean isIn(Scenario held) {
        return held.problem().engines().contains(engine);
    }

    /** Returns the scenario with the engine, or as it is if it {@link #isIn cannot have} it. */
    @Override
    public Scenario applyTo(Scenario scenario) {
        return isIn(scenario) ? scenario.with(scenario.problem().with(engine)) : scenario;
    }

    @Override
    public boolean setsOnly() {
        return true;
    }

    @Override
    public boolean replaces(Intervention earlier) {
        return earlier instanceof SetEngine other && other.step == step;
    }
}
