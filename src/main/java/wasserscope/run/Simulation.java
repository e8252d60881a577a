package wasserscope.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import wasserscope.flow.motion.Dynamics;
import wasserscope.flow.motion.State;
import wasserscope.flow.motion.StepOutcome;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.Potential;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.Scenario;
import wasserscope.theory.outline.FrontTracker;
import wasserscope.theory.outline.Separation;
import wasserscope.theory.verdict.Escape;
import wasserscope.theory.verdict.EscapeRegion;
import wasserscope.theory.verdict.Findings;
import wasserscope.theory.verdict.Margin;
import wasserscope.theory.verdict.Thresholds;
import wasserscope.theory.verdict.Trend;
import wasserscope.theory.verdict.Verdict;
import wasserscope.work.WorkerPool;

/**
 * A scenario being stepped, without a clock: carries out the interventions at their steps and records the past. From the same moment it
 * always goes the same way, bit for bit. Mutable, for one thread at a time.
 */
public final class Simulation {

    /** How many new particles are followed at a time. */
    public static final int MOST_TRACKS = 6;

    private final WorkerPool pool;
    private final Scenario scenario;
    private final FrontTracker carriage;
    private final List<Pathfinder> pathfinders = new ArrayList<>();
    private Scenario held;
    private long nextTouch;
    private ProblemParts parts;
    private Objective objective;
    private Dynamics dynamics;
    private Traces past;
    private Traces.Range range;
    private Trend trend;
    private Optional<State> state = Optional.empty();
    private Optional<Extent> reached = Optional.empty();
    private Optional<Potential> landscape = Optional.empty();
    private Optional<Findings> measured = Optional.empty();
    private Optional<Separation> separation = Optional.empty();
    private StepOutcome outcome = StepOutcome.STEPPED;
    private boolean arrived;

    /**
     * Takes up a run.
     *
     * @param moment from where
     * @param pool the threads that share the sums
     */
    public Simulation(Checkpoint moment, WorkerPool pool) {
        this(moment, pool, ProblemParts.of(moment.held().problem()));
    }

    private Simulation(Checkpoint moment, WorkerPool pool, ProblemParts parts) {
        this.pool = pool;
        this.parts = parts;
        this.scenario = moment.scenario();
        this.carriage = FrontTracker.of(moment.outline());
        settle(moment);
        this.trend = takenUp(past.trend());
        this.range = past.since();
        if (past.curve().size() == 0) {
            look();
        }
    }

    /**
     * Returns a run at one of its steps, or at the last that it can reach.
     *
     * @param from a moment of it, not after the step; {@link Checkpoint#startOf} for a scenario
     * @param pool the threads that share the sums
     * @param cancelled asked before each step
     * @throws CancellationException if that was asked
     */
    public static Simulation at(Checkpoint from, long step, WorkerPool pool, BooleanSupplier cancelled) {
        Simulation simulation = new Simulation(from, pool);
        simulation.advance(step, cancelled);
        return simulation;
    }

    /** Returns a run taken up at another moment, of any scenario; what it has in common with this one is not computed again. */
    public Simulation takenUpAt(Checkpoint moment) {
        return new Simulation(moment, pool, parts);
    }

    /** Takes over particles, past and settings of a moment after the interventions of its step. */
    private void settle(Checkpoint moment) {
        long step = moment.state().step();
        held = moment.held();
        parts = parts.with(held.problem());
        objective = parts.objective();
        nextTouch = scenario.interventions().stream()
                .mapToLong(Intervention::step)
                .filter(next -> next > step)
                .findFirst()
                .orElse(Long.MAX_VALUE);
        dynamics = held.motion().from(objective, moment.state(), pool);
        past = moment.past();
        forget();
    }

    /** Forgets what is known of a moment that is past. */
    private void forget() {
        state = Optional.empty();
        reached = Optional.empty();
        landscape = Optional.empty();
        measured = Optional.empty();
    }

    /** Returns the present state, copied once, however many ask for it. */
    private State state() {
        State copied = state.orElseGet(dynamics::state);
        state = Optional.of(copied);
        return copied;
    }

    /** Returns the least box that holds the present particles, found once. */
    private Extent reached() {
        Extent found = reached.orElseGet(
                () -> Extent.of(state().particles(), held.problem().features().chart(), pool));
        reached = Optional.of(found);
        return found;
    }

    private Trend takenUp(Trend before) {
        return before.takenUp(dynamics.objective(), dynamics.time(), dynamics.velocityNorm());
    }

    /** Returns what is run. */
    public Scenario scenario() {
        return scenario;
    }

    /** Returns how many steps the run has made. */
    public long steps() {
        return dynamics.steps();
    }

    /** Returns t. */
    public double time() {
        return dynamics.time();
    }

    /** Tells whether it is where one wants to be, or beyond. */
    public boolean isAt(Goal goal) {
        return goal.isReached(steps(), time(), stepSize(), past.events());
    }

    /** Returns the η in force. */
    public double stepSize() {
        return dynamics.stride().eta();
    }

    /**
     * Makes one step.
     *
     * @return whether it could be made; if not, the last good state stays, and {@link #obstacle} says why
     */
    public boolean step() {
        outcome = dynamics.step();
        if (!outcome.isMade()) {
            return false;
        }
        forget();
        carriage.follow(dynamics);
        pathfinders.forEach(path -> path.follow(dynamics, objective));
        arrived = false;
        range = range.with(dynamics.objective());
        trend = trend.after(dynamics.objective(), dynamics.time(), dynamics.velocityNormBefore());
        if (Schedule.isDue(dynamics.steps())) {
            look();
        }
        if (dynamics.steps() == nextTouch) {
            steer(moment());
            trend = takenUp(trend);
        }
        return true;
    }

