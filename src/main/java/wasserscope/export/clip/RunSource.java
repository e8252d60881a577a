package wasserscope.export.clip;

import java.util.PrimitiveIterator;
import wasserscope.export.job.ExportMonitor;
import wasserscope.run.ClockState;
import wasserscope.run.clock.SteppedRuns;
import wasserscope.work.WorkerPool;

/**
 * The moments that a clip shows, one after the other, computed anew. Once a step cannot be made, the last finite moment is the last shown.
 * For one thread.
 */
final class RunSource implements FrameSource {

    private final ExportMonitor monitor;
    private final ClipLook look;
    private final WorkerPool pool;
    private final SteppedRuns runs;
    private final ClockState transport;
    private final PrimitiveIterator.OfLong due;
    private boolean begun;
    private boolean diverged;

    /**
     * Begins before the first frame.
     *
     * @param threads that share the sums of a step
     * @param monitor is asked between two steps whether to go on
     */
    RunSource(Clip clip, int threads, ExportMonitor monitor) {
        this.monitor = monitor;
        this.look = clip.look();
        this.pool = WorkerPool.of(threads);
        this.runs = new SteppedRuns(clip.starts(), pool);
        this.transport = ClockState.idle(clip.scenario().pace());
        this.due = clip.timing().moments().iterator();
    }

    @Override
    public boolean advance() {
        if (diverged || !due.hasNext()) {
            return false;
        }
        monitor.token().check();
        long before = runs.steps();
        diverged = !runs.advance(due.nextLong(), monitor.token()::isCancelled);
        boolean isNew = !begun || !diverged || runs.steps() > before;
        begun = true;
        return isNew;
    }

    @Override
    public Shot shot() {
        return new Shot(runs.frame(transport), look.painter(), look.view(), 1);
    }

    @Override
    public boolean diverged() {
        return diverged;
    }

    @Override
    public long step() {
        return runs.steps();
    }

    @Override
    public void close() {
        pool.close();
    }
}
