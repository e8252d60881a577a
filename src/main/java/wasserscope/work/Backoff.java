package wasserscope.work;

/**
 * How many threads share the work: all of them, until sharing takes longer than one thread alone would have, because the machine has put
 * one of them to sleep in the middle of a task. Then one fewer for {@value #REST} times as long as was lost, so that no more than a
 * {@value #REST}th can be lost; then it is tried again. For one thread.
 */
final class Backoff {

    /** So many times as long as was lost, fewer threads work. */
    private static final long REST = 16;

    /** What is lost by chance, without a thread asleep, in ns: the machine lets none sleep for less. */
    private static final long LEAST = 100_000;

    private final int most;
    private int threads;
    private long rest;
    private long until;

    /** Begins with all threads. */
    Backoff(int most) {
        this.most = most;
        this.threads = most;
    }

    /** Returns how many threads are to share, at a time in ns. */
    int threads(long now) {
        if (threads < most && now - until >= 0) {
            threads++;
            until = now + rest;
        }
        return threads;
    }

    /**
     * Takes note of shared work.
     *
     * @param now when it was done, in ns
     * @param took how long it took, in ns
     * @param alone how long one thread would have taken, about
     */
    void took(long now, long took, long alone) {
        long lost = took - alone;
        if (lost > LEAST && threads > 1) {
            threads--;
            rest = REST * lost;
            until = now + rest;
        }
    }
}
