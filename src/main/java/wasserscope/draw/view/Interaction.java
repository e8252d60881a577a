package wasserscope.draw.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wasserscope.run.Frame;

/**
 * What the hand on the plane is about. Immutable.
 *
 * @param tool what a click does
 * @param lasso the places circled so far
 * @param selection the particles that are selected
 * @param touch what is under the hand
 */
public record Interaction(Tool tool, List<View.Probe> lasso, Selection selection, Optional<HitTarget> touch) {

    /** A hand that looks. */
    public static final Interaction NONE = new Interaction(Tool.LOOK, List.of(), Selection.NONE, Optional.empty());

    /**
     * Particles by their numbers.
     *
     * @param particles which, in rising order, counted from 0
     * @param count how many there were when they were selected: of another number of particles, none is selected
     */
    public record Selection(List<Integer> particles, int count) {

        /** No particle. */
        public static final Selection NONE = new Selection(List.of(), 0);

        /** Sorts the list, unless it is sorted: it may be very long. */
        public Selection {
            particles = isRising(particles) ? List.copyOf(particles) : particles.stream().distinct().sorted().toList();
        }

        private static boolean isRising(List<Integer> numbers) {
            return IntStream.range(1, numbers.size()).allMatch(j -> numbers.get(j - 1) < numbers.get(j));
        }

        /** Returns the particles of {@code frame} that are selected. */
        public List<Integer> in(Frame frame) {
            return frame.particles().size() == count ? particles : List.of();
        }
    }

    /** Copies the list. */
    public Interaction {
        lasso = List.copyOf(lasso);
    }

    /** Returns a hand with another tool, which has let go of the rest but for what is selected. */
    public Interaction with(Tool other) {
        return new Interaction(other, List.of(), selection, Optional.empty());
    }

    /** Returns a hand that has circled other places. */
    public Interaction withLasso(List<View.Probe> other) {
        return new Interaction(tool, other, selection, touch);
    }

    /** Returns a hand with other particles selected. */
    public Interaction with(Selection other) {
        return new Interaction(tool, lasso, other, touch);
    }

    /** Returns a hand over something else. */
    public Interaction with(Optional<HitTarget> other) {
        return new Interaction(tool, lasso, selection, other);
    }
}
