package wasserscope.work;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Threads that share numbered tasks with the thread that asks, for stretches of work of a few microseconds: helpers spin for a moment
 * before they sleep. Which thread does which task is left to chance, so a task's result may depend on its number alone. A task that
 * fails ends no thread: its failure is handed to the one who asked. One thread at a time may ask.
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
    private volatile IntConsumer task = _ -> {};
    private volatile boolean closed;
    private long round;

    private WorkerPool(int threads) {
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
     * @param work may run on any of the threads
     */
    public void share(int count, IntConsumer work) {
        if (helpers.length == 0 || count < 2) {
            alone(count, work);
            return;
        }
        task = work;
        remaining.set(count);
        round++;
        ticket.set((round << (2 * INDEX_BITS)) | ((long) count << INDEX_BITS));
        for (Helper helper : helpers) {
            helper.wake();
        }
        drain();
        while (remaining.get() > 0) {
            Thread.onSpinWait();
        }
        throwFailure();
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

    private void drain() {
        while (true) {
            long t = ticket.get();
            int index = (int) (t & INDEX_MASK);
            if (index >= (int) ((t >>> INDEX_BITS) & INDEX_MASK)) {
                return;
            }
            if (ticket.compareAndSet(t, t + 1)) {
                try {
                    task.accept(index);
                } catch (Throwable problem) {
                    fail(problem);
                } finally {
                    remaining.decrementAndGet();
                }
            }
        }
    }

    private final class Helper extends Thread {

        private volatile boolean asleep;

        Helper(int number) {
            super("worker-" + number);
            setDaemon(true);
        }

        void wake() {
            if (asleep) {
                LockSupport.unpark(this);
            }
        }

        @Override
        public void run() {
            while (!closed) {
                drain();
                awaitWork();
            }
        }

        private void awaitWork() {
            long patience = System.nanoTime() + SPIN_NANOS;
            while (!open() && System.nanoTime() < patience) {
                Thread.onSpinWait();
            }
            asleep = true;
            while (!open() && !closed) {
                LockSupport.park(this);
            }
            asleep = false;
        }
    }
}
