package wasserscope.theory.step;

import java.util.Optional;
import java.util.OptionalDouble;
import wasserscope.flow.motion.Accelerated;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.GradientFlow;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.motion.Stochastic;
import wasserscope.flow.step.Stability;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Relu;

/**
 * The limit of the step at some particles, η = 2/λ_max with λ_max the largest positive eigenvalue of m·∇²F_m: below it a step of descent
 * shortens every deviation from a minimum near by, above it some deviation grows from step to step, however small it is. It falls as |w|
 * grows. Immutable. (The classical condition for gradient descent on a quadratic.)
 *
 * @param value the limit, positive
 * @param caveat what makes it a rule of thumb here, if anything does
 */
public record StepLimit(double value, Optional<Caveat> caveat) {

    /** Of more particles so many at most are looked at. */
    private static final int MOST_PARTICLES = 1 << 16;

    /** Why the limit is not exactly that of the motion. */
    public enum Caveat {
        /** Each batch has a limit of its own. */
        BATCHES,
        /** Momentum γ lowers the limit, on a quadratic to (1 + γ)/(1 + 2γ) of it. */
        MOMENTUM,
        /** λ &gt; 0: the proximal map is no gradient step, and particles at w = 0 are left out. */
        PENALTY,
        /** The curvature jumps where a neuron switches. */
        KINKS
    }

    /**
     * A step size beyond the limit.
     *
     * @param step η
     * @param limit what it exceeds
     */
    public record Excess(double step, double limit) {}

    /**
     * Finds the limit, to a part of 10⁻⁴ of itself, in some ten to some hundred times the work of a step, on the calling thread alone;
     * beyond 10,000 particles of fewer and fewer products, and then it may be too large by a little more. Of more than
     * {@value #MOST_PARTICLES} particles, of every k-th one in the potential of all: that is right to some hundredths.
     *
     * @param objective F
     * @param mu the particles
     * @param motion how they move
     * @return the limit; none if λ_max ≤ 0, if all particles are left out, or for the flow, whose integrator chooses its own steps
     */
    public static Optional<StepLimit> of(Objective objective, Particles mu, Motion motion) {
        return of(objective, mu, objective.predictor(mu), motion);
    }

    /** As {@link #of(Objective, Particles, Motion)}, of particles of which the outputs at the data are known. */
    public static Optional<StepLimit> of(Objective objective, Particles mu, double[] outputs, Motion motion) {
        if (motion instanceof GradientFlow) {
            return Optional.empty();
        }
        OptionalDouble limit =
                Stability.limit(objective, mu.thinned(MOST_PARTICLES), outputs, Stability.FINE);
        return limit.isPresent()
                ? Optional.of(new StepLimit(limit.getAsDouble(), caveat(objective, motion)))
                : Optional.empty();
    }

    private static Optional<Caveat> caveat(Objective objective, Motion motion) {
        return switch (motion) {
            case Stochastic _ -> Optional.of(Caveat.BATCHES);
            case Accelerated _ -> Optional.of(Caveat.MOMENTUM);
            case GradientDescent _,GradientFlow _ when objective.lambda() > 0 -> Optional.of(Caveat.PENALTY);
            case GradientDescent _,GradientFlow _ -> kinks(objective.problem().features());
        };
    }

    private static Optional<Caveat> kinks(FeatureMap features) {
        return features instanceof Relu ? Optional.of(Caveat.KINKS) : Optional.empty();
    }

    /** Tells that a step size is beyond the limit, if it is. */
    public Optional<Excess> excess(double step) {
        return step > value ? Optional.of(new Excess(step, value)) : Optional.empty();
    }
}
