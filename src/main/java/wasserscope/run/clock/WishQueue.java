package wasserscope.run.clock;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What is asked of a clock, in its order. Wishes are added from any thread; the clock's thread takes them and says when they are seen. */
final class WishQueue {

    private final Queue<Runnable> wishes = new ConcurrentLinkedQueue<>();
    private final AtomicLong asked = new AtomicLong();
    private long taken;
    private volatile long seen;

    void add(Runnable wish) {
        asked.incrementAndGet();
        wishes.add(wish);
    }

    boolean isEmpty() {
        return wishes.isEmpty();
    }

    /** Returns the next wish; null if there is none. */
    Runnable poll() {
        Runnable wish = wishes.poll();
        if (wish != null) {
            taken++;
        }
        return wish;
    }

    /** Says that all that was taken is seen in frames. */
    void areSeen() {
        seen = taken;
    }

    /** Tells whether something was asked for that no frame shows yet; from any thread. */
    boolean isAhead() {
        return seen != asked.get();
    }
}
