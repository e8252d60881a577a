package wasserscope.flow.motion;

import java.util.Optional;
import wasserscope.flow.engine.Engine;
import wasserscope.flow.engine.Engines;
import wasserscope.flow.step.Stepping;
import wasserscope.flow.step.Stride;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.model.Space;
import wasserscope.problem.sum.Correlator;
import wasserscope.work.WorkerPool;

/**
 * What all motions share: the columns before and after a step change places, so a step that fails costs nothing; columns whose particles
 * somebody has asked for are theirs, and others take their place. The figures are those of the present particles. A method says what the
 * next columns are.
 */
abstract class SteppedDynamics implements Dynamics {

    /** Beyond this multiple of 1 + R(0) the objective is taken for lost: it doubles at every step and only rounding is left of it. */
    private static final double BEYOND_USE = 1e9;

    private final Objective objective;
    private final Engine engine;
    private final double ceiling;
    private final double[] covectorBefore;
    private final Correlator reader;
    private long readOf = -1;
    private final Engine.Move advance = this::advance;
    private ParticleArrays present;
    private ParticleArrays next;
    private Optional<Particles> handedOver = Optional.empty();
    private boolean isNextTheirs;
    private final Stepping stepping;
    private Elapsed elapsed;
    private long counted;
    private long steps;
    private double eta;
    private double momentum;
    private double velocityNormBefore;

    SteppedDynamics(Objective objective, Motion motion, State state, WorkerPool pool) {
        this.objective = objective;
        this.engine = Engines.of(objective, state.particles().size(), pool);
        this.covectorBefore = new double[objective.samples()];
        this.reader = objective.carrier();
        this.present = ParticleArrays.of(state.particles());
        this.next = ParticleArrays.zero(present.size(), present.axes());
        this.stepping = new Stepping(motion.step(), motion.limitShare(), motion.momentum(), state.control());
        this.elapsed = state.elapsed();
        this.steps = state.step();
        this.counted = steps;
        engine.evaluate(present, Engine.STAY);
        this.ceiling = Math.max(BEYOND_USE * (1 + objective.riskOfZero()), 2 * engine.objective());
        look();
        take();
    }

    /** Looks for the limit of the next step where that is due. */
    private void look() {
        if (stepping.isDue()) {
            stepping.look(objective, particles());
        }
    }

    /** Takes the numbers of the next step, and counts the time of those before it. */
    private void take() {
        if (stepping.eta() != eta) {
            elapsed = elapsed();
            counted = steps;
            eta = stepping.eta();
        }
        momentum = stepping.momentum();
    }

    /** Makes ready for a step, and tells whether it can be made: if not, why. */
    StepOutcome prepare() {
        return StepOutcome.STEPPED;
    }

    /** Moves the particles to the next columns and evaluates them there; returns ‖v‖ of where they were. */
    double evaluate(ParticleArrays after, Engine.Move mover) {
        double norm = velocityNorm();
        engine.evaluate(after, mover);
        return norm;
    }

    /** Fills the next columns of [from, to), reading nothing of the other particles. */
    abstract void move(ParticleArrays from, ParticleArrays to, int low, int high);

    /** Takes note of a step just made. */
    void made(ParticleArrays before, ParticleArrays after) {}

    @Override
    public final StepOutcome step() {
        take();
        StepOutcome ready = prepare();
        if (!ready.isMade()) {
            return ready;
        }
        own();
        double objectiveBefore = engine.objective();
        engine.copyCovector(covectorBefore);
        velocityNormBefore = evaluate(next, advance);
        if (!(engine.objective() <= ceiling) || !(velocityNormBefore < Double.POSITIVE_INFINITY)) {
            engine.evaluate(present, Engine.STAY);
            return StepOutcome.DIVERGED;
        }
        ParticleArrays before = present;
        present = next;
        next = before;
        isNextTheirs = handedOver.isPresent();
        handedOver = Optional.empty();
        made(before, present);
        steps++;
        stepping.made(steps, objectiveBefore, engine.objective());
        look();
        return StepOutcome.STEPPED;
    }

    /** Returns the next columns, which nobody else has any more. */
    private ParticleArrays own() {
        if (isNextTheirs) {
            next = ParticleArrays.zero(present.size(), present.axes());
            isNextTheirs = false;
        }
        return next;
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
        objective.lifting().descend(u, gradient, eta, objective.lambda(), from, to, into);
    }

    /** Returns the objective. */
    final Objective target() {
        return objective;
    }

    /** Returns the engine, evaluated at the present particles. */
    final Engine engine() {
        return engine;
    }

    /** Returns the η of the step under way, or of the last one made. */
    final double eta() {
        return eta;
    }

    /** Returns the momentum of the step under way, or of the last one made. */
    final double momentum() {
        return momentum;
    }

    /** Returns the live column ρ_k R'(f)_k of the particles before the last step. */
    final double[] covectorBefore() {
        return covectorBefore;
    }

    /** Returns what reads the potential of the last step, of which {@code covector} is. */
    final Correlator reader(double[] covector) {
        if (readOf != steps) {
            reader.take(covector);
            readOf = steps;
        }
        return reader;
    }

    /** Returns the live columns of the particles before the last step, once there was one, until the gradients are asked for. */
    final ParticleArrays before() {
        return next;
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
        return elapsed().time();
    }

    @Override
    public final double acceleratedTime() {
        return elapsed().acceleratedTime();
    }

    @Override
    public final Stride stride() {
        return new Stride(stepping.eta(), stepping.momentum());
    }

    /** Returns t with how it is counted. */
    private Elapsed elapsed() {
        return elapsed.plus(steps - counted, eta);
    }

    @Override
    public final double objective() {
        return engine.objective();
    }

    @Override
    public double velocityNorm() {
        gradient();
        return Math.sqrt(engine.squaredVelocity());
    }

    @Override
    public final double velocityNormBefore() {
        return velocityNormBefore;
    }

    @Override
    public double topSpeed() {
        gradient();
        return engine.topSpeed();
    }

    /** Found where the particles go next: so no columns are needed for it. */
    @Override
    public final ParticleArrays gradient() {
        return engine.gradient(own());
    }

    @Override
    public final double[] predictor() {
        return engine.predictor();
    }

    private Particles particles() {
        Particles asked = handedOver.orElseGet(present::handedOver);
        handedOver = Optional.of(asked);
        return asked;
    }

    /** Returns what a motion with memory keeps. */
    Optional<Particles> memory() {
        return Optional.empty();
    }

    @Override
    public final State state() {
        return new State(steps, elapsed(), particles(), memory(), stepping.control());
    }
}
