package wasserscope.run;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import wasserscope.flow.edit.Refusal;
import wasserscope.measure.ParticleArrays;
import wasserscope.scenario.Pace;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.work.WorkerPool;
import wasserscope.work.Workers;

/**
 * Steps one run, or two at one mean-field time t, on a thread of its own, and hands over an immutable list of {@link Frame}s, one a run, by
 * one volatile write. Every method may be called from any thread and returns at once; what it asks for is done between two steps. A failure
 * is told to {@link Workers}; the clock then stands at the last frames seen, and lives.
 */
public final class Clock implements AutoCloseable {

    private static final long FRAME_NANOS = 1_000_000_000L / 60;
    private static final long SLOW_NANOS = 1_000_000_000L;
    private static final long KEYFRAME_NANOS = 1_000_000_000L / 30;
    private static final long WORK_NANOS = 12_000_000L;
    private static final long PROGRESS_NANOS = 100_000_000L;

    private final Queue<Runnable> wishes = new ConcurrentLinkedQueue<>();
    private final Queue<Runnable> uponArrival = new ArrayDeque<>();
    private final AtomicReference<Edit> preview = new AtomicReference<>();
    private final AtomicReference<Goal> wanted = new AtomicReference<>();
    private final WorkerPool pool;
    private final Thread thread;
    private final Runnable onFrame;
    private final ChangeList changes = new ChangeList();
    private final Lanes lanes;

    private volatile List<Frame> newest;
    private volatile boolean closed;

    private Side inHand = Side.LEFT;
    private Pace pace;
    private ClockState.Direction direction = ClockState.Direction.FORWARD;
    private ClockState.Stop stop = ClockState.Stop.NONE;
    private boolean playing;
    private boolean heldByScrub;
    private boolean changed;
    private long nextFrame = System.nanoTime();
    private long published;

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
     * @param moments from where: of one run, or of the left and the right one
     * @param pool the threads that share the sums; closed with the clock
     * @param onFrame called on the clock's thread after each hand-over; must return at once
     */
    public Clock(List<Checkpoint> moments, WorkerPool pool, Runnable onFrame) {
        this.pool = pool;
        this.onFrame = onFrame;
        this.pace = moments.getFirst().scenario().pace();
        this.lanes = new Lanes(moments, pool);
        this.newest = lanes.frames(ClockState.idle(pace));
        this.thread = Workers.start("clock", this::loop);
    }

    /** Makes the recorded past of the runs that go on from a remembered moment in the background, while the clock runs. */
    public void recollect() {
        wish(() -> lanes.each().forEach(lane -> RecordingFill.start(
                lane::fillable, () -> closed, wish -> wish(() -> wish.accept(lane)))));
    }

    /** Returns the newest frames, all of one t: of one run or, while two are compared, of the left and the right one. */
    public List<Frame> frames() {
        return newest;
    }

    /** Returns the newest frame of the first run. */
    public Frame frame() {
        return newest.getFirst();
    }

    /** Says to which of two runs the changes that follow are made. */
    public void take(Side side) {
        wish(() -> inHand = side);
    }

    /** Lets the clock run on from the moment shown; a preview under way becomes a change. */
    public void play() {
        play(ClockState.Direction.FORWARD);
    }

    /** Lets the clock run in a direction from the moment shown; a preview under way becomes a change. */
    public void play(ClockState.Direction way) {
        wish(() -> {
            Optional.ofNullable(preview.getAndSet(null)).ifPresent(hand()::preview);
            lanes.each().forEach(this::keepPreview);
            direction = way;
            goOn(0);
        });
    }

    private void goOn(long afterNanos) {
        lanes.each().forEach(Lane::resume);
        playing = true;
        heldByScrub = false;
        stop = ClockState.Stop.NONE;
        nextFrame = System.nanoTime() + afterNanos;
    }

    /** Stops the clock. */
    public void pause() {
        wish(this::stand);
    }

    private void stand() {
        playing = false;
        heldByScrub = false;
        stop = ClockState.Stop.NONE;
        direction = ClockState.Direction.FORWARD;
    }

    /** Makes one step, and stops the clock if it ran. */
    public void stepOnce() {
        wishUponArrival(() -> {
            stand();
            lanes.each().forEach(Lane::resume);
            lanes.step();
        });
    }

    /** Goes back one step, and stops the clock if it ran. */
    public void stepBack() {
        wishUponArrival(() -> {
            stand();
            lanes.seek(Goal.ofStep(lanes.steps() - 1));
        });
    }

