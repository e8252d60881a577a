package wasserscope.flow;

import java.util.Optional;
import wasserscope.measure.Columns;
import wasserscope.problem.Objective;
import wasserscope.problem.Space;

/** {@link Accelerated} descent under way. Its figures are those of u, not of the point v ahead of it. */
final class AcceleratedDescent extends Marching {

    private final double momentum;
    private final DirectSum ahead;
    private final Columns lookout;
    private final Columns travelled;
    private final double[] covectorAhead;

    AcceleratedDescent(Objective objective, Accelerated motion, State state, Team team) {
        super(objective, motion.step(), state, team);
        this.momentum = motion.momentum();
        int particles = state.particles().size();
        this.ahead = new DirectSum(objective, particles, team);
        this.lookout = Columns.zero(particles, state.particles().axes());
        this.covectorAhead = new double[objective.samples()];
        this.travelled = state.momentum()
                .filter(memory -> memory.size() == particles)
                .map(Columns::of)
                .orElseGet(() -> Columns.zero(particles, state.particles().axes()));
    }

    @Override
    boolean prepare() {
        ahead.evaluate(lookout, this::extrapolate);
        return true;
    }

    private void extrapolate(int from, int to) {
        extrapolate(present(), travelled, momentum, from, to, lookout);
    }

    /** Fills {@code ahead[from, to)} with u + b·travelled. */
    static void extrapolate(Columns u, Columns travelled, double momentum, int from, int to, Columns ahead) {
        for (int i = from; i < to; i++) {
            ahead.w()[i] = u.w()[i] + momentum * travelled.w()[i];
            for (int axis = 0; axis < u.axes(); axis++) {
                ahead.theta(axis)[i] = u.theta(axis)[i] + momentum * travelled.theta(axis)[i];
            }
        }
    }

    @Override
    void move(Columns from, Columns to, int low, int high) {
        descend(lookout, ahead.gradient(), to, low, high);
    }

    @Override
    void made(Columns before, Columns after) {
        subtract(target().space(), before, after, travelled);
    }

    /** Fills {@code travelled} with the way from one place to the other. */
    static void subtract(Space space, Columns before, Columns after, Columns travelled) {
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
        tracers.accelerate(target(), covectorAhead, eta(), momentum);
    }

    @Override
    public State state() {
        return new State(steps(), time(), present().particles(), Optional.of(travelled.particles()));
    }
}
