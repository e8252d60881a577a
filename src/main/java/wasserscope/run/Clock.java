package wasserscope.run;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import wasserscope.measure.ParticleArrays;
import wasserscope.scenario.Pace;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.work.WorkerPool;
import wasserscope.work.Workers;

/**
 * Steps one or more runs at one mean-field time t, on a thread of its own, and hands over an immutable list of {@link Frame}s, one a run, by
 * one volatile write. The first run leads; the others make their last step whose t is not beyond its by more than half a step of their own.
 * Every method may be called from any thread and returns at once; what it asks for is done between two steps. A failure is told to
 * {@link Workers}; the clock then stands at the last frames seen, and lives.
 */
public final class Clock implements AutoCloseable {

    private static final long FRAME_NANOS = 1_000_000_000L / 60;
    private static final long SLOW_NANOS = 1_000_000_000L;
    private static final long WORK_NANOS = 12_000_000L;

    private final Queue<Runnable> wishes = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Edit> preview = new AtomicReference<>();
    private final WorkerPool pool;
    private final Thread thread;
    private final Runnable onFrame;
    private final ChangeList changes = new ChangeList();
    private final List<Lane> lanes;

    private volatile List<Frame> newest;
    private volatile boolean closed;

    private Lane inHand;
    private Pace pace;
    private boolean playing;
    private boolean stopped;
    private boolean waiting;
    private boolean changed;
    private long nextFrame = System.nanoTime();

    /**
     * Makes the first frame and starts the thread; the clock stands.
     *
     * @param scenario what to run
     * @param pool the threads that share the sums; closed with the clock
     * @param onFrame called on the clock's thread after each hand-over; must return at once
     */
    public Clock(Scenario scenario, WorkerPool pool, Runnable onFrame) {
        this(List.of(Checkpoint.startOf(scenario)), pool, onFrame);
    }

    /**
     * Goes on from moments: makes the first frames and starts the thread; the clock stands.
     *
     * @param moments from where, one a run, at least one
     * @param pool the threads that share the sums; closed with the clock
     * @param onFrame called on the clock's thread after each hand-over; must return at once
     */
    public Clock(List<Checkpoint> moments, WorkerPool pool, Runnable onFrame) {
        this.pool = pool;
        this.onFrame = onFrame;
        this.pace = moments.getFirst().scenario().pace();
        this.lanes = moments.stream().map(moment -> new Lane(moment, pool)).toList();
        this.inHand = lanes.getFirst();
        this.newest = lanes.stream().map(lane -> lane.frame(ClockState.idle(pace))).toList();
        this.thread = Workers.start("clock", this::loop);
    }

    /**
     * Makes the recorded past and the outline of the first run, which goes on from a remembered moment, in the background. The clock waits
     * for it, but no longer than one can bear to.
     */
    public void recollect() {
        wish(() -> waiting = true);
        RecordingFill fill = new RecordingFill(
                () -> frame().moment(), () -> closed, this::takesOver, () -> wish(() -> waiting = false));
        Workers.start("recording", fill);
    }

