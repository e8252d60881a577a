package wasserscope.run.clock;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import wasserscope.flow.edit.Refusal;
import wasserscope.measure.ParticleArrays;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.run.Goal;
import wasserscope.run.Side;
import wasserscope.scenario.Pace;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Subject;
import wasserscope.scenario.edit.Edit;
import wasserscope.work.WorkerPool;
import wasserscope.work.Workers;

/**
 * Steps one run, or two at one mean-field time t, on a thread of its own, and hands over an immutable list of {@link Frame}s, one a run, by
 * one volatile write. Every method may be called from any thread and returns at once; what it asks for is done between two steps. A failure
 * is told to {@link Workers}; the clock then stands at the last frames seen, and lives.
 */
public final class Clock implements AutoCloseable {

    static final long WORK_NANOS = 12_000_000L;
    private static final long PROGRESS_NANOS = 100_000_000L;

    private final WishQueue wishes = new WishQueue();
    private final Queue<Runnable> uponArrival = new ArrayDeque<>();
    private final AtomicReference<Edit> preview = new AtomicReference<>();
    private final AtomicReference<Goal> wanted = new AtomicReference<>();
    private final WorkerPool pool;
    private final Thread thread;
    private final Runnable onFrame;
    private final ChangeList changes = new ChangeList();
    private final PlayState playback;
    private final Lanes lanes;
    private final RunEditor editor;
    private final FrameAdvance frames;

    private volatile List<Frame> newest;
    private volatile boolean closed;

    private boolean changed;
    private long published;

