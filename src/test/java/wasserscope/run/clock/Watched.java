package wasserscope.run.clock;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import wasserscope.run.Checkpoint;
import wasserscope.run.Frame;
import wasserscope.scenario.Scenario;
import wasserscope.work.WorkerPool;

/** A run whose frames can be waited for. */
final class Watched implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 10;

    private final Semaphore handedOver = new Semaphore(0);
    private final Queue<Long> steps = new ConcurrentLinkedQueue<>();
    private final Clock run;

    Watched(Scenario scenario) {
        this(scenario, WorkerPool.of(1));
    }

    Watched(Scenario scenario, WorkerPool pool) {
        this(Checkpoint.startOf(scenario), pool);
    }

    Watched(Checkpoint moment, WorkerPool pool) {
        run = new Clock(List.of(moment), pool, this::note);
    }

    private void note() {
        steps.add(run.frame().figures().step());
        handedOver.release();
    }

    Clock run() {
        return run;
    }

    Frame frame() {
        return run.frame();
    }

    /** Returns the steps of all frames handed over so far. */
    List<Long> steps() {
        return List.copyOf(steps);
    }

    /** Returns the first frame seen that is {@code wanted}, the present one included; fails if none comes for long. */
    Frame await(String what, Predicate<Frame> wanted) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            handedOver.drainPermits();
            Frame frame = run.frame();
            if (wanted.test(frame)) {
                return frame;
            }
            try {
                if (!handedOver.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    return fail("waited in vain for " + what + ": " + frame.figures() + ", " + frame.transport());
                }
            } catch (InterruptedException e) {
                return fail(e);
            }
        }
    }

    /** Returns the first frame of {@code step} or later. */
    Frame awaitStep(long step) {
        return await("step " + step, frame -> frame.figures().step() >= step);
    }

    @Override
    public void close() {
        run.close();
    }
}
