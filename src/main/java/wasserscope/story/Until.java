package wasserscope.story;

import java.util.Optional;
import wasserscope.run.Event;
import wasserscope.run.Goal;
import wasserscope.theory.verdict.Verdict;

/** To where a beat lets its run go. Immutable. */
public sealed interface Until {

    /**
     * Returns the moment at which the run stops.
     *
     * @param from the step at which the beat begins; what happened before its change does not count
     * @param latest the step at which nothing is waited for any longer
     * @return nothing if it goes on for ever
     */
    Optional<Goal> goal(long from, long latest);

    /** Tells whether the moment is known before the run was made: only what happens is waited for. */
    default boolean waits() {
        return false;
    }

    /**
     * To a step, forth or back.
     *
     * @param step not negative
     */
    record Step(long step) implements Until {

        @Override
        public Optional<Goal> goal(long from, long latest) {
            return Optional.of(Goal.ofStep(step));
        }
    }

    /**
     * To a mean-field time t, forth or back.
     *
     * @param time not negative
     */
    record Time(double time) implements Until {

        @Override
        public Optional<Goal> goal(long from, long latest) {
            return Optional.of(Goal.ofTime(time));
        }
    }

    /**
     * To the look at which a verdict is reached.
     *
     * @param verdict which
     */
    record Reached(Verdict verdict) implements Until {

        @Override
        public Optional<Goal> goal(long from, long latest) {
            return Optional.of(Goal.of(new Event.Judged(from, verdict), latest));
        }

        @Override
        public boolean waits() {
            return true;
        }
    }

    /** To the first particle that enters the escape region after a plateau. */
    record Escape() implements Until {

        @Override
        public Optional<Goal> goal(long from, long latest) {
            return Optional.of(Goal.of(new Event.Escaped(from), latest));
        }

        @Override
        public boolean waits() {
            return true;
        }
    }

    /** On, until somebody stops it. */
    record Free() implements Until {

        @Override
        public Optional<Goal> goal(long from, long latest) {
            return Optional.empty();
        }
    }
}
