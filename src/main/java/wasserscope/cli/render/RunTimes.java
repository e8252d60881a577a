package wasserscope.cli.render;

import java.util.function.DoubleToLongFunction;
import wasserscope.run.Checkpoint;
import wasserscope.run.Goal;
import wasserscope.run.Simulation;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.Times;
import wasserscope.work.WorkerPool;

/** Finds the step of a time: by reckoning where every step size is set, else by running there. */
final class RunTimes {

    /** After so many steps a time is given up. */
    private static final long MOST_STEPS = 10_000_000;

    private RunTimes() {}

    /** Returns what finds the step of a run that is nearest to a time, or the last that it can reach. */
    static DoubleToLongFunction of(Scenario scenario) {
        Times times = Times.of(scenario);
        return times.isExact() ? times::step : time -> stepped(scenario, time);
    }

    private static long stepped(Scenario scenario, double time) {
        Goal goal = Goal.ofTime(time).orStep(MOST_STEPS);
        try (WorkerPool pool = WorkerPool.of(1)) {
            Simulation run = new Simulation(Checkpoint.startOf(scenario).withoutOutline(), pool);
            boolean going = true;
            while (going && !run.isAt(goal)) {
                going = run.step();
            }
            return run.steps();
        }
    }
}