    private boolean takesOver(Simulation again) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        wish(() -> answer.complete(lanes.getFirst().takePast(again)));
        while (!closed && !answer.isDone()) {
            LockSupport.parkNanos(this, FRAME_NANOS / 4);
        }
        return answer.getNow(true);
    }

    /** Returns the newest frames, one a run, all of one t. */
    public List<Frame> frames() {
        return newest;
    }

    /** Returns the newest frame of the first run. */
    public Frame frame() {
        return newest.getFirst();
    }

    /** Says which run the changes that follow are made to. */
    public void take(int lane) {
        wish(() -> inHand = lanes.get(lane));
    }

    /** Lets the clock run; a preview under way becomes a change. */
    public void play() {
        wish(() -> {
            Optional.ofNullable(preview.getAndSet(null)).ifPresent(inHand::preview);
            lanes.forEach(lane -> note(lane.keepPreview()));
            lanes.forEach(Lane::resume);
            playing = true;
            stopped = false;
            nextFrame = System.nanoTime();
        });
    }

    /** Stops the clock. */
    public void pause() {
        wish(() -> {
            playing = false;
            stopped = false;
        });
    }

    /** Makes one step, and stops the clock if it ran. */
    public void stepOnce() {
        wish(() -> {
            playing = false;
            stopped = false;
            lanes.forEach(Lane::resume);
            tryStep();
        });
    }

    /** Sets how far apart frames are. */
    public void setPace(Pace next) {
        wish(() -> {
            pace = next;
            nextFrame = System.nanoTime();
        });
    }

    /**
     * Makes a change to the run in hand, to be undone by {@link #undo}; one that changes nothing is not noted, one that cannot be made
     * leaves its reason in {@link ClockState#refusal}. A preview under way is ended by it. Where the clock has stopped by itself it plays
     * on.
     */
    public void edit(Edit edit) {
        wish(() -> {
            preview.set(null);
            change(edit);
        });
    }

    private void change(Edit edit) {
        Optional<ChangeList.Made> made = inHand.change(edit);
        note(made);
        if (stopped && made.isPresent() && edit.changesRun()) {
            playing = true;
            stopped = false;
            nextFrame = System.nanoTime() + FRAME_NANOS; // what was changed is seen first
        }
    }

    private void note(Optional<ChangeList.Made> change) {
        change.ifPresent(made -> {
            changes.made(made);
            made.lane().recording().keepOnly(changes.branches());
        });
    }

    /**
     * Adds a small particle at the worst point of F'(μ)(±1, ·), to be undone by {@link #undo}: what conditional gradient would do. Nothing
     * happens if that is nowhere below −margin.
     */
    public void rescue() {
        wishOfMoment(moment -> Rescue.neuron(inHand.frame(ClockState.idle(pace)))
                .ifPresent(this::change));
    }

    /** Places a tenth of the particles anew, to be undone by {@link #undo}. */
    public void shake() {
        wishOfMoment(moment -> change(Rescue.shake(moment)));
    }

    private void wishOfMoment(Consumer<Checkpoint> wish) {
        wish(() -> {
            preview.set(null);
            wish.accept(inHand.endPreview());
        });
    }

    /**
     * Follows a new particle that changes nothing: {@link Frame#tracks()} has from now on the path it would take if the others stood
     * still, and the one it takes. Undo and a new beginning end that.
     *
     * @param start one vector (w, θ), copied at once
     * @param window what is seen of the plane
     */
    public void trace(ParticleArrays start, PlaneWindow window) {
        ParticleArrays copy = ParticleArrays.of(start.particles());
        wish(() -> inHand.trace(copy, window));
    }

    /** Follows no new particles any more. */
    public void traceNone() {
        wish(() -> inHand.traceNone());
    }

    /**
     * Shows what a change would make of the present moment, while a hand is still moving: the clock holds its breath, and only the
     * latest of many previews is carried out. {@link #edit} and {@link #endPreview} end it.
     */
    public void preview(Edit edit) {
        if (preview.getAndSet(edit) == null) {
            wish(() -> Optional.ofNullable(preview.getAndSet(null)).ifPresent(inHand::preview));
        }
    }

    /** Shows the run as it is again, which then goes on. */
    public void endPreview() {
        wish(this::endPreviews);
    }

    /** Takes back the newest change: its run goes back to the branch it left, at its end. */
    public void undo() {
        wish(() -> {
            endPreviews();
            changes.undo().ifPresent(change -> change.lane().go(change.left()));
        });
    }

    private void endPreviews() {
        preview.set(null);
        lanes.forEach(Lane::endPreview);
    }

    /** Goes forth again to where {@link #undo} was called. */
    public void redo() {
        wish(() -> {
            endPreviews();
            changes.redo().ifPresent(change -> change.lane().go(change.taken()));
        });
    }

    /** Ends the threads. The last frames stay. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private void wish(Runnable wish) {
        wishes.add(wish);
        LockSupport.unpark(thread);
    }

    private void loop() {
        try {
            while (!closed) {
                try {
                    turn();
                } catch (Throwable failure) { // the clock outlives what it steps, a lack of memory included
                    recover(failure);
                }
                rest();
            }
        } finally {
            pool.close();
        }
    }

    private void turn() {
        for (Runnable wish = wishes.poll(); wish != null; wish = wishes.poll()) {
            changed = true;
            wish.run();
        }
        if (running() && System.nanoTime() >= nextFrame) {
            changed = true;
            advance();
        }
        if (changed) {
            publish();
        }
    }

    /** Stands at the last frames seen, and tells why. */
    private void recover(Throwable failure) {
        playing = false;
        waiting = false;
        changed = true;
        IntStream.range(0, lanes.size()).forEach(k -> lanes.get(k).recover(newest.get(k).moment()));
        Workers.report(thread.getName(), failure);
    }

    private boolean running() {
        return playing && !waiting && lanes.stream().noneMatch(Lane::isHeld);
    }

    /** Goes to the next frame's step, or as far as one frame's time allows. */
    private void advance() {
        Lane first = lanes.getFirst();
        long began = System.nanoTime();
        long goal = pace.next(first.steps());
        while (first.steps() < goal && wishes.isEmpty() && tryStep()) {
            playing = !first.hasArrived();
            stopped = !playing;
            if (!playing || System.nanoTime() - began > WORK_NANOS) {
                break;
            }
        }
        long interval = pace instanceof Pace.SlowMotion ? SLOW_NANOS : FRAME_NANOS;
        nextFrame = Math.max(nextFrame + interval, began);
    }

    private boolean tryStep() {
        Lane first = lanes.getFirst();
        boolean stepped = first.step();
        lanes.stream().skip(1).forEach(lane -> lane.follow(first.time()));
        stopped |= playing && !stepped;
        playing &= stepped;
        return stepped;
    }

    private void publish() {
        newest = lanes.stream().map(lane -> lane.frame(new ClockState(
                playing, pace, changes.canUndo(), changes.canRedo(), stopped, lane.divergence(), lane.refusal())))
                .toList();
        changed = false;
        onFrame.run();
    }

    private void rest() {
        if (!wishes.isEmpty() || closed) {
            return;
        }
        if (running()) {
            LockSupport.parkNanos(this, nextFrame - System.nanoTime());
        } else {
            LockSupport.park(this);
        }
    }
}
