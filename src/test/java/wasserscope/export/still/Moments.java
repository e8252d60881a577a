package wasserscope.export.still;

import wasserscope.run.Checkpoint;
import wasserscope.run.ClockState;
import wasserscope.run.Frame;
import wasserscope.run.Simulation;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.work.WorkerPool;

/** Moments to make pictures of. */
final class Moments {

    /** The opening scene after a while. */
    static final Frame OPENING = after(OpeningScene.opening(), 200);

    private Moments() {}

    /** Returns the moment of {@code scenario} after so many steps. */
    static Frame after(Scenario scenario, int steps) {
        try (WorkerPool pool = WorkerPool.of(1)) {
            var simulation = new Simulation(Checkpoint.startOf(scenario), pool);
            boolean goesOn = true;
            while (goesOn && simulation.steps() < steps) {
                goesOn = simulation.step();
            }
            return simulation.frame(ClockState.idle(scenario.pace()));
        }
    }
}
