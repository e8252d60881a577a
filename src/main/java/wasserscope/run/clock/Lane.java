package wasserscope.run.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import wasserscope.measure.ParticleArrays;
import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Divergence;
import wasserscope.run.Figures;
import wasserscope.run.Frame;
import wasserscope.run.Goal;
import wasserscope.run.Pathfinder;
import wasserscope.run.Simulation;
import wasserscope.run.Timeline;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.edit.Edit;
import wasserscope.theory.verdict.Findings;
import wasserscope.work.WorkerPool;

/** One run under a clock: the moment of it that is shown, its past, and what a hand does to it. For the clock's thread. */
final class Lane {

    private final WorkerPool pool;
    private final Recording recording;
    private final RecentMoments recent = new RecentMoments();
    private final List<Pathfinder.Ask> asked = new ArrayList<>();
    private Simulation simulation;
    private Optional<Divergence> divergence = Optional.empty();
    private Optional<Checkpoint> held = Optional.empty();
    private Optional<Edit> shown = Optional.empty();
    private Optional<Goal> goal = Optional.empty();
    private OptionalDouble unknown;
    private volatile Optional<Checkpoint> fillable = Optional.empty();
    private boolean arrived;
    private boolean sceneEnded;
    private long nanos;

    /**
     * Takes up a run.
     *
     * @param bytes what its keyframes may take
     */
    Lane(Checkpoint first, WorkerPool pool, long bytes) {
        this(new Recording(Branch.root(first), bytes), new Simulation(first, pool), pool);
        unknown = first.state().step() > 0 && first.past().curve().size() == 0
                ? OptionalDouble.of(first.state().time())
                : OptionalDouble.empty();
    }

    private Lane(Recording recording, Simulation simulation, WorkerPool pool) {
        this.pool = pool;
        this.recording = recording;
        this.simulation = simulation;
        this.unknown = OptionalDouble.empty();
    }

    /** Returns another run that stands where this one does, and goes on by itself. */
    Lane copy() {
        Recording forked = new Recording(fork(), Recording.MOST_BYTES);
        Lane copy = new Lane(forked, simulation.takenUpAt(simulation.moment()), pool);
        copy.unknown = unknown;
        copy.nanos = nanos;
        copy.divergence = divergence;
        return copy;
    }

    /** Returns a branch that goes on where what is recorded of this run ends. */
    private Branch fork() {
        endPreview();
        leave();
        return recording.present().branch(recording.present().end());
    }

    Recording recording() {
        return recording;
    }

    long steps() {
        return simulation.steps();
    }

    double time() {
        return simulation.time();
    }

    /** Returns the last recorded step. */
    long lastStep() {
        return Math.max(steps(), recording.lastStep());
    }

    double stepSize() {
        return simulation.stepSize();
    }

    /** Tells whether a hand shows what it would do, so that the run stands. */
    boolean isHeld() {
        return held.isPresent();
    }

    /** Tells whether a verdict at which its clock may stop was reached, or the end of the run, since {@link #resume}. */
    boolean hasArrived() {
        return arrived || divergence.isPresent();
    }

    /** Tells, once, that the scene's last step was reached. */
    boolean endsScene() {
        OptionalLong last = simulation.scenario().clock().stopAt();
        boolean ends = !sceneEnded && last.isPresent() && steps() == last.getAsLong();
        sceneEnded |= ends;
        return ends;
    }

    /** Makes a step; where that cannot be done, the last good moment stays and the reason is kept. */
    boolean step() {
        long began = System.nanoTime();
        boolean again = steps() < recording.lastStep();
        if (!simulation.step()) {
            divergence = Optional.of(new Divergence(
                    steps() + 1, simulation.time(), simulation.stepSize(), simulation.obstacle()));
            return false;
        }
        long took = System.nanoTime() - began;
        recording.stepped(simulation, took);
        nanos += again ? 0 : took;
        arrived |= simulation.hasArrived();
        if (!asked.isEmpty()) {
            asked.stream().filter(ask -> ask.step() == steps()).forEach(simulation::trace);
        }
        return true;
    }

