package wasserscope.export.clip;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** What the making of a clip reports to, and by which it is stopped. Any thread may look at it or cancel. */
final class ClipMonitor {

    private final long total;
    private final BooleanSupplier elsewhere;
    private final long began = System.nanoTime();
    private volatile double done;
    private volatile boolean cancelled;

    /**
     * Begins.
     *
     * @param total how many frames the clip has
     */
    ClipMonitor(long total) {
        this(total, () -> false);
    }

    /**
     * Begins something that may be cancelled elsewhere too.
     *
     * @param elsewhere tells whether it was
     */
    ClipMonitor(long total, BooleanSupplier elsewhere) {
        this.total = total;
        this.elsewhere = elsewhere;
    }

    /** Asks that no more be made. */
    void cancel() {
        cancelled = true;
    }

    /** Tells whether that was asked. */
    boolean isCancelled() {
        return cancelled || elsewhere.getAsBoolean();
    }

    /**
     * Goes on unless that was asked.
     *
     * @throws CancellationException if it was
     */
    void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }

    /** Reports that {@code frames} frames' worth of work is done. */
    void report(double frames) {
        done = frames;
    }

    /** Returns how far it is. */
    ClipProgress progress() {
        double part = total == 0 ? 0 : Math.min(1, done / total);
        double elapsed = (System.nanoTime() - began) / 1e9;
        double left = part == 0 ? Double.POSITIVE_INFINITY : elapsed * (1 - part) / part;
        return new ClipProgress((long) Math.floor(done), total, left);
    }
}
