package wasserscope.run;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import wasserscope.work.WorkerPool;

/**
 * Makes the steps of a remembered run again, from its start, on a thread of its own: what pictures need of the past is not remembered but
 * follows from the scenario. Once it stands where the run does, the run takes the past over. It gives up when the run has become another
 * one, and when it cannot catch up in minutes.
 */
final class RecordingFill implements Runnable {

    private static final long STRETCH_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(5);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(3);

    private final Supplier<Checkpoint> run;
    private final BooleanSupplier closed;
    private final Predicate<Simulation> takesOver;
    private final Runnable letGo;

    /**
     * Prepares.
     *
     * @param run returns the moment at which the run is; called on any thread
     * @param closed tells whether nobody needs it any more
     * @param takesOver has the run take over the past of a simulation that is at most a frame's work behind; false to try again later
     * @param letGo called once, at the end or when the run has waited long enough
     */
    RecordingFill(Supplier<Checkpoint> run, BooleanSupplier closed, Predicate<Simulation> takesOver, Runnable letGo) {
        this.run = run;
        this.closed = closed;
        this.takesOver = takesOver;
        this.letGo = letGo;
    }

    @Override
    public void run() {
        Optional<Checkpoint> rest = Optional.empty();
        try {
            rest = follow(Checkpoint.startOf(run.get().scenario()), WorkerPool.ofAllProcessors(), PATIENCE_NANOS);
        } finally {
            letGo.run();
        }
        rest.ifPresent(moment -> follow(moment, WorkerPool.of(1), LONGEST_NANOS));
    }

    /** Follows the run for a while; returns where that has led if there is more to do. */
    private Optional<Checkpoint> follow(Checkpoint from, WorkerPool pool, long nanos) {
        long end = System.nanoTime() + nanos;
        try (pool) {
            Simulation again = new Simulation(from, pool);
            while (!closed.getAsBoolean() && System.nanoTime() < end) {
                if (!catchUp(again)) {
                    return Optional.empty();
                }
                again = of(run.get(), again, pool);
            }
            return Optional.of(again.moment());
        }
    }

    /** Returns the simulation with what was done to the run since. */
    private static Simulation of(Checkpoint present, Simulation again, WorkerPool pool) {
        Checkpoint then = again.moment();
        return then.scenario().equals(present.scenario())
                ? again
                : new Simulation(then.under(present.scenario()), pool);
    }

    /** Makes steps for a while; tells whether there is more to do. */
    private boolean catchUp(Simulation again) {
        long began = System.nanoTime();
        long from = again.steps();
        long goal = run.get().state().step();
        while (again.steps() < goal && System.nanoTime() - began < STRETCH_NANOS) {
            if (!again.step()) {
                return false;
            }
        }
        long left = goal - again.steps();
        if (left < 0) {
            return false;
        }
        return left > again.steps() - from || !takesOver.test(again);
    }
}