    /** Makes the steps that end at {@code time} or before, to half a step. */
    void follow(double time) {
        boolean going = !isHeld() && divergence.isEmpty();
        while (going && simulation.time() + simulation.stepSize() / 2 <= time) {
            going = step();
        }
    }

    /**
     * Goes to the last kept moment not after a goal, from where {@link #approach} makes the steps that are missing. The end of what is
     * recorded stays.
     */
    void seek(Goal next) {
        endPreview();
        leave();
        Keyframe kept = recording.before(next, asked);
        Checkpoint now = simulation.moment();
        Keyframe from = recent.before(next, recording.present())
                .filter(found -> found.step() > kept.step() && found.follows(asked))
                .orElse(kept);
        if (!next.isAfter(now) || from.step() > now.state().step()) {
            takeUp(from);
        }
        arrived = false;
        goal = Optional.of(next);
        recent.expect(recording.present(), Math.min(next.step(), lastStep()) - steps(), from.checkpoint());
    }

    /** Tells whether steps are missing to where it was sent. */
    boolean isSeeking() {
        return goal.isPresent();
    }

    /** Makes steps to where it was sent, until {@code deadline} in ns; whether it is there, or cannot come nearer. */
    boolean approach(long deadline) {
        while (goal.isPresent() && !isThere(goal.get()) && step()) {
            recent.stepped(simulation);
            if (System.nanoTime() >= deadline && !isThere(goal.get())) {
                return false;
            }
        }
        goal = Optional.empty();
        arrived = false;
        return true;
    }

    /** Tells whether the moment shown is where one wants to be, or beyond. */
    boolean isThere(Goal where) {
        return simulation.isAt(where);
    }

    /** Notes the moment shown, so that it can be returned to if it is the last one. */
    private void leave() {
        recording.leaveAt(Keyframe.of(simulation, 0));
    }

    /** Goes back to a moment that was seen, when nobody knows what became of the present one. */
    void recover(Checkpoint seen) {
        held = Optional.empty();
        goal = Optional.empty();
        simulation = new Simulation(seen, pool);
    }

    /** Goes on after a stop: what has come to its verdict does not stop at the scene's end besides. */
    void resume() {
        sceneEnded |= arrived;
        divergence = Optional.empty();
        arrived = false;
    }

    /** Makes a change at the moment shown, where it can be made. */
    Recording.Change change(Edit edit) {
        Checkpoint now = endPreview();
        Recording.Change change = recording.change(now, edit);
        switch (change) {
            case Recording.Change.Refused _ -> {
            }
            case Recording.Change.Unfelt(Checkpoint after) -> follow(after);
            case Recording.Change.Made(Branch _, Branch taken) -> {
                if (!edit.continues()) {
                    begin();
                }
                asked.removeIf(ask -> ask.step() > now.state().step());
                follow(taken.first());
            }
        }
        return change;
    }

    private void begin() {
        asked.clear();
        unknown = OptionalDouble.empty();
        sceneEnded = false;
        nanos = 0;
    }

    /** Has the run be that of another scenario, at a moment of it; returns where that leads, unless it is the same run. */
    Optional<Recording.Change.Made> open(Scenario next) {
        Checkpoint now = endPreview();
        if (recording.present().scenario().runsAs(next)) {
            recording.present().setScenario(next);
            follow(now.under(next));
            return Optional.empty();
        }
        return Optional.of(takeBranch(() -> recording.open(next)));
    }

    /** Has the run be that of another scenario, at its start, of which nothing is recorded; returns where that leads. */
    Recording.Change.Made openAnew(Scenario next) {
        endPreview();
        return takeBranch(() -> {
            Branch root = Branch.root(Checkpoint.startOf(next));
            recording.begin(root);
            return root;
        });
    }

    private Recording.Change.Made takeBranch(Supplier<Branch> other) {
        leave();
        Branch left = recording.present();
        Branch taken = other.get();
        begin();
        takeUp(new Keyframe(taken.end(), 0, List.of()));
        return new Recording.Change.Made(left, taken);
    }

    /** Goes to another branch, at its end. */
    void go(Branch to) {
        endPreview();
        leave();
        recording.begin(to);
        asked.clear();
        goal = Optional.empty();
        takeUp(new Keyframe(to.end(), 0, List.of()));
    }

