package wasserscope.run.clock;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Figures;
import wasserscope.run.Frame;
import wasserscope.run.Goal;
import wasserscope.scenario.Subject;
import wasserscope.theory.verdict.Findings;
import wasserscope.work.WorkerPool;

/**
 * One run, or two at one mean-field time t, stepped without a clock: the left leads and the right follows as under a {@link Clock}, bit for
 * bit. Mutable, for one thread at a time.
 */
public final class SteppedRuns {

    private final Lanes lanes;

    /**
     * Takes up runs whose past is not recorded.
     *
     * @param moments from where: of one run, or of the left and the right one
     * @param pool the threads that share the sums
     */
    public SteppedRuns(List<Checkpoint> moments, WorkerPool pool) {
        this(moments, pool, 0);
    }

    private SteppedRuns(List<Checkpoint> moments, WorkerPool pool, long bytes) {
        lanes = new Lanes(moments, pool, bytes);
    }

    /** Takes up runs whose past is recorded, so that {@link #show} goes back soon. */
    public static SteppedRuns recorded(List<Checkpoint> moments, WorkerPool pool) {
        return new SteppedRuns(moments, pool, Recording.MOST_BYTES);
    }

    /**
     * Goes to a moment of these or of other runs, or as far as can be gone.
     *
     * @param cancelled asked now and then
     * @throws CancellationException if that was asked
     */
    public void show(Subject subject, Goal goal, BooleanSupplier cancelled) {
        lanes.show(subject.runs(), goal);
        while (!lanes.approach(System.nanoTime() + Clock.WORK_NANOS)) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
        }
    }

    /**
     * Makes steps until a moment is reached, or as many as can be made.
     *
     * @param cancelled asked before each
     * @throws CancellationException if that was asked
     */
    public void advance(Goal goal, BooleanSupplier cancelled) {
        boolean going = true;
        while (going && !lanes.areAt(goal)) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            going = lanes.step();
        }
    }

    /** Tells whether the left run is where one wants to be, or beyond. */
    public boolean isAt(Goal goal) {
        return lanes.areAt(goal);
    }

    /** Returns the steps of the left run, and those that t went on by its last step size after it could make no more. */
    public long steps() {
        return lanes.steps();
    }

    /**
     * Makes steps until {@code step} is reached, or as many as can be made.
     *
     * @param cancelled asked before each
     * @return whether it is reached; if not, no run can go on, and each is at its last good state
     * @throws CancellationException if that was asked
     */
    public boolean advance(long step, BooleanSupplier cancelled) {
        while (steps() < step) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (!lanes.step()) {
                return false;
            }
        }
        return true;
    }

    /** Returns something of the numbers of each run, the left one's first; cheaper than a {@link #frame}. */
    public <T> List<T> each(BiFunction<Figures, Findings, T> reading) {
        return lanes.each().stream().map(lane -> lane.read(reading)).toList();
    }

    /** Returns the present moment; of two runs that of the left one, beside the right one's. */
    public Frame frame(ClockState transport) {
        return lanes.frames(transport).getFirst();
    }
}
