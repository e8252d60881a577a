package wasserscope.run;

import wasserscope.flow.Dynamics;
import wasserscope.flow.State;
import wasserscope.flow.Team;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.scenario.Scenario;

/**
 * A scenario being stepped, without a clock: carries out the interventions at their steps and records the past. From the same moment it
 * always goes the same way, bit for bit. Mutable, for one thread at a time.
 */
public final class Simulation {

    private final Team team;
    private final Scenario scenario;
    private Objective objective;
    private Dynamics dynamics;
    private Past past;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;

    /**
     * Takes up a run.
     *
     * @param moment from where
     * @param team the threads that share the sums
     */
    public Simulation(Moment moment, Team team) {
        this.team = team;
        this.scenario = moment.scenario();
        Scenario held = moment.held();
        this.objective = new Objective(held.problem());
        this.dynamics = held.motion().from(objective, moment.state(), team);
        this.past = moment.past();
        this.least = past.since().least();
        this.greatest = past.since().greatest();
        if (past.curve().size() == 0) {
            look();
        }
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
        least = Math.min(least, dynamics.objective());
        greatest = Math.max(greatest, dynamics.objective());
        if (Schedule.isDue(dynamics.steps())) {
            look();
        }
        intervene();
        return true;
    }

    private void look() {
        double now = dynamics.objective();
        var potential = objective.potential(dynamics.predictor());
        past = past.plus(dynamics, potential, scenario.window(), Math.min(least, now),
                Math.max(greatest, now));
        least = Double.POSITIVE_INFINITY;
        greatest = Double.NEGATIVE_INFINITY;
    }

    private void intervene() {
        long step = dynamics.steps();
        if (scenario.interventions().stream().noneMatch(next -> next.step() == step)) {
            return;
        }
        Scenario held = scenario.heldAt(step);
        State state = dynamics.state();
        var particles = scenario.steered(state.particles(), step);
        objective = new Objective(held.problem());
        dynamics = held.motion().from(objective, new State(step, state.time(), particles, state.momentum()), team);
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
    public Moment moment() {
        return new Moment(scenario, dynamics.state(), past.with(new Past.Range(least, greatest)));
    }

    /** Returns a picture's worth of the present moment. */
    public Frame frame(Transport transport) {
        return new Frame(
                moment(),
                objective,
                Figures.of(dynamics),
                new Outputs(dynamics.predictor()),
                objective.potential(dynamics.predictor()),
                transport);
    }
}
