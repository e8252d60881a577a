package wasserscope.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The moments before each change, to go back to, and those left by going back. For the run's thread alone. */
final class History {

    private static final int MOST_ENTRIES = 200;
    private static final long MOST_PARTICLES = 8_000_000;

    private final Deque<Checkpoint> undone = new ArrayDeque<>();
    private final Deque<Checkpoint> done = new ArrayDeque<>();

    /** Notes the moment before a change; what was undone is then out of reach. */
    void changedFrom(Checkpoint before) {
        undone.clear();
        push(done, before);
    }

    /** Returns the moment before the last change, and notes {@code present} for {@link #redo}. */
    Optional<Checkpoint> undo(Checkpoint present) {
        return swap(done, undone, present);
    }

    /** Returns the moment that the last {@link #undo} left, and notes {@code present}. */
    Optional<Checkpoint> redo(Checkpoint present) {
        return swap(undone, done, present);
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    private static Optional<Checkpoint> swap(Deque<Checkpoint> from, Deque<Checkpoint> to, Checkpoint present) {
        Optional<Checkpoint> target = Optional.ofNullable(from.pollLast());
        target.ifPresent(_ -> push(to, present));
        return target;
    }

    /** Forgets the oldest entries beyond what memory should hold. */
    private static void push(Deque<Checkpoint> stack, Checkpoint moment) {
        stack.addLast(moment);
        long particles = stack.stream().mapToLong(m -> m.state().particles().size()).sum();
        while (stack.size() > 1 && (stack.size() > MOST_ENTRIES || particles > MOST_PARTICLES)) {
            particles -= stack.removeFirst().state().particles().size();
        }
    }
}
