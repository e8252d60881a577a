package wasserscope.flow.motion;

import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/** {@link GradientDescent} under way. */
final class Descent extends SteppedDynamics {

    Descent(Objective objective, GradientDescent motion, State state, WorkerPool pool) {
        super(objective, motion, state, pool);
    }

    @Override
    void move(ParticleArrays from, ParticleArrays to, int low, int high) {
        descend(from, engine().gradient(), to, low, high);
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
