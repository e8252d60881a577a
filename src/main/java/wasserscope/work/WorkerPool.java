package wasserscope.work;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Threads that share numbered tasks with the thread that asks, for stretches of work of a few microseconds: helpers spin for a moment
 * before they sleep. Which thread does which task is left to chance, so a task's result may depend on its number alone. Nobody waits for
 * a helper that has not begun; where helpers are put to sleep in the middle of a task, fewer of them work for a while. A task that fails
 * ends no thread: its failure is handed to the one who asked. One thread at a time may ask.
 */
public final class WorkerPool implements AutoCloseable {

    private static final int INDEX_BITS = 20;
    private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;
    private static final long SPIN_NANOS = 40_000;

    /** Round, count and next index in one word, so that a helper that comes late can claim nothing of another round. */
    private final AtomicLong ticket = new AtomicLong();

    private final AtomicInteger remaining = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Helper[] helpers;
    private volatile IntConsumer task = WorkerPool::rest;
    private volatile boolean closed;
    private final Backoff backoff;
    private volatile int sharing;
    private long round;

    private WorkerPool(int threads) {
        backoff = new Backoff(threads);
        sharing = threads;
        helpers = new Helper[threads - 1];
        for (int j = 0; j < helpers.length; j++) {
            helpers[j] = new Helper(j + 1);
            helpers[j].start();
        }
    }

    /**
     * Starts a pool.
     *
     * @param threads how many threads work, the asking one included; at least 1
     */
    public static WorkerPool of(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("a pool needs at least one thread: " + threads);
        }
        return new WorkerPool(threads);
    }

    /** Starts a pool with a thread for each processor. */
    public static WorkerPool ofAllProcessors() {
        return of(Runtime.getRuntime().availableProcessors());
    }

    /** Returns how many threads work, the asking one included. */
    public int threads() {
        return helpers.length + 1;
    }

    /** Does {@code work} for 0 … count − 1 on the calling thread. */
    public void alone(int count, IntConsumer work) {
        for (int index = 0; index < count; index++) {
            work.accept(index);
        }
    }

    /**
     * Does {@code work} for 0 … count − 1, each once, and returns when all are done. What the tasks wrote is then visible to the
     * caller. What a task throws, an error included, is thrown to the caller when all tasks have ended; of several the first, the others
     * suppressed by it. On more than one thread the others are still done.
     *
     * @param count less than 2²⁰
     * @param work may run on any of the threads, or all of it on one: a task may not wait for another
     */
    public void share(int count, IntConsumer work) {
        if (helpers.length == 0 || count < 2) {
            alone(count, work);
            return;
        }
        long began = System.nanoTime();
        if (threadsAt(began) == 1) {
            alone(count, work);
            return;
        }
        task = work;
        remaining.set(count);
        round++;
        ticket.set((round << (2 * INDEX_BITS)) | ((long) count << INDEX_BITS));
        for (int j = 0; j < sharing - 1; j++) {
            helpers[j].wake();
        }
        long usual = drainTimed(began);
        while (remaining.get() > 0) {
            Thread.onSpinWait();
        }
        task = WorkerPool::rest; // what the work holds may be large
        long ended = System.nanoTime();
        if (usual > 0) {
            backoff.took(ended, ended - began, count * usual);
        }
        throwFailure();
    }

    /** What is done between two rounds. */
    private static void rest(int index) {
        throw new IllegalStateException("nobody asked for " + index);
    }

    private int threadsAt(long now) {
        int threads = backoff.threads(now);
        if (threads != sharing) {
            sharing = threads;
        }
        return threads;
    }

    /** Does tasks until none is left, and returns how long one usually takes, in ns: the mean without the longest; 0 if none was left. */
    private long drainTimed(long began) {
        long before = began;
        long longest = 0;
        int done = 0;
        while (doNext()) {
            long now = System.nanoTime();
            longest = Math.max(longest, now - before);
            before = now;
            done++;
        }
        return done < 2 ? longest : (before - began - longest) / (done - 1);
    }

    private void throwFailure() {
        switch (failure.getAndSet(null)) {
            case null -> {
            }
            case Error error -> throw error;
            case RuntimeException exception -> throw exception;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }

    @SuppressWarnings("ReferenceEquality") // an exception may not suppress itself
    private void fail(Throwable problem) {
        Throwable first = failure.compareAndExchange(null, problem);
        if (first != null && first != problem) {
            first.addSuppressed(problem);
        }
    }

    /** Lets the helpers end, and waits until they have. A closed pool works on with the thread that asks. */
    @Override
    public void close() {
        closed = true;
        boolean interrupted = false;
        for (Helper helper : helpers) {
            LockSupport.unpark(helper);
            while (helper.isAlive() && helper != Thread.currentThread()) {
                try {
                    helper.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean open() {
        long t = ticket.get();
        return (t & INDEX_MASK) < ((t >>> INDEX_BITS) & INDEX_MASK);
    }

    /** Does a task that nobody has begun, and tells whether there was one. */
    private boolean doNext() {
        while (true) {
            long t = ticket.get();
            int index = (int) (t & INDEX_MASK);
            if (index >= (int) ((t >>> INDEX_BITS) & INDEX_MASK)) {
                return false;
            }
            if (ticket.compareAndSet(t, t + 1)) {
                try {
                    task.accept(index);
                } catch (Throwable problem) {
                    fail(problem);
                } finally {
                    remaining.decrementAndGet();
                }
                return true;
            }
        }
    }

    private final class Helper extends Thread {

        private final int number;
        private volatile boolean asleep;

        Helper(int number) {
            super("worker-" + number);
            this.number = number;
            setDaemon(true);
        }

        private boolean isWanted() {
            return number < sharing && open();
        }

        void wake() {
            if (asleep) {
                LockSupport.unpark(this);
            }
        }

        @Override
        public void run() {
            while (!closed) {
                boolean hasDoneOne = isWanted() && doNext();
                if (!hasDoneOne) {
                    awaitWork();
                }
            }
        }

        private void awaitWork() {
            long patience = System.nanoTime() + SPIN_NANOS;
            while (!isWanted() && System.nanoTime() < patience) {
                Thread.onSpinWait();
            }
            asleep = true;
            while (!isWanted() && !closed) {
                LockSupport.park(this);
            }
            asleep = false;
        }
    }
}
