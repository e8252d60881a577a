package wasserscope.flow.engine;

import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/** The engines there are. Which one runs is a function of the problem and the start alone, never of the machine or its load. */
public enum EngineKind {
    /** The sum over every pair of particle and data point, for every model. */
    DIRECT(0) {
        @Override
        public Engine on(Objective objective, int particles, WorkerPool pool) {
            return new DirectSum(objective, particles, pool);
        }
    };

    private final double error;

    EngineKind(double error) {
        this.error = error;
    }

    /** Returns the engine that runs where none is chosen. */
    public static EngineKind of(Objective objective) {
        return DIRECT;
    }

    /**
     * Makes an engine of this kind.
     *
     * @param objective what is evaluated
     * @param particles m, at least 1
     * @param pool the threads that share the sums; the result does not depend on how many
     */
    public abstract Engine on(Objective objective, int particles, WorkerPool pool);

    /** Returns a bound on the error of f, g and ∇g relative to the largest of them, rounding aside: 0 where the sums are exact. */
    public double error() {
        return error;
    }
}
