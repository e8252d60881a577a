package wasserscope.flow.engine;

import wasserscope.problem.Objective;
import wasserscope.problem.sum.EngineKind;
import wasserscope.work.WorkerPool;

/** Makes engines. */
public final class Engines {

    private Engines() {}

    /**
     * Makes the engine that a problem names.
     *
     * @param objective what is evaluated
     * @param particles m, at least 1
     * @param pool the threads that share the sums; the result does not depend on how many
     */
    public static Engine of(Objective objective, int particles, WorkerPool pool) {
        return of(objective.problem().engine(), objective, particles, pool);
    }

    /** Makes an engine of a kind that {@link EngineKind#suits suits} the objective, whatever its problem names. */
    public static Engine of(EngineKind kind, Objective objective, int particles, WorkerPool pool) {
        return switch (kind) {
            case DIRECT -> new DirectSum(objective, particles, pool);
            case MESH -> new MeshSum(objective, particles, pool);
            case MOMENTS -> new MomentSum(objective, particles, pool);
            case SWEEP -> new SweepSum(objective, particles, pool);
            case MATRIX -> new MatrixSum(objective, particles, pool);
        };
    }
}
