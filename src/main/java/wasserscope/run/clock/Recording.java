package wasserscope.run.clock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wasserscope.flow.edit.Refusal;
import wasserscope.run.Checkpoint;
import wasserscope.run.Goal;
import wasserscope.run.Pathfinder;
import wasserscope.run.Simulation;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;

/**
 * The past of a run as a forest: a change makes a {@link Branch} of the one it leaves, a change that begins anew a root. Since a run is a
 * pure function of (scenario, step), a branch keeps keyframes alone, by cost: neighbours are {@value #APART_NANOS} ns of stepping apart,
 * as measured, as far as {@value #MOST_BYTES} bytes reach, which all runs of a clock share; every moment between is stepped anew. May be
 * called from any thread.
 */
final class Recording {

    /** What all keyframes of all runs of a clock may take. */
    static final long MOST_BYTES = 64L << 20;

    private static final long APART_NANOS = 200_000_000L;

    private final List<Branch> branches = new ArrayList<>();
    private final long bytes;
    private int sharers = 1;
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

    /** Begins with a branch, within another budget. */
    Recording(Branch first, long bytes) {
        this.bytes = bytes;
        present = first;
        branches.add(present);
    }

    /** Returns the branch on which the run is. */
    synchronized Branch present() {
        return present;
    }

    /** Returns the last step that was noted of the branch on which the run is. */
    synchronized long lastStep() {
        return present.lastStep();
    }

    /** Shares the budget and the time of stepping anew among so many runs. */
    synchronized void shareAmong(int runs) {
        sharers = runs;
        shrink();
    }

    /**
     * Takes note of steps made on the present branch, and keeps the moment if the last keyframe is far enough away.
     *
     * @param nanos how long the steps took
     */
    synchronized void stepped(Simulation run, long nanos) {
        sinceKeyframe += nanos;
        if (sinceKeyframe >= APART_NANOS / sharers) {
            present.keep(Keyframe.of(run, sinceKeyframe));
            sinceKeyframe = 0;
            shrink();
        } else if (present.keeps(run.steps())) {
            sinceKeyframe = 0;
        }
    }

    /** Takes note of the moment at which the present branch is left; it is its end if none later was seen. */
    synchronized void leaveAt(Keyframe now) {
        present.leaveAt(now);
        sinceKeyframe = 0;
    }

    /**
     * Returns the last kept moment of the present branch that is not after a goal.
     *
     * @param asked the new particles that are followed: only moments that know their paths, or are before them, are of use
     */
    synchronized Keyframe before(Goal goal, List<Pathfinder.Ask> asked) {
        return present.before(goal, kept -> kept.follows(asked)).orElseGet(
                () -> new Keyframe(Checkpoint.startOf(present.scenario()), 0, List.of()));
    }

    /** Returns the step of the last keyframe of the present branch before a step; 0 if there is none. */
    synchronized long keyframeBefore(long step) {
        return present.line().stream().flatMap(branch -> branch.keptBefore(step).stream()).findFirst()
                .map(kept -> kept.state().step()).orElse(0L);
    }

    /**
     * Judges a change of a moment of the present branch, and makes it: the one place where that is done. What came later on the branch stays
     * its end.
     *
     * @param now the moment
     */
    synchronized Change change(Checkpoint now, Edit edit) {
        if (!edit.suits(now.held())) {
            return new Change.Refused(new Refusal.Unsuited());
        }
        Optional<Refusal> refusal = now.refusal(edit);
        if (refusal.isPresent()) {
            return new Change.Refused(refusal.get());
        }
        long step = now.state().step();
        boolean inThePast = step < present.lastStep();
        Checkpoint after = (inThePast ? now.withoutFuture() : now).after(edit);
        if ((edit.continues() && !after.differsFrom(now)) || (inThePast && !edit.changesRun())) {
            present.setScenario(edit.apply(now.scenario(), step));
            return new Change.Unfelt(now.under(present.scenario()));
        }
        Branch left = present;
        left.leaveAt(new Keyframe(now, 0, List.of()));
        begin(edit.continues() ? left.branch(after) : Branch.root(after));
        return new Change.Made(left, present);
    }

    /**
     * Makes the run of a scenario the present one: a branch that is recorded; else one that goes on from the last recorded moment that it has
     * in common with another; else a root.
     */
    synchronized Branch open(Scenario next) {
        Branch taken = branches.reversed().stream().filter(branch -> branch.scenario().runsAs(next)).findFirst()
                .or(() -> branches.stream().map(branch -> branch.forkFor(next)).flatMap(Optional::stream)
                        .max(Comparator.comparingLong(branch -> branch.first().state().step())))
                .orElseGet(() -> Branch.root(Checkpoint.startOf(next)));
        taken.setScenario(next);
        begin(taken);
        return taken;
    }

    /** Makes another branch the present one. */
    synchronized void begin(Branch next) {
        if (!branches.contains(next)) {
            branches.add(next);
        }
        present = next;
        sinceKeyframe = 0;
    }

    /** Frees all branches but the present one, those given, and those that they came from. */
    synchronized void keepOnly(Set<Branch> wanted) {
        branches.retainAll(branches.stream().filter(branch -> branch.equals(present) || wanted.contains(branch))
                .flatMap(branch -> branch.line().stream()).toList());
    }

    /** Drops keyframes beyond the budget: of the oldest branches first, of the present one those that are missed least. */
    private void shrink() {
        for (Branch branch : branches) {
            while (branch.keepsAny() && bytes() > bytes / sharers) {
                branch.dropOne();
            }
        }
    }

    /** Returns how much the keyframes take, about; what they share is counted once. */
    synchronized long bytes() {
        Set<Object> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        return branches.stream().mapToLong(branch -> branch.bytes(counted)).sum();
    }
}
