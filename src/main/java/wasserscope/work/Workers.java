package wasserscope.work;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * The one way to start a thread. Every thread is a daemon with a name, and none ends in silence: what it throws goes to the one
 * {@link FailureListener}, which whoever opened the program has set. All methods may be called from any thread.
 */
public final class Workers {

    private static final AtomicReference<FailureListener> LISTENER = new AtomicReference<>(Workers::toTheHandler);

    private Workers() {}

    /**
     * Sets who is told of failures from now on: a window says it and writes it down, a command prints a line and ends.
     *
     * @return who was told until now
     */
    public static FailureListener listen(FailureListener listener) {
        return LISTENER.getAndSet(listener);
    }

    /** Starts a daemon thread. */
    public static Thread start(String name, Runnable work) {
        Thread thread = thread(name, work);
        thread.start();
        return thread;
    }

    /** Returns a daemon thread that is not started yet, for those who have a last word before it is. */
    public static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(() -> watched(name, work).run(), name);
        thread.setDaemon(true);
        return thread;
    }

    /** Returns the same work with somebody who watches it, for threads that are not our own. */
    public static Runnable watched(String name, Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (Throwable cause) { // an OutOfMemoryError is no less to be told than an exception
                report(name, cause);
            }
        };
    }

    /**
     * Lets the thread that asks rest.
     *
     * @param owner who rests, for those who look at threads
     * @param nanos how long, in ns
     * @param wanted asked whenever the thread is woken: whether it is to go on at once
     */
    public static void rest(Object owner, long nanos, BooleanSupplier wanted) {
        long end = System.nanoTime() + nanos;
        for (long left = nanos; left > 0 && !wanted.getAsBoolean(); left = end - System.nanoTime()) {
            LockSupport.parkNanos(owner, left);
        }
    }

    /** Tells the listener of a failure that was caught by somebody who goes on. */
    public static void report(String name, Throwable cause) {
        LISTENER.get().failed(name, cause);
    }

    private static void toTheHandler(String name, Throwable cause) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, cause);
    }
}
