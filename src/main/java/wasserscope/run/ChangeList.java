package wasserscope.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The changes made, in their order, with the branch that each left and the one it took: what undo and redo walk along. For one thread. */
final class ChangeList {

    private static final int MOST = 200;
    private static final long MOST_PARTICLES = 8_000_000;

    private final Deque<Made> done = new ArrayDeque<>();
    private final Deque<Made> undone = new ArrayDeque<>();

    /**
     * A change.
     *
     * @param lane whose it is
     * @param left the branch it left
     * @param taken the branch it took
     */
    record Made(Lane lane, Branch left, Branch taken) {}

    /** Notes a change; what was undone is then out of reach, and so are the oldest beyond what memory should hold. */
    void made(Made change) {
        undone.clear();
        done.addLast(change);
        long particles = done.stream().mapToLong(ChangeList::particles).sum();
        while (done.size() > 1 && (done.size() > MOST || particles > MOST_PARTICLES)) {
            particles -= particles(done.removeFirst());
        }
    }

    /** Returns how many particles are kept, so that the change can be taken back. */
    private static long particles(Made change) {
        return change.left().end().state().particles().size();
    }

    /** Returns the newest change, which is taken back. */
    Optional<Made> undo() {
        return move(done, undone);
    }

    /** Returns the change that was taken back last, which is made again. */
    Optional<Made> redo() {
        return move(undone, done);
    }

    private static Optional<Made> move(Deque<Made> from, Deque<Made> to) {
        Optional<Made> change = Optional.ofNullable(from.pollLast());
        change.ifPresent(to::addLast);
        return change;
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    /** Returns the branches to which undo and redo may lead. */
    Set<Branch> branches() {
        Set<Branch> reached = new HashSet<>();
        for (Deque<Made> list : Set.of(done, undone)) {
            list.forEach(change -> {
                reached.add(change.left());
                reached.add(change.taken());
            });
        }
        return reached;
    }
}
