package wasserscope.cli.simulate;

import java.io.IOException;
import wasserscope.cli.console.Progress;
import wasserscope.run.Checkpoint;
import wasserscope.run.Figures;
import wasserscope.run.Simulation;
import wasserscope.scenario.Scenario;
import wasserscope.theory.verdict.Findings;
import wasserscope.theory.verdict.Verdict;
import wasserscope.work.WorkerPool;

/** Steps a scenario from its start. */
final class Simulate {

    private Simulate() {}

    /**
     * How a run ended.
     *
     * @param figures the numbers of its last moment
     * @param findings what is measured of that
     * @param verdict diverged if the next step could not be made, else the one of that moment
     * @param seconds how long it took
     */
    record Result(Figures figures, Findings findings, Verdict verdict, double seconds) {

        /** Tells whether the next step could not be made. */
        boolean diverged() {
            return verdict == Verdict.DIVERGED;
        }
    }

    /**
     * Makes the steps, or as many as can be made, and shows each moment to the recorder.
     *
     * @param progress is told how many are made
     * @throws IOException if the disk fails
     */
    static Result run(Scenario scenario, long steps, Recorder recorder, Progress progress) throws IOException {
        long began = System.nanoTime();
        try (WorkerPool team = WorkerPool.ofAllProcessors()) {
            Simulation simulation = new Simulation(Checkpoint.startOf(scenario).withoutOutline(), team);
            boolean going = Double.isFinite(simulation.figures().objective());
            while (going && simulation.steps() < steps) {
                recorder.pass(simulation);
                progress.pass(simulation.steps());
                going = simulation.step();
            }
            recorder.finish(simulation);
            return new Result(
                    simulation.figures(),
                    simulation.findings(),
                    going ? simulation.verdict() : Verdict.DIVERGED,
                    (System.nanoTime() - began) / 1e9);
        }
    }
}
