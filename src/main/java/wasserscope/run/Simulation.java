package wasserscope.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wasserscope.flow.motion.Dynamics;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.Potential;
import wasserscope.scenario.Intervention;
import wasserscope.scenario.PlaneWindow;
import wasserscope.scenario.Scenario;
import wasserscope.theory.outline.FrontTracker;
import wasserscope.theory.outline.Separation;
import wasserscope.theory.verdict.Certificate;
import wasserscope.theory.verdict.Escape;
import wasserscope.theory.verdict.EscapeRegion;
import wasserscope.theory.verdict.Findings;
import wasserscope.theory.verdict.Thresholds;
import wasserscope.theory.verdict.Verdict;
import wasserscope.work.WorkerPool;

/**
 * A scenario being stepped, without a clock: carries out the interventions at their steps and records the past. From the same moment it
 * always goes the same way, bit for bit. Mutable, for one thread at a time.
 */
public final class Simulation {

    private static final int MOST_TRACKS = 6;

    private final WorkerPool team;
    private final Scenario scenario;
    private final FrontTracker carriage;
    private final List<Pathfinder> pathfinders = new ArrayList<>();
    private Scenario held;
    private long nextTouch;
    private Objective objective;
    private Dynamics dynamics;
    private Traces past;
    private Traces.Range range;
    private Optional<Findings> measured = Optional.empty();
    private boolean arrived;

    /**
     * Takes up a run.
     *
     * @param moment from where
     * @param team the threads that share the sums
     */
    public Simulation(Checkpoint moment, WorkerPool team) {
        this.team = team;
        this.scenario = moment.scenario();
        this.carriage = FrontTracker.of(moment.outline());
        settle(moment);
        this.range = past.since();
        if (past.curve().size() == 0) {
            look();
        }
    }

    /** Takes over particles, past and settings of a moment after the interventions of its step. */
    private void settle(Checkpoint moment) {
        long step = moment.state().step();
        held = moment.held();
        nextTouch = scenario.interventions().stream()
                .mapToLong(Intervention::step)
                .filter(next -> next > step)
                .findFirst()
                .orElse(Long.MAX_VALUE);
        objective = new Objective(held.problem());
        dynamics = held.motion().from(objective, moment.state(), team);
        past = moment.past();
        measured = Optional.empty();
    }

    /** Returns how many steps the run has made. */
    public long steps() {
        return dynamics.steps();
    }

    /**
     * Makes one step.
     *
     * @return whether it could be made; if not, the last good state stays
     */
    public boolean step() {
        if (!dynamics.step()) {
            return false;
        }
        measured = Optional.empty();
        carriage.follow(dynamics);
        pathfinders.forEach(path -> path.follow(dynamics, objective));
        arrived = false;
        range = range.with(dynamics.objective());
        if (Schedule.isDue(dynamics.steps())) {
            look();
        }
        if (dynamics.steps() == nextTouch) {
            settle(moment().steered());
        }
        return true;
    }

    private Potential potential() {
        return objective.potential(dynamics.predictor());
    }

    /** Follows a new particle from {@code start}, one vector (w, θ), which changes nothing; of many the latest few. */
    void trace(ParticleArrays start, PlaneWindow window) {
        pathfinders.add(new Pathfinder(start, window, objective, potential().covector(), held.motion()));
        if (pathfinders.size() > MOST_TRACKS) {
            pathfinders.removeFirst();
        }
    }

    /** Tells whether a moment is of the same step of a run from the same start with the same features. */
    boolean accompanies(Checkpoint moment) {
        return moment.state().step() == dynamics.steps()
                && moment.scenario().start().equals(scenario.start())
                && moment.held().problem().features().equals(held.problem().features());
    }

    /** Goes on following those that {@code other} follows. */
    void traceLike(Simulation other) {
        pathfinders.addAll(other.pathfinders);
    }

    void traceNone() {
        pathfinders.clear();
    }

    private void look() {
        Verdict before = past.judgement().verdict();
        past = past.plus(dynamics, potential(), findings(), scenario.window(), range.with(dynamics.objective()));
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
        return new Findings(
                dynamics.steps(),
                dynamics.time(),
                held.margin(),
                dynamics.velocityNorm(),
                dynamics.topSpeed(),
                Certificate.of(objective, dynamics.predictor(), objective.penalty(u)),
                Escape.of(u, dynamics.gradient(), objective.lifting(), objective.lambda(), held.margin()));
    }

    /** Returns the verdict: that of the past, carried on to the present moment. */
    public Verdict verdict() {
        return past.judgement().next(findings(), Thresholds.USUAL).verdict();
    }

    /** Returns the numbers of the present moment. */
    public Figures figures() {
        return Figures.of(dynamics);
    }

    /** Returns the particles of the present moment. */
    public Particles particles() {
        return dynamics.state().particles();
    }

    /** Returns the present moment. */
    public Checkpoint moment() {
        return new Checkpoint(scenario, dynamics.state(), past.with(range), carriage.outline());
    }

    /** Returns a picture's worth of the present moment. */
    public Frame frame(ClockState transport) {
        Checkpoint moment = moment();
        Potential potential = potential();
        Findings findings = findings();
        return new Frame(
                moment,
                objective,
                Figures.of(dynamics),
                new Outputs(dynamics.predictor()),
                potential,
                findings,
                EscapeRegion.of(objective, potential, findings.margin()),
                Separation.of(scenario.start(), objective.problem(), moment.outline()),
                pathfinders.stream().map(Pathfinder::track).toList(),
                transport);
    }
}
