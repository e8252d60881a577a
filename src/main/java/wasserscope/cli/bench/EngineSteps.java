package wasserscope.cli.bench;

import wasserscope.flow.engine.Engine;
import wasserscope.flow.engine.Engines;

import wasserscope.flow.start.Start;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.problem.model.Space;
import wasserscope.work.WorkerPool;

/** Gradient descent and nothing besides: what a step costs of which only the engine is made. For one thread at a time. */
final class EngineSteps {

    private final Objective objective;
    private final double eta;
    private final Engine engine;
    private final Engine.Move descend = this::descend;
    private ParticleArrays present;
    private ParticleArrays next;

    EngineSteps(Objective objective, Start start, double eta, WorkerPool pool) {
        this.objective = objective;
        this.eta = eta;
        this.engine = Engines.of(objective, start.particles(), pool);
        this.present = ParticleArrays.of(start.draw(objective.problem().features()));
        this.next = ParticleArrays.zero(present.size(), present.axes());
        engine.evaluate(present, Engine.STAY);
    }

    /** Makes one step. */
    void step() {
        engine.advance(next, descend);
        ParticleArrays before = present;
        present = next;
        next = before;
    }

    /** Returns F. */
    double objective() {
        return engine.objective();
    }

    private void descend(int from, int to) {
        objective.lifting().descend(present, next, eta, objective.lambda(), from, to, next);
        if (objective.space() == Space.CIRCLE) {
            double[] theta = next.theta(0);
            for (int i = from; i < to; i++) {
                theta[i] = Space.CIRCLE.wrapped(theta[i]);
            }
        }
    }
}
