package wasserscope.work;

import java.util.concurrent.CancellationException;

/** Asks work that is under way to stop. Any thread may ask or look; once asked for, it stays so. */
public final class CancelToken {

    private volatile boolean cancelled;

    /** Asks that no more be done. */
    public void cancel() {
        cancelled = true;
    }

    /** Tells whether that was asked. */
    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * Goes on unless that was asked.
     *
     * @throws CancellationException if it was
     */
    public void check() {
        if (cancelled) {
            throw new CancellationException();
        }
    }
}
