package wasserscope.run.clock;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import wasserscope.run.Checkpoint;
import wasserscope.scenario.edit.Edit;

/** The changes made, in their order, with the branch that each left and the one it took: what undo and redo walk along. For one thread. */
final class ChangeList {

    private static final int MOST = 200;

    /** What the moments may take to which the changes lead back. */
    private static final long MOST_BYTES = 96L << 20;

    private final Deque<Made> done = new ArrayDeque<>();
    private final Deque<Made> undone = new ArrayDeque<>();

    /**
     * A change.
     *
     * @param lane whose it is
     * @param edit what was asked for
     * @param left the branch it left
     * @param taken the branch it took
     * @param back the step at which it was last taken back, where redo leads
     */
    record Made(Lane lane, Edit edit, Branch left, Branch taken, long back) {

        Made(Lane lane, Edit edit, Branch left, Branch taken) {
            this(lane, edit, left, taken, taken.first().state().step());
        }

        private Made takenBackAt(long step) {
            return new Made(lane, edit, left, taken, step);
        }
    }

    /** Notes a change; what was undone is then out of reach, and so are the oldest beyond what memory should hold. */
    void made(Made change) {
        undone.clear();
        done.addLast(change);
        while (done.size() > 1 && (done.size() > MOST || bytes() > MOST_BYTES)) {
            done.removeFirst();
        }
    }

    /** Returns how many bytes are kept so that changes can be taken back and made again; what moments share is counted once. */
    private long bytes() {
        Set<Object> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        return done.stream().flatMap(change -> Stream.of(change.left().end(), change.taken().first()))
                .filter(moment -> counted.add(moment.state().particles()))
                .mapToLong(Checkpoint::bytes).sum();
    }

    /** Returns the newest change, which is taken back while its run stands where it does. */
    Optional<Made> undo() {
        Optional<Made> change = Optional.ofNullable(done.pollLast());
        change.ifPresent(made -> undone.addLast(made.takenBackAt(made.lane().steps())));
        return change;
    }

    /** Returns the change that was taken back last, which is made again. */
    Optional<Made> redo() {
        Optional<Made> change = Optional.ofNullable(undone.pollLast());
        change.ifPresent(done::addLast);
        return change;
    }

    /** Returns the change that {@link #undo} would take back. */
    Optional<Edit> undoable() {
        return Optional.ofNullable(done.peekLast()).map(Made::edit);
    }

    /** Returns the change that {@link #redo} would make again. */
    Optional<Edit> redoable() {
        return Optional.ofNullable(undone.peekLast()).map(Made::edit);
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