    /**
     * Shows another moment of the recorded run, or of what comes after it; only the latest of many that are asked for is gone to. What is
     * near is shown at once, the exact moment as soon as it is stepped anew. The clock is held meanwhile, and afterwards.
     */
    public void seek(Goal goal) {
        if (wanted.getAndSet(goal) == null) {
            wish(() -> Optional.ofNullable(wanted.getAndSet(null)).ifPresent(this::scrub));
        }
    }

    private void scrub(Goal goal) {
        heldByScrub |= playing || stop != ClockState.Stop.NONE;
        playing = false;
        stop = ClockState.Stop.NONE;
        direction = ClockState.Direction.FORWARD;
        endPreviews();
        lanes.seek(goal);
    }

    /** Shows the last recorded moment again; the clock runs on if a scrub has held it. */
    public void seekEnd() {
        wish(() -> {
            boolean ran = heldByScrub;
            scrub(Goal.ofStep(lanes.lastStep()));
            if (ran) {
                goOn(0);
            }
        });
    }

    /** Sets how far apart frames are. */
    public void setPace(Pace next) {
        wish(() -> {
            pace = next;
            nextFrame = System.nanoTime();
        });
    }

    /** Makes a change to the run in hand, to be undone by {@link #undo}, where it can be made; see {@link #edit(Edit, Consumer)}. */
    public void edit(Edit edit) {
        edit(edit, _ -> {});
    }

    /**
     * Makes a change to the run in hand at the moment shown, to be undone by {@link #undo}; one that changes nothing is not noted. A preview
     * under way is ended by it. Where the clock has stopped by itself, or was held by going back while it ran, it plays on.
     *
     * @param answer told on the clock's thread why it could not be made, or nothing if it was
     */
    public void edit(Edit edit, Consumer<Optional<Refusal>> answer) {
        wishOfMoment(_ -> answer.accept(change(edit)));
    }

    private Optional<Refusal> change(Edit edit) {
        return switch (lanes.change(inHand, edit)) {
            case Recording.Change.Refused(Refusal why) -> Optional.of(why);
            case Recording.Change.Unfelt _ -> Optional.empty();
            case Recording.Change.Made made -> {
                note(hand(), edit, made);
                boolean begins = !edit.continues() && lanes.areTwo();
                if (edit.changesRun() && (heldByScrub || stop != ClockState.Stop.NONE || begins)) {
                    goOn(FRAME_NANOS); // what was changed is seen first
                }
                yield Optional.empty();
            }
        };
    }

    private void note(Lane lane, Edit edit, Recording.Change.Made made) {
        changes.made(new ChangeList.Made(lane, edit, made.left(), made.taken()));
        lanes.each().forEach(each -> each.recording().keepOnly(changes.branches()));
    }

    private void keepPreview(Lane lane) {
        Optional<Edit> shown = lane.shown();
        if (lane.keepPreview().orElse(null) instanceof Recording.Change.Made made) {
            note(lane, shown.orElseThrow(), made);
        }
    }

    /**
     * Adds a small particle at the worst point of F'(μ)(±1, ·), to be undone by {@link #undo}: what conditional gradient would do. Nothing
     * happens if that is nowhere below −margin.
     *
     * @param answer told on the clock's thread why it could not be made, or nothing
     */
    public void rescue(Consumer<Optional<Refusal>> answer) {
        wishOfMoment(_ -> answer.accept(Rescue.neuron(hand().frame(ClockState.idle(pace))).flatMap(this::change)));
    }

    /**
     * Places a tenth of the particles anew, to be undone by {@link #undo}.
     *
     * @param answer told on the clock's thread why it could not be made, or nothing
     */
    public void shake(Consumer<Optional<Refusal>> answer) {
        wishOfMoment(moment -> answer.accept(change(Rescue.shake(moment))));
    }

    /** Has something done to the moment shown, as soon as it is exact. */
    private void wishOfMoment(Consumer<Checkpoint> wish) {
        wishUponArrival(() -> {
            preview.set(null);
            wish.accept(hand().endPreview());
        });
    }

    /** Has something done after what was wished before, and after the moment shown is exact. */
    private void wishUponArrival(Runnable wish) {
        wish(() -> {
            if (lanes.areSeeking()) {
                uponArrival.add(wish);
            } else {
                wish.run();
            }
        });
    }

