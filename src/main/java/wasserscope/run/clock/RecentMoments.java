package wasserscope.run.clock;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import wasserscope.run.Checkpoint;
import wasserscope.run.Goal;
import wasserscope.run.Simulation;

/**
 * The moments that were stepped anew last, close together, so that going back step by step does not step from the same keyframe again and
 * again. For the clock's thread.
 */
final class RecentMoments {

    private static final long MOST_BYTES = 16L << 20;

    private final TreeMap<Long, Keyframe> moments = new TreeMap<>();
    private Branch branch;
    private long apart = 1;
    private long room = 1;

    /**
     * Prepares for steps to be made.
     *
     * @param of the branch on which they are
     * @param steps how many, about
     * @param from the moment from which
     */
    void expect(Branch of, long steps, Checkpoint from) {
        if (!of.equals(branch)) {
            moments.clear();
            branch = of;
        }
        room = Math.max(1, MOST_BYTES / from.bytes());
        apart = Math.max(1, steps / room);
    }

    void stepped(Simulation run) {
        if (run.steps() % apart == 0) {
            moments.put(run.steps(), Keyframe.of(run, 0));
            while (moments.size() > room) {
                dropFarthest(run.steps());
            }
        }
    }

    private void dropFarthest(long step) {
        if (step - moments.firstKey() > moments.lastKey() - step) {
            moments.pollFirstEntry();
        } else {
            moments.pollLastEntry();
        }
    }

    /** Returns the last of them that is not after a goal. */
    Optional<Keyframe> before(Goal goal, Branch of) {
        List<Keyframe> found = of.equals(branch)
                ? moments.headMap(goal.step(), true).descendingMap().values().stream()
                        .filter(moment -> goal.isAfter(moment.checkpoint())).limit(1).toList()
                : List.of();
        return found.stream().findFirst();
    }
}
