package wasserscope.cli.bench;

import java.util.List;
import java.util.OptionalDouble;
import wasserscope.flow.step.StepSize;
import wasserscope.problem.Objective;
import wasserscope.problem.sum.EngineKind;
import wasserscope.run.Checkpoint;
import wasserscope.run.Simulation;
import wasserscope.scenario.Scenario;
import wasserscope.work.WorkerPool;

/** Measures the engines that a problem can have: steps per second of wall time, after a warm-up. */
final class Bench {

    private Bench() {}

    /** What of a step is measured. */
    enum Extent {
        /** What the engine computes, and the descent. */
        ENGINE,
        /** Beside it the whole step of a run: outline, μ(A), looks for the certificate. */
        RUN
    }

    /**
     * One measurement.
     *
     * @param engine which one
     * @param samples n
     * @param stepsPerSecond with the engine alone
     * @param runStepsPerSecond the whole steps of a run, if those were measured
     */
    record Result(EngineKind engine, int samples, double stepsPerSecond, OptionalDouble runStepsPerSecond) {}

    /** Steps a scene with one engine for about {@code seconds}; with its runs as long again. */
    static Result of(EngineKind engine, Scenario scene, Extent extent, double seconds, WorkerPool pool) {
        Scenario summed = scene.with(scene.problem().with(engine));
        Objective objective = new Objective(summed.problem());
        EngineSteps alone = new EngineSteps(objective, scene.start(), eta(scene), pool);
        if (extent == Extent.ENGINE) {
            double[] rates = Stretches.rates(List.of(alone::step), seconds);
            return new Result(engine, objective.samples(), rates[0], OptionalDouble.empty());
        }
        Simulation run = new Simulation(Checkpoint.startOf(summed), pool);
        double[] rates = Stretches.rates(List.of(alone::step, run::step), seconds);
        return new Result(engine, objective.samples(), rates[0], OptionalDouble.of(rates[1]));
    }

    /** Returns the step with which a scene is measured: its own, or the usual one where it finds its step itself. */
    static double eta(Scenario scene) {
        return switch (scene.motion().step()) {
            case StepSize.Fixed fixed -> fixed.eta();
            case StepSize.Automatic _ -> StepSize.USUAL.eta();
        };
    }
}
