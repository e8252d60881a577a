package wasserscope.flow.motion;

import wasserscope.flow.engine.Engine;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/** {@link GradientDescent} under way. */
final class Descent extends SteppedDynamics {

    Descent(Objective objective, GradientDescent motion, State state, WorkerPool pool) {
        super(objective, motion, state, pool);
    }

    @Override
    double evaluate(ParticleArrays after, Engine.Move mover) {
        engine().advance(after, mover);
        return Math.sqrt(engine().squaredVelocityBefore());
    }

    /** The engine has put the gradients where the particles go. */
    @Override
    void move(ParticleArrays from, ParticleArrays to, int low, int high) {
        descend(from, to, to, low, high);
    }

    @Override
    public void carry(Tracers tracers) {
        tracers.descend(target(), reader(covectorBefore()), eta());
    }

    @Override
    public boolean folds(Tracers tracers) {
        return tracers.folds(target(), reader(covectorBefore()), eta());
    }

    @Override
    public boolean foldsParticles() {
        return folds(new Tracers(before(), ParticleArrays.zero(before().size(), before().axes())));
    }
}