    /**
     * Follows a new particle that changes nothing: {@link Frame#tracks()} has from this moment on the path it would take if the others stood
     * still, and the one it takes. Undo and a new beginning end that.
     *
     * @param start one vector (w, θ), copied at once
     * @param window what is seen of the plane
     */
    public void trace(ParticleArrays start, PlaneWindow window) {
        ParticleArrays copy = ParticleArrays.of(start.particles());
        wishUponArrival(() -> hand().trace(copy, window));
    }

    /** Follows no new particles any more. */
    public void traceNone() {
        wish(() -> lanes.each().forEach(Lane::traceNone));
    }

    /**
     * Shows what a change would make of the present moment, while a hand is still moving: the clock holds its breath, and only the
     * latest of many previews is carried out. {@link #edit} and {@link #endPreview} end it.
     */
    public void preview(Edit edit) {
        if (preview.getAndSet(edit) == null) {
            wish(() -> Optional.ofNullable(preview.getAndSet(null)).ifPresent(hand()::preview));
        }
    }

    /** Ends a preview without a change. */
    public void endPreview() {
        wish(this::endPreviews);
    }

    /** Takes back the newest change: its run goes back to the branch it left, at its end. */
    public void undo() {
        wishUponArrival(() -> {
            endPreviews();
            changes.undo().ifPresent(change -> lanes.go(change.lane(), change.left(), Long.MAX_VALUE));
        });
    }

    private void endPreviews() {
        preview.set(null);
        lanes.each().forEach(Lane::endPreview);
    }

    /** Goes forth again to where {@link #undo} was called. */
    public void redo() {
        wishUponArrival(() -> {
            endPreviews();
            changes.redo().ifPresent(change -> lanes.go(change.lane(), change.taken(), change.back()));
        });
    }

    /** Ends the threads. The last frames stay. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private Lane hand() {
        return lanes.of(inHand);
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
        if (lanes.areSeeking()) {
            changed |= lanes.approach(System.nanoTime() + WORK_NANOS) || System.nanoTime() - published > PROGRESS_NANOS;
        }
        while (!lanes.areSeeking() && !uponArrival.isEmpty()) {
            changed = true;
            uponArrival.poll().run();
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
        stand();
        uponArrival.clear();
        changed = true;
        lanes.recover(newest);
        Workers.report(thread.getName(), failure);
    }

    private boolean running() {
        return playing && !lanes.areSeeking() && lanes.each().stream().noneMatch(Lane::isHeld);
    }

    private void advance() {
        long began = System.nanoTime();
        if (direction == ClockState.Direction.BACKWARD) {
            goBack();
        } else {
            goForward(began);
        }
        nextFrame = Math.max(nextFrame + interval(), began);
    }

    private long interval() {
        return switch (pace) {
            case Pace.SlowMotion _ -> SLOW_NANOS;
            case Pace.Unbounded _ when direction == ClockState.Direction.BACKWARD -> KEYFRAME_NANOS;
            case Pace.Steady _,Pace.Logarithmic _,Pace.Unbounded _ -> FRAME_NANOS;
        };
    }

    /** Goes to the next frame's step, or as far as one frame's time allows. */
    private void goForward(long began) {
        long goal = pace.next(lanes.steps());
        while (lanes.steps() < goal && wishes.isEmpty()) {
            boolean stepped = lanes.step();
            stop = stepped ? lanes.stop() : ClockState.Stop.HALT;
            playing = stop == ClockState.Stop.NONE;
            if (!playing || System.nanoTime() - began > WORK_NANOS) {
                break;
            }
        }
    }

    /** Goes to the frame before; at the start the clock stands. */
    private void goBack() {
        long step = lanes.steps();
        if (step == 0) {
            stand();
        } else {
            lanes.seek(Goal.ofStep(pace.previous(step).orElse(lanes.keyframeBefore(step))));
        }
    }

    private void publish() {
        newest = lanes.frames(new ClockState(
                playing, direction, pace, changes.undoable(), changes.redoable(), stop, Optional.empty()));
        changed = false;
        published = System.nanoTime();
        onFrame.run();
    }

    private void rest() {
        if (!wishes.isEmpty() || closed || lanes.areSeeking()) {
            return;
        }
        if (running()) {
            LockSupport.parkNanos(this, nextFrame - System.nanoTime());
        } else {
            LockSupport.park(this);
        }
    }
}