    /**
     * Makes steps until {@code step} is reached, or as many as can be made.
     *
     * @param cancelled asked before each
     * @return whether it is reached; if not, the last good state stays
     * @throws CancellationException if that was asked
     */
    public boolean advance(long step, BooleanSupplier cancelled) {
        while (steps() < step) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (!step()) {
                return false;
            }
        }
        return true;
    }

    /** Returns why the last step could not be made. */
    public Divergence.Reason obstacle() {
        return outcome == StepOutcome.GAVE_UP ? Divergence.Reason.GAVE_UP : Divergence.Reason.DIVERGED;
    }

    /** Carries out the interventions of a step, unless they leave no finite objective: then they are passed over. */
    private void steer(Checkpoint before) {
        settle(before.steered());
        if (!isFinite()) {
            settle(before);
        }
    }

    /** Tells whether F is finite at the present moment. Only of a start can it be otherwise, or of settings. */
    public boolean isFinite() {
        return Double.isFinite(dynamics.objective());
    }

    private Potential potential() {
        Potential made = landscape.orElseGet(() -> objective.potential(dynamics.predictor()));
        landscape = Optional.of(made);
        return made;
    }

    /** Follows a new particle from now on, which changes nothing; of many the latest few. */
    public void trace(Pathfinder.Ask ask) {
        pathfinders.add(new Pathfinder(ask, objective, potential().covector(), held.motion(),
                dynamics.stride()));
        if (pathfinders.size() > MOST_TRACKS) {
            pathfinders.removeFirst();
        }
    }

    /** Goes on following new particles, each by itself from where it stands. */
    public void follow(List<Pathfinder> paths) {
        paths.forEach(path -> pathfinders.add(path.copy()));
    }

    /** Returns how the new particles go that are followed. */
    public List<Pathfinder> paths() {
        return pathfinders;
    }

    /** Tells whether a moment is of the same step of a run from the same start with the same features. */
    public boolean accompanies(Checkpoint moment) {
        return moment.state().step() == dynamics.steps()
                && moment.scenario().start().equals(scenario.start())
                && moment.held().problem().features().equals(held.problem().features());
    }

    /** Follows no new particles any more. */
    public void traceNone() {
        pathfinders.clear();
    }

    private void look() {
        Verdict before = past.judgement().verdict();
        past = past.plus(figures(), state().particles(), reached(), potential(), findings(), scenario.window(),
                range.with(dynamics.objective()));
        range = Traces.Range.NONE;
        Verdict now = past.judgement().verdict();
        arrived = now != before && scenario.clock().pauseOn().contains(now);
    }

    /** Tells whether the last step led to a verdict at which the scenario's clock stops by itself. */
    public boolean hasArrived() {
        return arrived;
    }

    /** Returns what is measured of the present moment; measured once, however often it is asked for. */
    public Findings findings() {
        Findings findings = measured.orElseGet(this::measure);
        measured = Optional.of(findings);
        return findings;
    }

    private Findings measure() {
        ParticleArrays u = dynamics.present();
        double[] outputs = dynamics.predictor();
        Margin margin = parts.certifier().scale().margin(held.margin());
        return new Findings(
                dynamics.steps(),
                dynamics.time(),
                margin,
                dynamics.velocityNorm(),
                dynamics.topSpeed(),
                trend,
                parts.certifier().certify(outputs, objective.penalty(u)),
                Escape.of(u, dynamics.gradient(), objective.lifting(), objective.lambda(), margin.value(), pool),
                parts.gauge().of(u, outputs));
    }

    /** Returns the verdict: that of the past, carried on to the present moment. */
    public Verdict verdict() {
        return past.judgement().next(findings(), Thresholds.USUAL).verdict();
    }

    /** Returns whether the start, as far as it has been carried, separates. */
    public Separation separation() {
        Separation ofStart = separation.orElseGet(() -> Separation.of(scenario.start(), scenario.problem()));
        separation = Optional.of(ofStart);
        return ofStart.carried(carriage.outline(), objective.problem());
    }

    /** Returns the numbers of the present moment. */
    public Figures figures() {
        return Figures.of(dynamics);
    }

    /** Returns the particles of the present moment. */
    public Particles particles() {
        return state().particles();
    }

    /** Returns the present moment. */
    public Checkpoint moment() {
        return new Checkpoint(scenario, state(), past.with(range, trend), carriage.outline());
    }

    /** Returns a picture's worth of the present moment, which is the last that is recorded. */
    public Frame frame(ClockState transport) {
        return frame(transport, Timeline.until(moment()));
    }

    /** Returns a picture's worth of the present moment of a recorded run. */
    public Frame frame(ClockState transport, Timeline timeline) {
        Checkpoint moment = moment();
        Potential potential = potential();
        Findings findings = findings();
        return new Frame(
                moment,
                held,
                objective,
                Figures.of(dynamics),
                new Outputs(dynamics.predictor()),
                potential,
                findings,
                EscapeRegion.of(objective, potential, findings.margin().value()),
                separation(),
                pathfinders.stream().map(Pathfinder::track).toList(),
                transport,
                timeline,
                Optional.empty(),
                Math.max(past.amplitude(), Amplitude.of(potential, scenario.window())),
                past.extent().union(reached()),
                transport.halt().map(halt -> halt.reason().verdict()).orElseGet(this::verdict));
    }
}
