package wasserscope.run;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import wasserscope.measure.ParticleArrays;
import wasserscope.scenario.Pace;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.work.WorkerPool;

/**
 * The clock: steps a scenario on a thread of its own and hands over one immutable {@link Frame} after the other by one volatile write.
 * Every method may be called from any thread and returns at once; what it asks for is done between two steps.
 */
public final class Clock implements AutoCloseable {

    private static final long FRAME_NANOS = 1_000_000_000L / 60;
    private static final long SLOW_NANOS = 1_000_000_000L;
    private static final long WORK_NANOS = 12_000_000L;

    private final Queue<Runnable> wishes = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Edit> preview = new AtomicReference<>();
    private final WorkerPool team;
    private final Thread thread;
    private final Runnable onFrame;
    private final History history = new History();

    private volatile Frame newest;
    private volatile boolean closed;

    private Simulation simulation;
    private Pace pace;
    private boolean playing;
    private Optional<Divergence> halt = Optional.empty();
    private Optional<Checkpoint> held = Optional.empty();
    private boolean waiting;
    private boolean changed;
    private long nextFrame = System.nanoTime();

    /**
     * Makes the first frame and starts the thread; the clock stands.
     *
     * @param scenario what to run
     * @param team the threads that share the sums; closed with the run
     * @param onFrame called on the run's thread after each hand-over; must return at once
     */
    public Clock(Scenario scenario, WorkerPool team, Runnable onFrame) {
        this(Checkpoint.startOf(scenario), team, onFrame);
    }

    /**
     * Goes on from a moment: makes the first frame and starts the thread; the clock stands.
     *
     * @param moment from where
     * @param team the threads that share the sums; closed with the run
     * @param onFrame called on the run's thread after each hand-over; must return at once
     */
    public Clock(Checkpoint moment, WorkerPool team, Runnable onFrame) {
        this.team = team;
        this.onFrame = onFrame;
        this.pace = moment.scenario().pace();
        this.simulation = new Simulation(moment, team);
        this.newest = simulation.frame(ClockState.idle(pace));
        this.thread = new Thread(this::loop, "run");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Makes the recorded past and the outline of a run that goes on from a remembered moment, in the background. The clock waits for it, but no longer
     * than one can bear to.
     */
    public void recollect() {
        wish(() -> waiting = true);
        Thread memory = new Thread(
                new Recollection(() -> newest.moment(), () -> closed, this::takesOver,
                        () -> wish(() -> waiting = false)),
                "recollection");
        memory.setDaemon(true);
        memory.start();
    }

    private boolean takesOver(Simulation again) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        wish(() -> answer.complete(takePast(again)));
        while (!closed && !answer.isDone()) {
            LockSupport.parkNanos(this, FRAME_NANOS / 4);
        }
        return answer.getNow(true);
    }

    /** Takes the past of a simulation of the same run; false while a hand holds the run. */
    private boolean takePast(Simulation again) {
        if (held.isPresent()) {
            return false;
        }
        Checkpoint now = simulation.moment();
        boolean going = true;
        while (going && again.steps() < now.state().step()) {
            going = again.step();
        }
        Checkpoint then = again.moment();
        if (then.state().equals(now.state())) {
            simulation = new Simulation(then.under(now.scenario()), team);
        }
        return true;
    }

    /** Returns the newest frame. */
    public Frame frame() {
        return newest;
    }

    /** Lets the clock run; a preview under way becomes a change. */
    public void play() {
        wish(() -> {
            held.ifPresent(history::changedFrom);
            held = Optional.empty();
            playing = true;
            halt = Optional.empty();
            nextFrame = System.nanoTime();
        });
    }

    /** Stops the clock. */
    public void pause() {
        wish(() -> playing = false);
    }

