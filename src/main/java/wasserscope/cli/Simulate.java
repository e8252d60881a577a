package wasserscope.cli;

import java.io.IOException;
import wasserscope.flow.Team;
import wasserscope.run.Figures;
import wasserscope.run.Moment;
import wasserscope.run.Simulation;
import wasserscope.scenario.Scenario;

/** Steps a scenario from its start. */
final class Simulate {

    private Simulate() {}

    /**
     * How a run ended.
     *
     * @param moment its last
     * @param figures the numbers of that
     * @param diverged whether the next step could not be made
     * @param seconds how long it took
     */
    record Result(Moment moment, Figures figures, boolean diverged, double seconds) {}

    /**
     * Makes the steps, or as many as can be made, and shows each moment to the recorder.
     *
     * @throws IOException if the disk fails
     */
    static Result run(Scenario scenario, long steps, Recorder recorder) throws IOException {
        long began = System.nanoTime();
        try (Team team = Team.ofAllProcessors()) {
            Simulation simulation = new Simulation(Moment.startOf(scenario), team);
            boolean going = Double.isFinite(simulation.figures().objective());
            while (going && simulation.steps() < steps) {
                recorder.pass(simulation);
                going = simulation.step();
            }
            recorder.finish(simulation);
            return new Result(
                    simulation.moment(), simulation.figures(), !going, (System.nanoTime() - began) / 1e9);
        }
    }
}
