package wasserscope.scenario;

import java.util.List;
import wasserscope.measure.Particles;

/**
 * A change made to a run on its way, before the step that follows the step it names: of its settings, or of its particles. Each kind is
 * one record of this family.
 */
public sealed interface Intervention {

    /** Returns how many steps the run has made when this happens, at least 0. */
    long step();

    /** Returns {@code scenario} with the settings that this changes. */
    default Scenario applyTo(Scenario scenario) {
        return scenario;
    }

    /**
     * Returns the particles with what this changes of them.
     *
     * @param held the settings of that moment
     * @throws IllegalArgumentException if it names a particle that there is not
     */
    default Particles applyTo(Particles particles, Scenario held) {
        return particles;
    }

    /** Tells whether this changes settings alone, and no particle. */
    default boolean setsOnly() {
        return false;
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
        public Scenario applyTo(Scenario scenario) {
            return quantity.set(scenario, value);
        }

        @Override
        public boolean setsOnly() {
            return true;
        }

        @Override
        public boolean replaces(Intervention earlier) {
            return earlier instanceof Set set && set.step == step && set.quantity == quantity;
        }
    }

    /**
     * Moves on by another method, with its usual settings and the present step size.
     *
     * @param step when
     * @param method which
     */
    record Drive(long step, Method method) implements Intervention {

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
            return earlier instanceof Drive drive && drive.step == step;
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
            Hands.check(step, w, theta);
        }

        @Override
        public Particles applyTo(Particles particles, Scenario held) {
            return Hands.added(particles, held.problem().features().lifting(), w, theta);
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
            Hands.check(step, w, theta);
        }

        @Override
        public Particles applyTo(Particles particles, Scenario held) {
            return Hands.moved(particles, particle, w, theta);
        }
    }

    /**
     * Takes particles away; the others shrink by (m − k)/m in mass, so that f_μ and ∫V dμ lose the part of those alone.
     *
     * @param step when
     * @param particles which, counted from 0, each once; not all
     */
    record Remove(long step, List<Integer> particles) implements Intervention {

        /** Copies the list. */
        public Remove {
            particles = List.copyOf(particles);
        }

        @Override
        public Particles applyTo(Particles all, Scenario held) {
            return Hands.without(all, held.problem().features().lifting(), particles);
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
        public Particles applyTo(Particles particles, Scenario held) {
            return Hands.shaken(particles, held, fraction, seed);
        }
    }
}
