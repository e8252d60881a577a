package wasserscope.scenario;

import java.util.List;
import java.util.Optional;
import wasserscope.flow.edit.ParticleEdits;
import wasserscope.flow.edit.ParticleMerging;
import wasserscope.flow.edit.Refusal;
import wasserscope.measure.Particles;

/**
 * A change made to a run on its way, before the step that follows the step it names: of its settings, or of its particles. Each kind is
 * one record of this family.
 */
public sealed interface Intervention permits Intervention.Set, SetRule, Intervention.SetMethod, Intervention.Add,
        Intervention.Move, Intervention.Remove, Intervention.Shake, Intervention.Split, Intervention.Merge,
        MoveAtom, SetTarget, SetEngine {

    /** Returns how many steps the run has made when this happens, at least 0. */
    long step();

    /** Returns the same at another step. */
    Intervention at(long when);

    /** Returns {@code scenario} with the settings that this changes. */
    default Scenario applyTo(Scenario scenario) {
        return scenario;
    }

    /**
     * Returns why this cannot be done; nothing if it can.
     *
     * @param particles those of that moment
     * @param held the settings of that moment
     */
    default Optional<Refusal> refusal(Particles particles, Scenario held) {
        return Optional.empty();
    }

    /**
     * Returns the particles with what this changes of them.
     *
     * @param held the settings of that moment
     * @throws IndexOutOfBoundsException or another, if it has a {@link #refusal}
     */
    default Particles applyTo(Particles particles, Scenario held) {
        return particles;
    }

    /** Tells whether this changes settings alone, and no particle. */
    default boolean setsOnly() {
        return false;
    }

    /** Tells whether some particles have another number afterwards. */
    default boolean renumbers() {
        return false;
    }

    /** Returns the numbers of the particles that this names, counted from 0. */
    default List<Integer> particles() {
        return List.of();
    }

    /** Tells whether this makes {@code earlier} void: it sets the same at the same step. */
    default boolean replaces(Intervention earlier) {
        return false;
    }

    /**
     * Sets a quantity that a run can go on with.
     *
     * @param step when
     * @param quantity one for which {@link Quantity#continues()}
     * @param value within its limits
     */
    record Set(long step, Quantity quantity, double value) implements Intervention {

        /** Checks that the run can go on, and the limits. */
        public Set {
            if (!quantity.continues()) {
                throw new IllegalArgumentException("a run cannot go on with another " + quantity);
            }
            if (step < 0 || !quantity.allows(value)) {
                throw new IllegalArgumentException(quantity.field() + " cannot be " + value + " at step " + step);
            }
        }

        @Override
        public Set at(long when) {
            return new Set(when, quantity, value);
        }

        @Override
        public Scenario applyTo(Scenario scenario) {
            return quantity.set(scenario, value);
        }

        @Override
        public boolean setsOnly() {
            return true;
        }

        @Override
        public boolean replaces(Intervention earlier) {
            return earlier.step() == step && SetRule.decides(earlier, quantity);
        }
    }

    /**
     * Moves on by another method, with its usual settings and the present step size.
     *
     * @param step when
     * @param method which
     */
    record SetMethod(long step, Method method) implements Intervention {

        @Override
        public SetMethod at(long when) {
            return new SetMethod(when, method);
        }

        @Override
        public Scenario applyTo(Scenario scenario) {
            return scenario.with(method.withStep(scenario.motion().step()));
        }

        @Override
        public boolean setsOnly() {
            return true;
        }

        @Override
        public boolean replaces(Intervention earlier) {
            return earlier instanceof SetMethod drive && drive.step == step;
        }
    }

    /**
     * Adds a particle; the others grow by (m + 1)/m in mass, so that f_μ and ∫V dμ change by its own part alone.
     *
     * @param step when
     * @param w its output weight; 1 for a particle without one
     * @param theta its position
     */
    record Add(long step, double w, List<Double> theta) implements Intervention {

        /** Copies and checks the place. */
        public Add {
            theta = List.copyOf(theta);
            ParticleEdits.check(step, w, theta);
        }

        @Override
        public Add at(long when) {
            return new Add(when, w, theta);
        }

        @Override
        public Optional<Refusal> refusal(Particles particles, Scenario held) {
            return ParticleEdits.refusalAt(theta, particles).or(() -> ParticleEdits.refusal(1, particles));
        }

        @Override
        public Particles applyTo(Particles particles, Scenario held) {
            return ParticleEdits.added(particles, held.problem().features().lifting(), w, theta);
        }
    }

    /**
     * Puts a particle elsewhere.
     *
     * @param step when
     * @param particle which, counted from 0
     * @param w its new output weight; 1 for a particle without one
     * @param theta its new position
     */
    record Move(long step, int particle, double w, List<Double> theta) implements Intervention {

        /** Copies and checks the place. */
        public Move {
            theta = List.copyOf(theta);
            ParticleEdits.check(step, w, theta);
        }

        @Override
        public Move at(long when) {
            return new Move(when, particle, w, theta);
        }

        @Override
        public Optional<Refusal> refusal(Particles particles, Scenario held) {
            return ParticleEdits.refusalAt(theta, particles).or(() -> ParticleEdits.refusal(particles(), particles));
        }

        @Override
        public List<Integer> particles() {
            return List.of(particle);
        }

        @Override
        public Particles applyTo(Particles particles, Scenario held) {
            return ParticleEdits.moved(particles, particle, w, theta);
        }
    }

    /**
     * Takes particles away; the others shrink by (m − k)/m in mass, so that f_μ and ∫V dμ lose the part of those alone.
     *
     * @param step when
     * @param particles which, counted from 0, each once; not all
     */
    record Remove(long step, List<Integer> particles) implements Intervention {

        /** Copies and checks the list. */
        public Remove {
            particles = List.copyOf(particles);
            ParticleEdits.check(step, particles);
        }

        @Override
        public Remove at(long when) {
            return new Remove(when, particles);
        }

        @Override
        public Optional<Refusal> refusal(Particles all, Scenario held) {
            return ParticleEdits.refusal(particles, all).or(() -> particles.size() < all.size()
                    ? Optional.empty()
                    : Optional.of(new Refusal.NoneLeft(all.size())));
        }

        @Override
        public boolean renumbers() {
            return true;
        }

        @Override
        public Particles applyTo(Particles all, Scenario held) {
            return ParticleEdits.without(all, held.problem().features().lifting(), particles);
        }
    }

    /**
     * Places a part of the particles anew, where the start with another seed has them.
     *
     * @param step when
     * @param fraction of all particles, more than 0 and at most 1; which ones is drawn from the seed
     * @param seed of the choice and of the places
     */
    record Shake(long step, double fraction, long seed) implements Intervention {

        /** Checks the fraction. */
        public Shake {
            if (!(fraction > 0 && fraction <= 1) || step < 0) {
                throw new IllegalArgumentException("cannot shake a part of " + fraction + " at step " + step);
            }
        }

        @Override
        public Shake at(long when) {
            return new Shake(when, fraction, seed);
        }

        @Override
        public Particles applyTo(Particles particles, Scenario held) {
            return ParticleEdits.shaken(particles, held.start(), held.problem().features(), fraction, seed);
        }
    }

    /**
     * Puts two particles of half the mass in the place of one: μ changes, ν, f and F do not. The second is numbered behind all others.
     *
     * @param step when
     * @param particles which, counted from 0, each once
     */
    record Split(long step, List<Integer> particles) implements Intervention {

        /** Copies and checks the list. */
        public Split {
            particles = List.copyOf(particles);
            ParticleEdits.check(step, particles);
        }

        @Override
        public Split at(long when) {
            return new Split(when, particles);
        }

        @Override
        public Optional<Refusal> refusal(Particles all, Scenario held) {
            return ParticleEdits.refusal(particles, all).or(() -> ParticleEdits.refusal(particles.size(), all));
        }

        @Override
        public Particles applyTo(Particles all, Scenario held) {
            return ParticleEdits.split(all, held.problem().features().lifting(), particles);
        }
    }

    /**
     * Makes one particle of those of the named that stand at the same θ (of 2-homogeneous models: in the same direction), to a millionth
     * of the range, and have the same sign: μ changes, ν, f and F do not. Those without a partner stay.
     *
     * @param step when
     * @param particles which, counted from 0, each once
     */
    record Merge(long step, List<Integer> particles) implements Intervention {

        /** Copies and checks the list. */
        public Merge {
            particles = List.copyOf(particles);
            ParticleEdits.check(step, particles);
        }

        @Override
        public Merge at(long when) {
            return new Merge(when, particles);
        }

        @Override
        public Optional<Refusal> refusal(Particles all, Scenario held) {
            return ParticleEdits.refusal(particles, all);
        }

        @Override
        public boolean renumbers() {
            return true;
        }

        @Override
        public Particles applyTo(Particles all, Scenario held) {
            return ParticleMerging.merged(all, held.problem().features(), particles);
        }
    }
}
