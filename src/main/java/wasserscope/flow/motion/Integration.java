package wasserscope.flow.motion;

import java.util.Optional;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.ode.LocalizedODEFormats;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.problem.model.NormWeighted;
import wasserscope.problem.model.Space;
import wasserscope.work.WorkerPool;

/**
 * The {@link GradientFlow} under way. Where F is smooth a step is one call of the integrator. Else it goes from kink to kink: the
 * particles' {@link Sides} are held, so the field is smooth and the error control holds; {@link KinkEventDetector} finds the first moment at
 * which a particle reaches a kink, or leaves it; there it is put on the kink, all sides are chosen anew, and the rest of the step
 * follows. Particles are continuous at such a moment. The kinks of rectified neurons with a bias, θ ∈ R³, are not looked for: there the
 * error control alone makes the steps short.
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

    /** How much shorter the steps become when one was so long that the field overflowed. */
    private static final double SHORTENING = 1e-2;

    /** A step that evaluates the field more often is given up. */
    private static final int MOST_EVALUATIONS = 200_000;

    /** So is one that evaluates a field that costs O(m + n) more often. */
    private static final int MOST_LIGHT_EVALUATIONS = 2_000_000;

    /** A step that meets more kinks, and as many for each particle, is given up. */
    private static final int MOST_KINKS = 400;

    private final GradientFlow motion;
    private final ParticleArrays end;
    private final double[] covectorAfter;
    private final VelocityField field;
    private final Optional<Sides> sides;
    private final DormandPrince853Integrator integrator;
    private final double[] velocity;
    private int evaluations;
    private double squaredVelocity;
    private double topSpeed;

    Integration(Objective objective, GradientFlow motion, State state, WorkerPool pool) {
        super(objective, motion, state, pool);
        int particles = state.particles().size();
        this.motion = motion;
        this.end = ParticleArrays.zero(particles, state.particles().axes());
        this.covectorAfter = new double[objective.samples()];
        this.field = field(objective, particles, pool);
        this.sides = field instanceof Sides kinked ? Optional.of(kinked) : Optional.empty();
        this.integrator = new DormandPrince853Integrator(
                SHORTEST * eta(), eta(), motion.tolerance(), motion.tolerance());
        this.velocity = new double[particles * (1 + end.axes())];
        measure();
    }

    private VelocityField field(Objective objective, int particles, WorkerPool pool) {
        if (objective.lifting() instanceof NormWeighted && objective.space() == Space.PLANE) {
            return new SectorSides(objective, particles, slack(), reach(3 * particles));
        }
        var smooth = new EngineField(objective, particles, pool);
        boolean hasKinks = objective.lambda() > 0 && objective.lifting().hasWeight();
        return hasKinks ? new KinkSides(objective, smooth, particles) : smooth;
    }

    private double slack() {
        return PART_OF_TOLERANCE * motion.tolerance();
    }

    /** The error control bounds the quadratic mean of all errors: one of them may be larger. */
    private double reach(int dimension) {
        return motion.tolerance() * Math.sqrt(dimension);
    }

    @Override
    StepOutcome prepare() {
        double[] u = flat(present());
        integrator.setInitialStepSize(-1);
        integrator.clearStepHandlers();
        integrator.clearStepEndHandlers();
        evaluations = 0;
        try {
            return sides.isPresent() ? integrateAcross(sides.get(), u) : integrate(u);
        } catch (MathRuntimeException e) {
            return StepOutcome.GAVE_UP;
        }
    }

    private StepOutcome integrate(double[] u) {
        EngineField.read(follow(0, u).getPrimaryState(), end);
        return StepOutcome.STEPPED;
    }

    /**
     * Integrates from a moment to the end of the step, or to a kink. A trial step that was so long that the field overflowed is tried
     * again with shorter ones.
     */
    private ODEStateAndDerivative follow(double t, double[] u) {
        double longest = eta();
        while (true) {
            integrator.setStepSizeControl(SHORTEST * eta(), longest, motion.tolerance(), motion.tolerance());
            int most = field instanceof SectorSides ? MOST_LIGHT_EVALUATIONS : MOST_EVALUATIONS;
            integrator.setMaxEvaluations(most - evaluations);
            try {
                return integrator.integrate(equation(u.length), new ODEState(t, u), eta());
            } catch (MathIllegalStateException e) {
                longest *= SHORTENING;
                if (e.getSpecifier() != LocalizedODEFormats.NAN_APPEARING_DURING_INTEGRATION
                        || longest < INSTANT * eta()) {
                    throw e;
                }
                integrator.setInitialStepSize(longest);
            } finally {
                evaluations += integrator.getEvaluations();
            }
        }
    }

    private StepOutcome integrateAcross(Sides held, double[] from) {
        var watch = new KinkEventDetector(held, slack(), INSTANT * eta());
        integrator.addStepHandler(watch);
        integrator.addStepEndHandler((_, _) -> watch.verdict());
        double[] u = from;
        double t = 0;
        for (long kinks = 0; kinks <= MOST_KINKS * (1L + end.size()); kinks++) {
            held.choose(u);
            watch.rearm();
            ODEStateAndDerivative last = follow(t, u);
            ODEStateAndDerivative now = watch.hasMet() ? watch.meeting() : last;
            t = now.getTime();
            u = now.getPrimaryState();
            held.settle(u, now.getPrimaryDerivative());
            if (!watch.hasMet() || eta() - t <= INSTANT * eta()) {
                EngineField.read(u, end);
                return StepOutcome.STEPPED;
            }
            integrator.setInitialStepSize(watch.stride());
        }
        return StepOutcome.GAVE_UP;
    }

    private OrdinaryDifferentialEquation equation(int dimension) {
        return new OrdinaryDifferentialEquation() {
            @Override
            public int getDimension() {
                return dimension;
            }

            @Override
            public double[] computeDerivatives(double t, double[] u) {
                double[] v = new double[u.length];
                field.velocity(u, v);
                return v;
            }
        };
    }

    private static double[] flat(ParticleArrays columns) {
        double[] u = new double[columns.size() * (1 + columns.axes())];
        EngineField.write(columns, u);
        return u;
    }

    @Override
    void move(ParticleArrays from, ParticleArrays to, int low, int high) {
        System.arraycopy(end.w(), low, to.w(), low, high - low);
        for (int axis = 0; axis < to.axes(); axis++) {
            System.arraycopy(end.theta(axis), low, to.theta(axis), low, high - low);
        }
    }

    @Override
    void made(ParticleArrays before, ParticleArrays after) {
        measure();
    }

    /** Where particles slide on kinks of φ, the engine's velocities are those of one side: here are the flow's. */
    private void measure() {
        if (!(field instanceof SectorSides sliding)) {
            return;
        }
        double[] u = flat(present());
        sliding.choose(u);
        sliding.velocity(u, velocity);
        int m = end.size();
        double total = 0;
        double most = 0;
        for (int i = 0; i < m; i++) {
            double square = velocity[i] * velocity[i]
                    + velocity[m + i] * velocity[m + i]
                    + velocity[2 * m + i] * velocity[2 * m + i];
            total += square;
            most = Math.max(most, square);
        }
        squaredVelocity = total / m;
        topSpeed = Math.sqrt(most);
    }

    @Override
    public double velocityNorm() {
        return field instanceof SectorSides ? Math.sqrt(squaredVelocity) : super.velocityNorm();
    }

    @Override
    public double topSpeed() {
        return field instanceof SectorSides ? topSpeed : super.topSpeed();
    }

    /** Tracers have an integration of their own: with them in the particles' the error control would change the run. */
    @Override
    public void carry(Tracers tracers) {
        engine().copyCovector(covectorAfter);
        tracers.flow(target(), covectorBefore(), covectorAfter, eta());
    }
}
