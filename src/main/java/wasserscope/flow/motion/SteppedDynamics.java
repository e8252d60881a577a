package wasserscope.flow.motion;

import wasserscope.flow.engine.DirectSum;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.problem.model.Space;
import wasserscope.work.WorkerPool;

/**
 * What all motions share: the columns before and after a step change places, so a step that fails costs nothing; the figures are those of
 * the present particles. A method says what the next columns are.
 */
abstract class SteppedDynamics implements Dynamics {

    /** Beyond this multiple of 1 + R(0) the objective is taken for lost: it doubles at every step and only rounding is left of it. */
    private static final double BEYOND_USE = 1e9;

    private final Objective objective;
    private final DirectSum sum;
    private final double step;
    private final double ceiling;
    private final double[] covectorBefore;
    private final DirectSum.Move advance = this::advance;
    private ParticleArrays present;
    private ParticleArrays next;
    private long steps;
    private double time;

    SteppedDynamics(Objective objective, double step, State state, WorkerPool team) {
        this.objective = objective;
        this.sum = new DirectSum(objective, state.particles().size(), team);
        this.step = step;
        this.covectorBefore = new double[objective.samples()];
        this.present = ParticleArrays.of(state.particles());
        this.next = ParticleArrays.zero(present.size(), present.axes());
        this.steps = state.step();
        this.time = state.time();
        sum.evaluate(present, DirectSum.STAY);
        this.ceiling = Math.max(BEYOND_USE * (1 + objective.riskOfZero()), 2 * sum.objective());
    }

    /**
     * Makes ready for a step.
     *
     * @return whether there can be one
     */
    boolean prepare() {
        return true;
    }

    /** Fills the next columns of [from, to), reading nothing of the other particles. */
    abstract void move(ParticleArrays from, ParticleArrays to, int low, int high);

    /** Takes note of a step just made. */
    void made(ParticleArrays before, ParticleArrays after) {}

    @Override
    public final boolean step() {
        if (!prepare()) {
            return false;
        }
        sum.copyCovector(covectorBefore);
        sum.evaluate(next, advance);
        if (!(sum.objective() <= ceiling) || !(sum.squaredVelocity() < Double.POSITIVE_INFINITY)) {
            sum.evaluate(present, DirectSum.STAY);
            return false;
        }
        ParticleArrays before = present;
        present = next;
        next = before;
        made(before, present);
        steps++;
        time += step;
        return true;
    }

    private void advance(int from, int to) {
        move(present, next, from, to);
        wrap(next, from, to);
    }

    private void wrap(ParticleArrays u, int from, int to) {
        Space space = objective.space();
        if (space == Space.CIRCLE) {
            double[] theta = u.theta(0);
            for (int i = from; i < to; i++) {
                theta[i] = space.wrapped(theta[i]);
            }
        }
    }

    /** Makes the forward–backward step of the model from {@code u} with a gradient that belongs to it. */
    final void descend(ParticleArrays u, ParticleArrays gradient, ParticleArrays into, int from, int to) {
        objective.lifting().descend(u, gradient, step, objective.lambda(), from, to, into);
    }

    /** Returns the objective. */
    final Objective target() {
        return objective;
    }

    /** Returns the sums at the present particles. */
    final DirectSum sum() {
        return sum;
    }

    /** Returns η. */
    final double eta() {
        return step;
    }

    /** Returns the live column ρ_k R'(f)_k of the particles before the last step. */
    final double[] covectorBefore() {
        return covectorBefore;
    }

    @Override
    public final ParticleArrays present() {
        return present;
    }

    @Override
    public final long steps() {
        return steps;
    }

    @Override
    public final double time() {
        return time;
    }

    @Override
    public final double objective() {
        return sum.objective();
    }

    @Override
    public final double velocityNorm() {
        return Math.sqrt(sum.squaredVelocity());
    }

    @Override
    public final double topSpeed() {
        return sum.topSpeed();
    }

    @Override
    public final ParticleArrays gradient() {
        return sum.gradient();
    }

    @Override
    public final double[] predictor() {
        return sum.predictor();
    }

    @Override
    public State state() {
        return State.at(steps, time, present.particles());
    }
}