    /** Becomes a run that another one is, from its present moment on; returns the branch that this leads to. */
    Branch become(Lane other) {
        endPreview();
        leave();
        Branch taken = other.fork();
        recording.begin(taken);
        asked.clear();
        takeUp(new Keyframe(other.simulation.moment(), 0, List.of()));
        return taken;
    }

    /** Shows what a change would make of the present moment. */
    void preview(Edit edit) {
        Checkpoint base = held.orElseGet(simulation::moment);
        held = Optional.of(base);
        shown = Optional.of(edit);
        follow(base.after(edit));
    }

    /** Makes a preview under way a change. */
    Optional<Recording.Change> keepPreview() {
        return held.isPresent() ? shown.map(this::change) : Optional.empty();
    }

    /** Returns what a preview under way shows. */
    Optional<Edit> shown() {
        return held.isPresent() ? shown : Optional.empty();
    }

    /** Takes back a preview under way, if any, and returns the moment that is then the present one. */
    Checkpoint endPreview() {
        held.ifPresent(this::follow);
        held = Optional.empty();
        return simulation.moment();
    }

    /** Goes on from a moment, with the new particles that were followed if it is the same one of the same run. */
    private void follow(Checkpoint moment) {
        boolean same = simulation.accompanies(moment);
        if (!same) {
            asked.clear();
        }
        takeUp(new Keyframe(moment, 0, same ? simulation.paths() : List.of()));
    }

    private void takeUp(Keyframe from) {
        simulation = simulation.takenUpAt(from.checkpoint());
        simulation.follow(from.paths().stream().filter(path -> asked.contains(path.ask())).toList());
        divergence = Optional.empty();
    }

    /** Returns the end of what is recorded of a run whose past is not; from any thread. */
    Optional<Checkpoint> fillable() {
        return fillable;
    }

    /** Tells how far a remembered run has been stepped anew meanwhile. */
    void filledUntil(double time) {
        unknown = unknown.isPresent() ? OptionalDouble.of(time) : unknown;
    }

    /** Takes the past of a run that was stepped anew to the end of this one; false while a hand holds this one. */
    boolean takePast(Simulation again, Recording past) {
        if (isHeld() || isSeeking()) {
            return false;
        }
        long shownStep = steps();
        leave();
        Checkpoint end = recording.present().end();
        boolean going = true;
        while (going && again.steps() < end.state().step()) {
            going = again.step();
        }
        Checkpoint then = again.moment();
        if (then.state().equals(end.state())) {
            recording.begin(past.present().asPastOf(then.under(end.scenario())));
            unknown = OptionalDouble.empty();
            takeUp(new Keyframe(recording.present().end(), 0, List.of()));
            seek(Goal.ofStep(shownStep));
        }
        return true;
    }

    /**
     * Follows a new particle.
     *
     * @param start one vector (w, θ), written by nobody
     */
    void trace(ParticleArrays start, PlaneWindow window) {
        Pathfinder.Ask ask = new Pathfinder.Ask(steps(), start, window);
        asked.add(ask);
        if (asked.size() > Simulation.MOST_TRACKS) {
            asked.removeFirst();
        }
        simulation.trace(ask);
    }

    void traceNone() {
        asked.clear();
        simulation.traceNone();
    }

    Checkpoint moment() {
        return simulation.moment();
    }

    Optional<Divergence> divergence() {
        return divergence;
    }

    /** Returns something of the numbers of the moment shown. */
    <T> T read(BiFunction<Figures, Findings, T> reading) {
        return reading.apply(simulation.figures(), simulation.findings());
    }

    Frame frame(ClockState state) {
        Checkpoint now = simulation.moment();
        Checkpoint end = recording.present().end();
        boolean last = now.state().step() >= end.state().step();
        fillable = unknown.isPresent() ? Optional.of(last ? now : end) : Optional.empty();
        Timeline timeline = Timeline.until(last ? now : end);
        return simulation.frame(state.with(divergence), timeline.with(unknown, goal, nanos));
    }
}
