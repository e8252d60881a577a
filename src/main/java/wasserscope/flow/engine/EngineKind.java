package wasserscope.flow.engine;

import java.util.function.Predicate;
import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/** The engines there are. Which one runs is a function of the problem and the start alone, never of the machine or its load. */
public enum EngineKind {
    /** The sum over every pair of particle and data point, for every model. */
    DIRECT(0, _ -> true, DirectSum::new),
    /** Interpolation on a mesh of Θ, for σ(β(x − θ)). */
    MESH(5e-11, MeshSum::suits, MeshSum::new),
    /** Trigonometric moments, for deconvolution. */
    MOMENTS(0, MomentSum::suits, MomentSum::new),
    /** A sweep over the angles of the inputs, for rectified neurons. */
    SWEEP(0, SweepSum::suits, SweepSum::new),
    /** The matrix of second moments, for low rank. */
    MATRIX(0, MatrixSum::suits, MatrixSum::new);

    private final double error;
    private final Predicate<Objective> suits;
    private final Maker maker;

    EngineKind(double error, Predicate<Objective> suits, Maker maker) {
        this.error = error;
        this.suits = suits;
        this.maker = maker;
    }

    private interface Maker {
        Engine on(Objective objective, int particles, WorkerPool pool);
    }

    /** Returns the engine that runs where none is chosen. */
    public static EngineKind of(Objective objective) {
        return DIRECT;
    }

    /** Tells whether an objective can be summed so: by its model, and by its data where tables would become too large. */
    public boolean suits(Objective objective) {
        return suits.test(objective);
    }

    /**
     * Makes an engine of this kind.
     *
     * @param objective what is evaluated, one that this {@link #suits}
     * @param particles m, at least 1
     * @param pool the threads that share the sums; the result does not depend on how many
     */
    public Engine on(Objective objective, int particles, WorkerPool pool) {
        return maker.on(objective, particles, pool);
    }

    /** Returns a bound on the error of f, g and ∇g relative to the largest of them, rounding aside: 0 where the sums are exact. */
    public double error() {
        return error;
    }
}
