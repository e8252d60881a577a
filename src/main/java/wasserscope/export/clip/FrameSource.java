package wasserscope.export.clip;

import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.run.Simulation;
import wasserscope.work.WorkerPool;

/**
 * The moments that a clip shows, one after the other, computed anew. Once a step cannot be made, the last finite moment is the last shown.
 * For one thread.
 */
final class FrameSource implements AutoCloseable {

    private final Timing timing;
    private final ClipMonitor watch;
    private final WorkerPool team;
    private final Simulation simulation;
    private long shown;
    private boolean diverged;

    /**
     * Begins before the first frame.
     *
     * @param threads that share the sums of a step
     * @param watch is asked between two steps whether to go on
     */
    FrameSource(Clip clip, int threads, ClipMonitor watch) {
        this.timing = clip.timing();
        this.watch = watch;
        this.team = WorkerPool.of(threads);
        this.simulation = new Simulation(clip.start(), team);
        this.shown = timing.from();
    }

    /**
     * Goes on to the next moment that is shown.
     *
     * @return whether there is one
     */
    boolean advance() {
        long due = timing.pace().next(shown);
        if (diverged || due > timing.last()) {
            return false;
        }
        while (simulation.steps() < due && !diverged) {
            watch.check();
            diverged = !simulation.step();
        }
        boolean moved = simulation.steps() > shown || shown == timing.from();
        shown = simulation.steps();
        return moved;
    }

    /** Returns the moment. */
    Frame frame() {
        return simulation.frame(ClockState.idle(timing.pace()));
    }

    /** Tells whether a step could not be made. */
    boolean diverged() {
        return diverged;
    }

    /** Returns the step of the moment. */
    long step() {
        return simulation.steps();
    }

    @Override
    public void close() {
        team.close();
    }
}
