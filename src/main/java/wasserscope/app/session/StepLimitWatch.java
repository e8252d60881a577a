package wasserscope.app.session;

import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import wasserscope.measure.Particles;
import wasserscope.problem.Problem;
import wasserscope.run.Frame;
import wasserscope.scenario.Method;
import wasserscope.theory.step.StepLimit;
import wasserscope.work.Workers;

/**
 * The thread on which the limit of the step is found, so that neither the clock nor the window waits for it: at the newest frame a few
 * times a second while the clock runs, and once after it stands. It rests at least {@value #REST} times as long as it works.
 */
final class StepLimitWatch implements AutoCloseable {

    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(200);

    private static final int REST = 4;

    private final Supplier<Frame> newest;
    private final Thread thread = Workers.thread("limit", this::loop);
    private volatile Optional<Finding> finding = Optional.empty();
    private volatile boolean closed;
    private Frame unfound;

    /** A limit, and what it is the limit of; very many particles are not kept for it. */
    private record Finding(Problem problem, Method method, WeakReference<Particles> particles,
            Optional<StepLimit> limit) {

        static Finding at(Frame frame) {
            var motion = frame.held().motion();
            return new Finding(
                    frame.objective().problem(),
                    Method.of(motion),
                    new WeakReference<>(frame.particles()),
                    StepLimit.of(frame.objective(), frame.particles(), frame.outputs().column(), motion));
        }

        /** Tells whether it may stand for a frame of other particles until theirs is found. */
        boolean suits(Frame frame) {
            return method == Method.of(frame.held().motion()) && problem.equals(frame.objective().problem());
        }

        boolean isOf(Frame frame) {
            return suits(frame) && frame.particles().equals(particles.get());
        }
    }

    /**
     * Prepares the thread.
     *
     * @param newest returns the frame to look at; called on the thread
     */
    StepLimitWatch(Supplier<Frame> newest) {
        this.newest = newest;
    }

    /** Begins, unless it has begun. */
    void start() {
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    /** Tells that there may be something new. From any thread. */
    void wake() {
        LockSupport.unpark(thread);
    }

    /** Returns the limit to show with a frame, which is that of a moment ago: none yet after another problem or method. */
    Optional<StepLimit> limitOf(Frame frame) {
        return finding.filter(found -> found.suits(frame)).flatMap(Finding::limit);
    }

    @SuppressWarnings("ReferenceEquality") // a frame that failed is that very one
    private void loop() {
        while (!closed) {
            Frame frame = newest.get();
            if (frame == unfound || finding.filter(found -> found.isOf(frame)).isPresent()) {
                LockSupport.park(this);
            } else {
                long began = System.nanoTime();
                find(frame);
                Workers.rest(this, Math.max(INTERVAL, REST * (System.nanoTime() - began)), () -> closed);
            }
        }
    }

    /** Finds the limit of a frame; one for which that fails is not tried again. */
    private void find(Frame frame) {
        try {
            finding = Optional.of(Finding.at(frame));
        } catch (Throwable failure) { // a lack of memory included: the mark is not worth the window
            unfound = frame;
            Workers.report(thread.getName(), failure);
        }
    }

    @Override
    public void close() {
        closed = true;
        wake();
    }
}
