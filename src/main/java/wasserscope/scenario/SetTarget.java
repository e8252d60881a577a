package wasserscope.scenario;

import java.util.Optional;
import wasserscope.flow.edit.Refusal;
import wasserscope.measure.Particles;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;

/**
 * Gives the network another target, and other inputs where the target is of others; the run goes on towards it.
 *
 * @param step when, at least 0
 * @param target the new one
 * @param data its inputs; those that there are, if none
 */
public record SetTarget(long step, Target target, Optional<Data> data) implements Intervention {

    /** Checks the step. */
    public SetTarget {
        if (step < 0) {
            throw new IllegalArgumentException("no step: " + step);
        }
    }

    /** Takes a target of the inputs that there are. */
    public SetTarget(long step, Target target) {
        this(step, target, Optional.empty());
    }

    @Override
    public SetTarget at(long when) {
        return new SetTarget(when, target, data);
    }

    @Override
    public Optional<Refusal> refusal(Particles particles, Scenario held) {
        return refusal(held);
    }

    /** Returns why a scenario cannot have this target; nothing if it can. */
    public Optional<Refusal> refusal(Scenario held) {
        return held.problem().admits(data.orElse(held.problem().data()), target)
                ? Optional.empty()
                : Optional.of(new Refusal.NoSuchTarget());
    }

    /** Returns the scenario with the other target, or as it is if there is a {@link #refusal}. */
    @Override
    public Scenario applyTo(Scenario scenario) {
        Problem problem = scenario.problem();
        return refusal(scenario).isEmpty()
                ? scenario.with(data.map(inputs -> problem.with(inputs, target)).orElseGet(() -> problem.with(target)))
                : scenario;
    }

    @Override
    public boolean setsOnly() {
        return true;
    }

    @Override
    public boolean replaces(Intervention earlier) {
        return earlier.step() == step && switch (earlier) {
            case SetTarget other -> data.isPresent() || other.data.isEmpty();
            case MoveAtom _ -> true;
            default -> false;
        };
    }
}
