package wasserscope.run.clock;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import wasserscope.run.Checkpoint;
import wasserscope.run.Simulation;
import wasserscope.work.WorkerPool;
import wasserscope.work.Workers;

/**
 * Makes the steps of a remembered run again, from its start, on a thread of its own that others go before: what pictures need of the past is
 * not remembered but follows from the scenario. Once it stands where the recorded run ends, the run takes the past over. It gives up when the
 * run has become another one, and when it cannot catch up in minutes.
 */
final class RecordingFill implements Runnable {

    private static final long STRETCH_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(5);

    private final Supplier<Optional<Checkpoint>> run;
    private final BooleanSupplier closed;
    private final Consumer<Consumer<Lane>> clock;
    private Simulation again;
    private Recording past;
    private volatile boolean done;

    private RecordingFill(
            Supplier<Optional<Checkpoint>> run, BooleanSupplier closed, Consumer<Consumer<Lane>> clock) {
        this.run = run;
        this.closed = closed;
        this.clock = clock;
    }

    /**
     * Begins.
     *
     * @param run returns the end of what is recorded, while its past is unknown; called on any thread
     * @param closed tells whether nobody needs it any more
     * @param clock has something done with the run on the clock's thread
     */
    static void start(Supplier<Optional<Checkpoint>> run, BooleanSupplier closed, Consumer<Consumer<Lane>> clock) {
        Workers.start("recording", new RecordingFill(run, closed, clock));
    }

    @Override
    @SuppressWarnings("ThreadPriorityCheck") // nothing depends on it: where it is heeded, the clock goes first
    public void run() {
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        long end = System.nanoTime() + LONGEST_NANOS;
        try (WorkerPool pool = WorkerPool.of(1)) {
            for (Optional<Checkpoint> goal = run.get(); goal.isPresent() && !done && !closed.getAsBoolean()
                    && System.nanoTime() < end; goal = run.get()) {
                takeUp(goal.get(), pool);
                stretch(goal.get().state().step());
            }
        }
    }

    /** Goes on with what was done to the run since. */
    private void takeUp(Checkpoint goal, WorkerPool pool) {
        if (again == null) {
            Checkpoint start = Checkpoint.startOf(goal.scenario());
            past = new Recording(Branch.root(start), Recording.MOST_BYTES);
            again = new Simulation(start, pool);
        } else if (!again.moment().scenario().equals(goal.scenario())) {
            again = new Simulation(again.moment().under(goal.scenario()), pool);
        }
    }

    /** Makes steps for a while; the last few are for the clock's thread, so that the run cannot get away. */
    private void stretch(long goal) {
        long began = System.nanoTime();
        long from = again.steps();
        while (again.steps() < goal && System.nanoTime() - began < STRETCH_NANOS) {
            long step = System.nanoTime();
            if (!again.step()) {
                done = true;
                return;
            }
            past.stepped(again, System.nanoTime() - step);
        }
        double time = again.time();
        if (goal - again.steps() > again.steps() - from) {
            clock.accept(lane -> lane.filledUntil(time));
        } else {
            handOver();
        }
    }

    private void handOver() {
        var answer = new CompletableFuture<Boolean>();
        clock.accept(lane -> answer.complete(lane.takePast(again, past)));
        while (!closed.getAsBoolean() && !answer.isDone()) {
            LockSupport.parkNanos(this, STRETCH_NANOS / 4);
        }
        done = answer.getNow(true);
    }
}
