package wasserscope.flow.motion;

import wasserscope.flow.engine.Engine;
import wasserscope.flow.engine.Engines;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/** The velocities −∇F'(μ) as an {@link Engine} computes them: smooth where φ and V are. */
final class EngineField implements VelocityField {

    private final Engine engine;
    private final ParticleArrays point;

    EngineField(Objective objective, int particles, WorkerPool pool) {
        this.engine = Engines.of(objective, particles, pool);
        this.point = ParticleArrays.zero(particles, objective.space().axes());
    }

    @Override
    public void velocity(double[] u, double[] v) {
        read(u, point);
        evaluate();
        write(engine.velocity(), v);
    }

    /** Returns the columns that are evaluated next. */
    ParticleArrays point() {
        return point;
    }

    /** Evaluates the particles of the {@link #point}. */
    Engine evaluate() {
        engine.evaluate(point, Engine.STAY);
        return engine;
    }

    /** Copies columns into one array. */
    static void write(ParticleArrays u, double[] into) {
        int m = u.size();
        System.arraycopy(u.w(), 0, into, 0, m);
        for (int axis = 0; axis < u.axes(); axis++) {
            System.arraycopy(u.theta(axis), 0, into, (1 + axis) * m, m);
        }
    }

    /** Copies one array into columns. */
    static void read(double[] from, ParticleArrays u) {
        int m = u.size();
        System.arraycopy(from, 0, u.w(), 0, m);
        for (int axis = 0; axis < u.axes(); axis++) {
            System.arraycopy(from, (1 + axis) * m, u.theta(axis), 0, m);
        }
    }
}
