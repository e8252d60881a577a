package wasserscope.scenario;

import java.util.List;
import java.util.Optional;
import wasserscope.flow.edit.ParticleEdits;
import wasserscope.flow.edit.Refusal;
import wasserscope.measure.Particles;
import wasserscope.problem.data.Target;

/**
 * Gives an atom of the teacher another weight and position; the run goes on towards the new target.
 *
 * @param step when
 * @param atom which, counted from 0
 * @param weight w*, at least 0 in {@link wasserscope.problem.model.LowRank}
 * @param position θ*
 */
public record MoveAtom(long step, int atom, double weight, List<Double> position) implements Intervention {

    /** Copies and checks the place. */
    public MoveAtom {
        position = List.copyOf(position);
        ParticleEdits.check(step, weight, position);
        ParticleEdits.check(step, List.of(atom));
    }

    @Override
    public MoveAtom at(long when) {
        return new MoveAtom(when, atom, weight, position);
    }

    @Override
    public Optional<Refusal> refusal(Particles particles, Scenario held) {
        return refusal(held);
    }

    /** Returns why the teacher of a scenario cannot be changed so; nothing if it can. */
    public Optional<Refusal> refusal(Scenario held) {
        if (!(held.problem().target() instanceof Target.Teacher teacher)) {
            return Optional.of(new Refusal.NoTeacher());
        }
        if (atom >= teacher.weights().size()) {
            return Optional.of(new Refusal.NoSuchAtom(atom, teacher.weights().size()));
        }
        if (weight < 0 && !held.problem().features().lifting().hasWeight()) {
            return Optional.of(new Refusal.NegativeWeight(weight));
        }
        return position.size() == teacher.positions().axes()
                ? Optional.empty()
                : Optional.of(new Refusal.Elsewhere());
    }

    /** Returns the scenario with the other target, or as it is if there is a {@link #refusal}. */
    @Override
    public Scenario applyTo(Scenario scenario) {
        return refusal(scenario).isEmpty() && scenario.problem().target() instanceof Target.Teacher teacher
                ? scenario.with(scenario.problem().with(teacher.with(atom, weight, position)))
                : scenario;
    }

    @Override
    public boolean setsOnly() {
        return true;
    }

    @Override
    public boolean replaces(Intervention earlier) {
        return earlier instanceof MoveAtom other && other.step == step && other.atom == atom;
    }
}
