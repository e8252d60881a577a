package wasserscope.run.clock;

import java.util.List;
import java.util.Set;
import wasserscope.run.Checkpoint;
import wasserscope.run.Pathfinder;
import wasserscope.run.Simulation;
import wasserscope.run.Trails;
import wasserscope.scenario.Scenario;

/**
 * A kept moment of a recording, from which later ones are stepped anew. Immutable: nobody steps the paths, but copies of them.
 *
 * @param checkpoint it
 * @param nanos how long it took to step there from the keyframe before
 * @param paths those of the new particles that were followed there
 */
record Keyframe(Checkpoint checkpoint, long nanos, List<Pathfinder> paths) {

    private static final long PATH_BYTES = 32L << 10;

    /** Copies the paths. */
    Keyframe {
        paths = paths.stream().map(Pathfinder::copy).toList();
    }

    /** Takes a moment of a run. */
    static Keyframe of(Simulation run, long nanos) {
        return new Keyframe(run.moment(), nanos, run.paths());
    }

    long step() {
        return checkpoint.state().step();
    }

    Keyframe under(Scenario scenario) {
        return new Keyframe(checkpoint.under(scenario), nanos, paths);
    }

    /** Returns this keyframe, with a longer way to it. */
    Keyframe after(long more) {
        return new Keyframe(checkpoint, nanos + more, paths);
    }

    /** Tells whether it has the paths of all that had been asked for by then. */
    boolean follows(List<Pathfinder.Ask> asked) {
        return asked.stream().filter(ask -> ask.step() <= step())
                .allMatch(ask -> paths.stream().anyMatch(path -> path.ask().equals(ask)));
    }

    /** Returns how many bytes it takes, about; what it shares with others is counted once in all. */
    long bytes(Set<Object> counted) {
        long trails = checkpoint.past().trails().snapshots().stream()
                .filter(counted::add).mapToLong(Trails.Snapshot::bytes).sum();
        return checkpoint.bytes() + trails + PATH_BYTES * paths.size();
    }
}
