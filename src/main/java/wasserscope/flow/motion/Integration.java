package wasserscope.flow.motion;

import java.util.Optional;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import wasserscope.flow.engine.DirectSum;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.work.WorkerPool;

/**
 * The {@link GradientFlow} under way. Where V is smooth a step is one call of the integrator. Else it goes from kink to kink: the
 * particles' sides are held ({@link KinkSides}), so the field is smooth and the error control holds; {@link KinkEventDetector} finds the first moment
 * at which a particle reaches its kink; there it is put on w = 0, all sides are chosen anew, and the rest of the step follows.
 * Particles are continuous at such a moment, and the sides chosen are those of the subgradient of least norm, whose motion is the one
 * solution of the differential inclusion. Where θ = 0 is a kink too (V = λ|w||θ|), the integrator's own error control finds the
 * moment, and θ stays there.
 *
 * <p>Sides are chosen at the beginning of each step from the particles alone: a run depends on its state and on nothing before it.
 */
final class Integration extends SteppedDynamics {

    /** The part of the tolerance by which a particle may pass a kink before it is put back. */
    private static final double PART_OF_TOLERANCE = 1e-3;

    /** The part of a step below which a time is none. */
    private static final double INSTANT = 1e-12;

    /** The part of a step that no integrator's step is shorter than. */
    private static final double SHORTEST = 1e-14;

    /** A step that evaluates the field more often is given up. */
    private static final int MOST_EVALUATIONS = 200_000;

    /** A step that meets more kinks, and as many for each particle, is given up. */
    private static final int MOST_KINKS = 100;

    private final GradientFlow motion;
    private final DirectSum field;
    private final ParticleArrays point;
    private final ParticleArrays end;
    private final double[] covectorAfter;
    private final Optional<KinkSides> signs;
    private final DormandPrince853Integrator integrator;

    Integration(Objective objective, GradientFlow motion, State state, WorkerPool team) {
        super(objective, motion.step(), state, team);
        int particles = state.particles().size();
        this.motion = motion;
        this.field = new DirectSum(objective, particles, team);
        this.point = ParticleArrays.zero(particles, state.particles().axes());
        this.end = ParticleArrays.zero(particles, state.particles().axes());
        this.covectorAfter = new double[objective.samples()];
        boolean hasKinks = objective.lambda() > 0 && objective.lifting().hasWeight();
        this.signs = hasKinks ? Optional.of(new KinkSides(objective, particles)) : Optional.empty();
        this.integrator = new DormandPrince853Integrator(
                SHORTEST * motion.step(), motion.step(), motion.tolerance(), motion.tolerance());
    }

    @Override
    boolean prepare() {
        double[] u = new double[point.size() * (1 + point.axes())];
        write(present(), u);
        integrator.setInitialStepSize(-1);
        try {
            return signs.isPresent() ? integrateAcross(signs.get(), u) : integrate(u);
        } catch (MathRuntimeException e) {
            return false;
        }
    }

    private boolean integrate(double[] u) {
        integrator.setMaxEvaluations(MOST_EVALUATIONS);
        read(integrator.integrate(equation(u.length), new ODEState(0, u), motion.step()).getPrimaryState(), end);
        return true;
    }

    private boolean integrateAcross(KinkSides sides, double[] from) {
        // The error control bounds the quadratic mean of all errors: one of them may be larger.
        double reach = motion.tolerance() * from.length;
        var watch = new KinkEventDetector(
                sides, PART_OF_TOLERANCE * motion.tolerance(), reach, INSTANT * motion.step());
        integrator.clearStepHandlers();
        integrator.clearStepEndHandlers();
        integrator.addStepHandler(watch);
        integrator.addStepEndHandler((_, _) -> watch.verdict());
        double[] u = from;
        double t = 0;
        int evaluations = 0;
        for (int kinks = 0; kinks <= MOST_KINKS * (1 + sides.size()); kinks++) {
            read(u, point);
            field.evaluate(point, DirectSum.STAY);
            sides.choose(point, field.gradient());
            watch.rearm();
            integrator.setMaxEvaluations(MOST_EVALUATIONS - evaluations);
            ODEStateAndDerivative last =
                    integrator.integrate(equation(u.length), new ODEState(t, u), motion.step());
            evaluations += integrator.getEvaluations();
            ODEStateAndDerivative now = watch.hasMet() ? watch.meeting() : last;
            t = now.getTime();
            u = now.getPrimaryState();
            sides.settle(u, now.getPrimaryDerivative());
            if (!watch.hasMet() || motion.step() - t <= INSTANT * motion.step()) {
                read(u, end);
                return true;
            }
            integrator.setInitialStepSize(watch.stride());
        }
        return false;
    }

    private OrdinaryDifferentialEquation equation(int dimension) {
        return new OrdinaryDifferentialEquation() {
            @Override
            public int getDimension() {
                return dimension;
            }

            @Override
            public double[] computeDerivatives(double t, double[] u) {
                read(u, point);
                signs.ifPresent(sides -> sides.hold(point));
                field.evaluate(point, DirectSum.STAY);
                signs.ifPresent(sides -> sides.continueSmoothly(point, field.gradient(), field.velocity()));
                double[] v = new double[u.length];
                write(field.velocity(), v);
                return v;
            }
        };
    }

    private static void write(ParticleArrays u, double[] into) {
        int m = u.size();
        System.arraycopy(u.w(), 0, into, 0, m);
        for (int axis = 0; axis < u.axes(); axis++) {
            System.arraycopy(u.theta(axis), 0, into, (1 + axis) * m, m);
        }
    }

    private static void read(double[] from, ParticleArrays u) {
        int m = u.size();
        System.arraycopy(from, 0, u.w(), 0, m);
        for (int axis = 0; axis < u.axes(); axis++) {
            System.arraycopy(from, (1 + axis) * m, u.theta(axis), 0, m);
        }
    }

    @Override
    void move(ParticleArrays from, ParticleArrays to, int low, int high) {
        System.arraycopy(end.w(), low, to.w(), low, high - low);
        for (int axis = 0; axis < to.axes(); axis++) {
            System.arraycopy(end.theta(axis), low, to.theta(axis), low, high - low);
        }
    }

    /** Tracers have an integration of their own: with them in the particles' the error control would change the run. */
    @Override
    public void carry(Tracers tracers) {
        sum().copyCovector(covectorAfter);
        tracers.flow(target(), covectorBefore(), covectorAfter, eta());
    }
}
