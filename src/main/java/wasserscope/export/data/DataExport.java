package wasserscope.export.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import wasserscope.file.Existing;
import wasserscope.run.Checkpoint;
import wasserscope.run.Figures;
import wasserscope.run.Simulation;
import wasserscope.scenario.Scenario;
import wasserscope.theory.outline.Separation;
import wasserscope.theory.verdict.Findings;
import wasserscope.theory.verdict.Verdict;
import wasserscope.work.CancelToken;
import wasserscope.work.WorkerPool;

/**
 * Steps a scenario from its start and writes what is asked for. Immutable.
 *
 * @param scenario what is run
 * @param steps how many steps are made, or as many as can be
 * @param every how many steps apart moments are written; if not said, particles at both ends alone and curves at each step
 * @param particles the table of the particles
 * @param curves the table of the curves
 * @param network the network in the end
 * @param fitted the table of what the network gives at the data in the end
 * @param existing what becomes of files of the same names
 */
public record DataExport(
        Scenario scenario, long steps, Optional<Long> every, Optional<Path> particles, Optional<Path> curves,
        Optional<Path> network, Optional<Path> fitted, Existing existing)
        implements
            DataOrder {

    /**
     * How a run ended.
     *
     * @param figures the numbers of its last moment
     * @param findings what is measured of that
     * @param separation whether the start separates
     * @param verdict why the next step could not be made, else the one of that moment
     * @param seconds how long it took
     */
    public record Result(Figures figures, Findings findings, Separation separation, Verdict verdict, double seconds) {

        /** Tells whether all steps could be made. */
        public boolean isWhole() {
            return verdict != Verdict.DIVERGED && verdict != Verdict.GAVE_UP;
        }
    }

    @Override
    public Optional<Result> write(LongConsumer progress, CancelToken token) throws IOException {
        try (RunTables tables = new RunTables(scenario, every, steps, existing)) {
            tables.openParticles(particles);
            tables.openCurves(curves);
            tables.openNetwork(network);
            tables.openFitted(fitted);
            Optional<Result> result = run(tables, progress, token);
            if (result.isPresent()) {
                token.check();
                tables.complete();
            }
            return result;
        }
    }

    private Optional<Result> run(RunTables tables, LongConsumer progress, CancelToken token)
            throws IOException {
        long began = System.nanoTime();
        try (WorkerPool pool = WorkerPool.ofAllProcessors()) {
            Simulation simulation = new Simulation(Checkpoint.startOf(scenario).withoutOutline(), pool);
            if (!simulation.isFinite()) {
                return Optional.empty();
            }
            boolean going = true;
            while (going && simulation.steps() < steps) {
                token.check();
                tables.pass(simulation);
                progress.accept(simulation.steps());
                going = simulation.step();
            }
            tables.finish(simulation);
            return Optional.of(new Result(
                    simulation.figures(),
                    simulation.findings(),
                    simulation.separation(),
                    going ? simulation.verdict() : simulation.obstacle().verdict(),
                    (System.nanoTime() - began) / 1e9));
        }
    }
}
