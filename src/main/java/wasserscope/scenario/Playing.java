package wasserscope.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import wasserscope.theory.verdict.Verdict;

/**
 * How a run is played.
 *
 * @param pace how many steps a picture is apart from the next
 * @param pauseOn the verdicts at which the clock stops by itself
 * @param stopAt the step at which the clock stops by itself, once: where the scene has made its point
 * @param marks the steps that have a name, in rising order
 */
public record Playing(Pace pace, Set<Verdict> pauseOn, OptionalLong stopAt, List<NamedStep> marks) {

    /**
     * A step with a name.
     *
     * @param step not negative
     * @param name not blank
     */
    public record NamedStep(long step, String name) {

        /** Checks both. */
        public NamedStep {
            if (step < 0 || name.isBlank()) {
                throw new IllegalArgumentException(step + " “" + name + "”");
            }
        }
    }

    /** The verdicts at which nothing more is to be seen. */
    public static final Set<Verdict> ENDS = Set.of(Verdict.OPTIMAL, Verdict.STUCK, Verdict.WITHOUT_LIMIT);

    /** Copies the set and the list. */
    public Playing {
        pauseOn = Set.copyOf(pauseOn);
        marks = marks.stream().sorted(Comparator.comparingLong(NamedStep::step)).toList();
        if (stopAt.isPresent() && stopAt.getAsLong() < 1) {
            throw new IllegalArgumentException("a clock cannot stop at step " + stopAt.getAsLong());
        }
    }

    /** Returns a clock that stops by itself at verdicts alone. */
    public static Playing of(Pace pace, Set<Verdict> pauseOn) {
        return new Playing(pace, pauseOn, OptionalLong.empty(), List.of());
    }

    /** Returns a clock that never stops by itself. */
    public static Playing of(Pace pace) {
        return of(pace, Set.of());
    }

    /** Returns this clock with another pace. */
    public Playing with(Pace other) {
        return new Playing(other, pauseOn, stopAt, marks);
    }

    /** Returns this clock, stopping at other verdicts. */
    public Playing with(Set<Verdict> other) {
        return new Playing(pace, other, stopAt, marks);
    }

    /** Returns this clock, stopping at a step or, without one, at none. */
    public Playing withStopAt(OptionalLong other) {
        return new Playing(pace, pauseOn, other, marks);
    }

    /** Returns this clock with other names. */
    public Playing withMarks(List<NamedStep> other) {
        return new Playing(pace, pauseOn, stopAt, other);
    }
}