    /**
     * Makes the first frames and starts the thread; the clock stands.
     *
     * @param moments from where: of one run, or of the left and the right one
     * @param pool the threads that share the sums; closed with the clock
     * @param onFrame called on the clock's thread after each hand-over; must return at once
     */
    public Clock(List<Checkpoint> moments, WorkerPool pool, Runnable onFrame) {
        this.pool = pool;
        this.onFrame = onFrame;
        this.playback = new PlayState(moments.getFirst().scenario().pace());
        this.lanes = new Lanes(moments, pool, Recording.MOST_BYTES);
        this.editor = new RunEditor(lanes, playback, changes);
        this.frames = new FrameAdvance(lanes, playback, () -> !wishes.isEmpty());
        this.newest = lanes.frames(playback.state(changes));
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

    /** Says to which of two runs the changes that are asked for from now on are made. */
    public void take(Side side) {
        wishUponArrival(() -> editor.take(side));
    }

    /** Compares the run with a copy of it, or with what it was compared with before; the right side is then in hand. */
    public void compare() {
        wishUponArrival(editor::compare);
    }

    /** Ends the comparison; the run in hand stays, and the other is kept for the next {@link #compare}. */
    public void closeComparison() {
        wishUponArrival(editor::closeComparison);
    }

    /** Lets the two runs change sides; the one in hand stays in hand. */
    public void swap() {
        wishUponArrival(editor::swap);
    }

    /** Has the other side's run go on as the one in hand does, to be undone by {@link #undo}. */
    public void copyToOther() {
        wishOfMoment(editor::copyToOther);
    }

    /** Lets the clock run on; see {@link #play(ClockState.Direction)}. */
    public void play() {
        play(ClockState.Direction.FORWARD);
    }

    /** Lets the clock run in a direction from the moment shown; a preview under way becomes a change. */
    public void play(ClockState.Direction way) {
        wish(() -> {
            showPreview();
            editor.keepPreviews();
            editor.goOn(way, 0);
        });
    }

    /** Stops the clock. */
    public void pause() {
        wish(playback::stand);
    }

    /** Makes one step, and stops the clock if it ran. */
    public void stepOnce() {
        wishUponArrival(() -> {
            playback.stand();
            lanes.each().forEach(Lane::resume);
            lanes.step();
        });
    }

    /** Goes back one step, and stops the clock if it ran. */
    public void stepBack() {
        wishUponArrival(() -> {
            playback.stand();
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
        playback.hold();
        editor.endPreviews();
        lanes.seek(goal);
    }

    /** Shows the last recorded moment again; the clock runs on if a scrub has held it. */
    public void seekEnd() {
        wish(() -> {
            boolean ran = playback.isHeldByScrub();
            scrub(Goal.ofStep(lanes.lastStep()));
            if (ran) {
                editor.goOn(ClockState.Direction.FORWARD, 0);
            }
        });
    }

    /**
     * Shows a moment of one other run, or of two that are compared, to be undone by {@link #undo}: of a run that is recorded at once, else as
     * soon as it is stepped. The clock is held meanwhile, and afterwards.
     */
    public void show(Subject subject, Goal goal) {
        wish(() -> {
            playback.setUntil(Optional.empty());
            playback.hold();
            editor.show(subject, goal);
        });
    }

    /** Lets the clock run on from the moment shown, and stop at a later one; at an earlier one that is gone back to it stands. */
    public void playTo(Goal goal) {
        wishUponArrival(() -> {
            if (lanes.areAt(goal)) {
                scrub(goal);
            } else {
                editor.goOn(ClockState.Direction.FORWARD, 0);
                playback.setUntil(Optional.of(goal));
            }
        });
    }

    /** Sets how far apart frames are. */
    public void setPace(Pace next) {
        wish(() -> playback.setPace(next));
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
        wishOfMoment(() -> answer.accept(editor.change(edit)));
    }

    /**
     * Adds a small particle at the worst point of F'(μ)(±1, ·), to be undone by {@link #undo}: what conditional gradient would do. Nothing
     * happens if that is nowhere below −margin.
     *
     * @param answer told on the clock's thread why it could not be made, or nothing
     */
    public void rescue(Consumer<Optional<Refusal>> answer) {
        wishOfMoment(() -> answer.accept(editor.rescue()));
    }

    /**
     * Places a tenth of the particles anew, to be undone by {@link #undo}.
     *
     * @param answer told on the clock's thread why it could not be made, or nothing
     */
    public void shake(Consumer<Optional<Refusal>> answer) {
        wishOfMoment(() -> answer.accept(editor.shake()));
    }

    /** Has something done to the moment shown, as soon as it is exact. */
    private void wishOfMoment(Runnable wish) {
        wishUponArrival(() -> {
            endPreviews();
            wish.run();
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
        wishUponArrival(() -> editor.lane().trace(copy, window));
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
            wishUponArrival(this::showPreview);
        }
    }

    /** Shows the latest preview that was asked for; a moment that is not exact yet has none. */
    private void showPreview() {
        if (!lanes.areSeeking()) {
            Optional.ofNullable(preview.getAndSet(null)).ifPresent(editor.lane()::preview);
        }
    }

    /** Ends a preview without a change. */
    public void endPreview() {
        wish(this::endPreviews);
    }

    /** Takes back the newest change: its run goes back to the branch it left, at its end. */
    public void undo() {
        wishOfMoment(editor::undo);
    }

    private void endPreviews() {
        preview.set(null);
        editor.endPreviews();
    }

    /** Goes forth again to where {@link #undo} was called. */
    public void redo() {
        wishOfMoment(editor::redo);
    }

    /** Ends the threads. The last frames stay. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    /** Tells whether something was asked for that the newest frames do not show yet. */
    public boolean isBehind() {
        return wishes.isAhead();
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
        if (running() && playback.nanosLeft() <= 0) {
            changed = true;
            frames.advance();
        }
        if (changed) {
            publish();
        }
    }

    /** Stands at the last frames seen, and tells why. */
    private void recover(Throwable failure) {
        playback.stand();
        uponArrival.clear();
        changed = true;
        lanes.recover(newest);
        Workers.report(thread.getName(), failure);
    }

    private boolean running() {
        return playback.isPlaying() && !lanes.areSeeking() && lanes.each().stream().noneMatch(Lane::isHeld);
    }

    private void publish() {
        newest = lanes.frames(playback.state(changes));
        wishes.areSeen();
        changed = false;
        published = System.nanoTime();
        onFrame.run();
    }

    private void rest() {
        if (!wishes.isEmpty() || closed || lanes.areSeeking()) {
            return;
        }
        if (running()) {
            LockSupport.parkNanos(this, Math.max(1, playback.nanosLeft()));
        } else {
            LockSupport.park(this);
        }
    }
}
