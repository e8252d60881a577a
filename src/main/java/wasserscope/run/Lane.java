package wasserscope.run;

import java.util.Optional;
import wasserscope.measure.ParticleArrays;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.edit.Edit;
import wasserscope.work.WorkerPool;

/** One run under a clock: what is being stepped, its past, and what a hand does to it. For the clock's thread. */
final class Lane {

    private final WorkerPool pool;
    private final Recording recording;
    private Simulation simulation;
    private Optional<Divergence> divergence = Optional.empty();
    private Optional<Checkpoint> held = Optional.empty();
    private Optional<Edit> shown = Optional.empty();

    Lane(Checkpoint first, WorkerPool pool) {
        this.pool = pool;
        this.recording = new Recording(first);
        this.simulation = new Simulation(first, pool);
    }

    Recording recording() {
        return recording;
    }

    long steps() {
        return simulation.steps();
    }

    /** Tells whether a hand shows what it would do, so that the run stands. */
    boolean isHeld() {
        return held.isPresent();
    }

    boolean hasArrived() {
        return simulation.hasArrived();
    }

    /** Makes a step; where that cannot be done, the last good moment stays and the reason is kept. */
    boolean step() {
        long began = System.nanoTime();
        if (simulation.step()) {
            recording.stepped(simulation, System.nanoTime() - began);
            return true;
        }
        divergence = Optional.of(new Divergence(
                simulation.steps() + 1, simulation.time(), simulation.stepSize(), simulation.obstacle()));
        return false;
    }

    /** Makes the steps that end at {@code time} or before, to half a step. */
    void follow(double time) {
        boolean going = !isHeld() && divergence.isEmpty();
        while (going && simulation.time() + simulation.stepSize() / 2 <= time) {
            going = step();
        }
    }

    double time() {
        return simulation.time();
    }

    /** Goes back to a moment that was seen, when nobody knows what became of the present one. */
    void recover(Checkpoint seen) {
        held = Optional.empty();
        simulation = new Simulation(seen, pool);
    }

    /** Goes on after a stop. */
    void resume() {
        divergence = Optional.empty();
    }

    /** Makes a change at the present moment, where it can be made. */
    Recording.Change change(Edit edit) {
        Recording.Change change = recording.change(endPreview(), edit);
        switch (change) {
            case Recording.Change.Refused _ -> {
            }
            case Recording.Change.Unfelt(Checkpoint after) -> takeUp(after);
            case Recording.Change.Made(Branch _, Branch taken) -> takeUp(taken.first());
        }
        return change;
    }

    /** Goes to another branch, at its end. */
    void go(Branch to) {
        takeUp(recording.go(endPreview(), to));
    }

    /** Shows what a change would make of the present moment. */
    void preview(Edit edit) {
        Checkpoint base = held.orElseGet(simulation::moment);
        held = Optional.of(base);
        shown = Optional.of(edit);
        takeUp(base.after(edit));
    }

    /** Makes a preview under way a change. */
    Optional<Recording.Change> keepPreview() {
        return held.isPresent() ? shown.map(this::change) : Optional.empty();
    }

    /** Takes back a preview under way, if any, and returns the moment that is then the present one. */
    Checkpoint endPreview() {
        held.ifPresent(this::takeUp);
        held = Optional.empty();
        return simulation.moment();
    }

    /** Takes the past of a simulation of the same run; false while a hand holds this one. */
    boolean takePast(Simulation again) {
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
            simulation = new Simulation(then.under(now.scenario()), pool);
        }
        return true;
    }

    private void takeUp(Checkpoint moment) {
        Simulation before = simulation;
        simulation = new Simulation(moment, pool);
        if (before.accompanies(moment)) {
            simulation.traceLike(before);
        }
        divergence = Optional.empty();
    }

    void trace(ParticleArrays start, PlaneWindow window) {
        simulation.trace(start, window);
    }

    void traceNone() {
        simulation.traceNone();
    }

    Checkpoint moment() {
        return simulation.moment();
    }

    Optional<Divergence> divergence() {
        return divergence;
    }

    Frame frame(ClockState state) {
        return simulation.frame(state);
    }
}
