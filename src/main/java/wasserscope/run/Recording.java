package wasserscope.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wasserscope.flow.edit.Refusal;
import wasserscope.scenario.edit.Edit;
import wasserscope.work.CancelToken;
import wasserscope.work.WorkerPool;

/**
 * The past of a run as a forest: a change makes a {@link Branch} of the one it leaves, a change that begins anew a root. Since a run is a
 * pure function of (scenario, step), a branch keeps keyframes alone, by cost: neighbours are {@value #APART_NANOS} ns of stepping apart,
 * as measured, as far as {@value #MOST_BYTES} bytes reach; every moment between is stepped anew. May be called from any thread.
 */
final class Recording {

    /** What all keyframes of a recording may take. */
    static final long MOST_BYTES = 64L << 20;

    private static final long APART_NANOS = 200_000_000L;

    private final List<Branch> branches = new ArrayList<>();
    private final long most;
    private Branch present;
    private long sinceKeyframe;

    /** What became of a change. */
    sealed interface Change {

        /**
         * It cannot be made of this moment.
         *
         * @param why not
         */
        record Refused(Refusal why) implements Change {}

        /**
         * It changes neither particles nor settings, and is not to be undone.
         *
         * @param after the same moment, of a scenario that says so too
         */
        record Unfelt(Checkpoint after) implements Change {}

        /**
         * It was made.
         *
         * @param left the branch it was made on
         * @param taken the branch it made, on which the run goes on
         */
        record Made(Branch left, Branch taken) implements Change {}
    }

    /** Begins with a root. */
    Recording(Checkpoint first) {
        this(first, MOST_BYTES);
    }

    /** Begins with a root, within another budget. */
    Recording(Checkpoint first, long bytes) {
        most = bytes;
        present = Branch.root(first);
        branches.add(present);
    }

    /** Returns the branch on which the run is. */
    synchronized Branch present() {
        return present;
    }

    /**
     * Takes note of steps made on the present branch, and keeps the moment if the last keyframe is far enough away.
     *
     * @param nanos how long the steps took
     */
    synchronized void stepped(Simulation run, long nanos) {
        sinceKeyframe += nanos;
        if (sinceKeyframe >= APART_NANOS) {
            present.keep(run.moment(), sinceKeyframe);
            sinceKeyframe = 0;
            shrink();
        }
    }

    /**
     * Judges a change at the end of the present branch, and makes it: the one place where that is done.
     *
     * @param now the end
     */
    synchronized Change change(Checkpoint now, Edit edit) {
        if (!edit.suits(now.held())) {
            return new Change.Refused(new Refusal.Unsuited());
        }
        Optional<Refusal> refusal = now.refusal(edit);
        if (refusal.isPresent()) {
            return new Change.Refused(refusal.get());
        }
        Checkpoint after = now.after(edit);
        if (edit.continues() && !after.differsFrom(now)) {
            return new Change.Unfelt(after);
        }
        Branch left = present;
        left.leaveAt(now);
        begin(edit.continues() ? left.branch(after) : Branch.root(after));
        return new Change.Made(left, present);
    }

    private void begin(Branch next) {
        branches.add(next);
        present = next;
        sinceKeyframe = 0;
    }

    /** Goes to another branch, at its end; this one can be returned to at {@code now}. */
    synchronized Checkpoint go(Checkpoint now, Branch to) {
        present.leaveAt(now);
        present = to;
        sinceKeyframe = 0;
        return to.end();
    }

    /** Frees all branches but the present one, those given, and those that they came from. */
    synchronized void keepOnly(Set<Branch> wanted) {
        var reached = new ArrayList<Branch>();
        branches.stream().filter(branch -> branch == present || wanted.contains(branch)).forEach(branch -> {
            for (Optional<Branch> up = Optional.of(branch); up.isPresent(); up = up.get().parent()) {
                reached.add(up.get());
            }
        });
        branches.retainAll(reached);
    }

    /**
     * Returns the exact moment of a branch at a step: the keyframe before it, and from there the steps made anew.
     *
     * @throws java.util.concurrent.CancellationException if that was asked for
     */
    Checkpoint at(Branch branch, long step, WorkerPool pool, CancelToken token) {
        Checkpoint from;
        synchronized (this) {
            from = branch.before(step).orElseGet(() -> Checkpoint.startOf(branch.first().scenario()));
        }
        return Simulation.at(from, step, pool, token::isCancelled).moment();
    }

    /** Drops keyframes beyond the budget: of the oldest branches first, of the present one those that are missed least. */
    private void shrink() {
        long bytes = bytes();
        for (Branch branch : branches) {
            while (bytes > most && branch.keepsAny()) {
                long before = branch.bytes();
                branch.dropOne();
                bytes -= before - branch.bytes();
            }
        }
    }

    /** Returns how much the keyframes take, about. */
    synchronized long bytes() {
        return branches.stream().mapToLong(Branch::bytes).sum();
    }
}
