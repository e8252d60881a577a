package wasserscope.app.compare;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import wasserscope.run.Frame;
import wasserscope.work.Workers;

/**
 * The thread on which distances are found, so that nobody waits for them: at most twice a second, and once more when the clock stands. Work
 * and rest last at least as long as one another. It sleeps while nothing is compared.
 */
final class DistanceWatch {

    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(500);

    private final Supplier<List<Frame>> newest;
    private final Thread thread = Workers.thread("distances", this::loop);
    private volatile Distances found = Distances.NONE;
    private volatile boolean closed;
    private List<Frame> measured = List.of();

    /**
     * Prepares the thread.
     *
     * @param newest returns the frames to look at; called on the thread
     */
    DistanceWatch(Supplier<List<Frame>> newest) {
        this.newest = newest;
    }

    /** Tells that there may be something new. */
    void wake() {
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
        LockSupport.unpark(thread);
    }

    /** Returns what was found last. */
    Distances found() {
        return found;
    }

    @SuppressWarnings("ReferenceEquality") // the same frames are the same objects
    private void loop() {
        while (!closed) {
            List<Frame> frames = newest.get();
            if (frames == measured) {
                LockSupport.park(this);
                continue;
            }
            measured = frames;
            long began = System.nanoTime();
            found = frames.size() < 2 ? Distances.NONE : measure(frames);
            Workers.rest(this, Math.max(INTERVAL, System.nanoTime() - began), () -> closed);
        }
    }

    private Distances measure(List<Frame> frames) {
        try {
            return Distances.between(frames.getFirst(), frames.getLast());
        } catch (RuntimeException | OutOfMemoryError failure) { // a number that is missing is not worth the window
            Workers.report(thread.getName(), failure);
            return Distances.NONE;
        }
    }

    void close() {
        closed = true;
        LockSupport.unpark(thread);
    }
}