    /** Makes one step, and stops the clock if it ran. */
    public void stepOnce() {
        wish(() -> {
            playing = false;
            halt = Optional.empty();
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

    /** Makes a change, to be undone by {@link #undo}; one that changes nothing is not noted. A preview under way is ended by it. */
    public void edit(Edit edit) {
        wish(() -> change(endPreview(), edit));
    }

    private void change(Checkpoint before, Edit edit) {
        Checkpoint after = before.after(edit);
        if (!edit.continues() || after.differsFrom(before)) {
            history.changedFrom(before);
        }
        takeUp(after);
    }

    /**
     * Adds a small particle at the worst point of F'(μ)(±1, ·), to be undone by {@link #undo}: what conditional gradient would do. Nothing
     * happens if that is nowhere below −margin.
     */
    public void rescue() {
        wish(() -> {
            Checkpoint before = endPreview();
            Rescue.neuron(simulation.frame(ClockState.idle(pace))).ifPresent(edit -> change(before, edit));
        });
    }

    /** Places a tenth of the particles anew, to be undone by {@link #undo}. */
    public void shake() {
        wish(() -> {
            Checkpoint before = endPreview();
            change(before, Rescue.shake(before));
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
        wish(() -> simulation.trace(copy, window));
    }

    /** Follows no new particles any more. */
    public void traceNone() {
        wish(() -> simulation.traceNone());
    }

    /**
     * Shows what a change would make of the present moment, while a hand is still moving: the clock holds its breath, and only the
     * latest of many previews is carried out. {@link #edit} ends it.
     */
    public void preview(Edit edit) {
        if (preview.getAndSet(edit) == null) {
            wish(this::showPreview);
        }
    }

    private void showPreview() {
        Edit latest = preview.getAndSet(null);
        if (latest != null) {
            Checkpoint base = held.orElseGet(simulation::moment);
            held = Optional.of(base);
            takeUp(base.after(latest));
        }
    }

    /** Goes back to the moment before the last change, with its recorded past. */
    public void undo() {
        wish(() -> history.undo(endPreview()).ifPresent(this::takeUp));
    }

    /** Goes forth again to where {@link #undo} was called. */
    public void redo() {
        wish(() -> history.redo(endPreview()).ifPresent(this::takeUp));
    }

    /** Ends the threads. The last frame stays. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    /** Takes back a preview under way, if any, and returns the moment that is then the present one. */
    private Checkpoint endPreview() {
        preview.set(null);
        held.ifPresent(this::takeUp);
        held = Optional.empty();
        return simulation.moment();
    }

    private void wish(Runnable wish) {
        wishes.add(wish);
        LockSupport.unpark(thread);
    }

    private void takeUp(Checkpoint moment) {
        Simulation before = simulation;
        simulation = new Simulation(moment, team);
        if (before.accompanies(moment)) {
            simulation.traceLike(before);
        }
        halt = Optional.empty();
    }

    private void loop() {
        while (!closed) {
            for (Runnable wish = wishes.poll(); wish != null; wish = wishes.poll()) {
                wish.run();
                changed = true;
            }
            if (running() && System.nanoTime() >= nextFrame) {
                advance();
                changed = true;
            }
            if (changed) {
                publish();
            }
            rest();
        }
        team.close();
    }

    private boolean running() {
        return playing && held.isEmpty() && !waiting;
    }

    /** Goes to the next frame's step, or as far as one frame's time allows. */
    private void advance() {
        long began = System.nanoTime();
        long goal = pace.next(simulation.steps());
        while (simulation.steps() < goal && wishes.isEmpty() && tryStep()) {
            playing = !simulation.hasArrived();
            if (!playing || System.nanoTime() - began > WORK_NANOS) {
                break;
            }
        }
        long interval = pace instanceof Pace.SlowMotion ? SLOW_NANOS : FRAME_NANOS;
        nextFrame = Math.max(nextFrame + interval, began);
    }

    private boolean tryStep() {
        if (simulation.step()) {
            return true;
        }
        var last = simulation.moment();
        halt = Optional.of(new Divergence(
                last.state().step() + 1, last.state().time(), last.held().motion().step()));
        playing = false;
        return false;
    }

    private void publish() {
        newest = simulation.frame(new ClockState(playing, pace, history.canUndo(), history.canRedo(), halt));
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
