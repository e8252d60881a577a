package wasserscope.flow.motion;

import java.util.Optional;
import wasserscope.flow.engine.Engine;
import wasserscope.flow.engine.Engines;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.model.Space;
import wasserscope.work.WorkerPool;

/** {@link Accelerated} descent under way. Its figures are those of u, not of the point v ahead of it. */
final class AcceleratedDescent extends SteppedDynamics {

    private final Engine ahead;
    private final ParticleArrays lookout;
    private final ParticleArrays travelled;
    private final double[] covectorAhead;

    AcceleratedDescent(Objective objective, Accelerated motion, State state, WorkerPool pool) {
        super(objective, motion, state, pool);
        int particles = state.particles().size();
        this.ahead = Engines.of(objective, particles, pool);
        this.lookout = ParticleArrays.zero(particles, state.particles().axes());
        this.covectorAhead = new double[objective.samples()];
        this.travelled = state.momentum()
                .filter(memory -> memory.size() == particles)
                .map(ParticleArrays::of)
                .orElseGet(() -> ParticleArrays.zero(particles, state.particles().axes()));
    }

    @Override
    StepOutcome prepare() {
        ahead.evaluate(lookout, this::extrapolate);
        return StepOutcome.STEPPED;
    }

    private void extrapolate(int from, int to) {
        extrapolate(present(), travelled, momentum(), from, to, lookout);
    }

    /** Fills {@code ahead[from, to)} with u + γ·travelled. */
    static void extrapolate(ParticleArrays u, ParticleArrays travelled, double momentum, int from, int to,
            ParticleArrays ahead) {
        for (int i = from; i < to; i++) {
            ahead.w()[i] = u.w()[i] + momentum * travelled.w()[i];
            for (int axis = 0; axis < u.axes(); axis++) {
                ahead.theta(axis)[i] = u.theta(axis)[i] + momentum * travelled.theta(axis)[i];
            }
        }
    }

    @Override
    void move(ParticleArrays from, ParticleArrays to, int low, int high) {
        descend(lookout, ahead.gradient(), to, low, high);
    }

    @Override
    void made(ParticleArrays before, ParticleArrays after) {
        subtract(target().space(), before, after, travelled);
    }

    /** Fills {@code travelled} with the way from one place to the other. */
    static void subtract(Space space, ParticleArrays before, ParticleArrays after, ParticleArrays travelled) {
        for (int i = 0; i < after.size(); i++) {
            travelled.w()[i] = after.w()[i] - before.w()[i];
            for (int axis = 0; axis < after.axes(); axis++) {
                travelled.theta(axis)[i] = space.apart(before.theta(axis)[i], after.theta(axis)[i]);
            }
        }
    }

    @Override
    public void carry(Tracers tracers) {
        ahead.copyCovector(covectorAhead);
        tracers.accelerate(target(), reader(covectorAhead), eta(), momentum());
    }

    @Override
    Optional<Particles> memory() {
        return Optional.of(travelled.particles());
    }
}
