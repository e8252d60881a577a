package wasserscope.flow.motion;

import java.util.Optional;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.problem.model.Lifting;
import wasserscope.problem.sum.Correlator;

/**
 * The flow of massless {@link Tracers} over one step, by the classical Runge–Kutta method of order 4 with as many substeps as the error
 * asks for. The potential is that of a covector that goes evenly from its value before the step to the one after it: a smooth field of
 * the model's own form, so the flow of it is a homeomorphism like the particles' own.
 *
 * <p>The kink of V = λ|w| stays out of the slopes: each stage, and the whole, ends with the proximal map of what V adds over it. On one
 * side of w = 0 that is the method itself; at w = 0 a tracer rests exactly while |g| ≤ λ; and every map is continuous, so that a
 * curve of tracers never tears.
 */
final class TracerFlow {

    /** The most substeps. */
    private static final int FINEST = 64;

    /** How much the two slopes in the middle of a substep may differ, times its length, of 1 + |w|. */
    private static final double TOLERANCE = 1e-4;

    private final int size;
    private final ParticleArrays gradient;
    private final ParticleArrays still;
    private final ParticleArrays stage;
    private final ParticleArrays slope;
    private final ParticleArrays middle;
    private final ParticleArrays sum;
    private double[] covector = new double[0];
    private Optional<Reading> reading = Optional.empty();

    /** What reads the potential of an objective. */
    private record Reading(Objective objective, Correlator potential) {}

    TracerFlow(int size, int axes) {
        this.size = size;
        this.gradient = ParticleArrays.zero(size, axes);
        this.still = ParticleArrays.zero(size, axes);
        this.stage = ParticleArrays.zero(size, axes);
        this.slope = ParticleArrays.zero(size, axes);
        this.middle = ParticleArrays.zero(size, axes);
        this.sum = ParticleArrays.zero(size, axes);
    }

    /** Fills {@code to} with where the flow takes {@code from} in the time {@code step}. */
    void integrate(Objective objective, double[] before, double[] after, double step, ParticleArrays from,
            ParticleArrays to) {
        from.copy(0, size, to);
        if (reading.filter(present -> present.objective().equals(objective)).isEmpty()) {
            covector = new double[before.length];
            reading = Optional.of(new Reading(objective, objective.carrier()));
        }
        int done = 0;
        int length = FINEST;
        while (done < FINEST) {
            length = Math.min(length, FINEST - done);
            double h = step * length / FINEST;
            double start = (double) done / FINEST;
            double half = 0.5 * length / FINEST;
            double error = tryStages(objective, before, after, start, half, h, to);
            if (error > TOLERANCE && length > 1) {
                length /= 2;
                continue;
            }
            advance(objective, to, middle, h, h);
            mix(before, after, start + 2 * half);
            slopes(objective, stage);
            add(1, slope);
            advance(objective, to, sum, h / 6, h);
            stage.copy(0, size, to);
            done += length;
        }
    }

    /** Computes the first three slopes k₁, k₂, k₃, leaves k₃ in the middle and k₁ + 2k₂ + 2k₃ in the sum, and returns h·|k₃ − k₂|. */
    private double tryStages(
            Objective objective, double[] before, double[] after, double start, double half, double h,
            ParticleArrays u) {
        mix(before, after, start);
        slopes(objective, u);
        slope.copy(0, size, sum);
        advance(objective, u, slope, h / 2, h / 2);
        mix(before, after, start + half);
        slopes(objective, stage);
        add(2, slope);
        slope.copy(0, size, middle);
        advance(objective, u, slope, h / 2, h / 2);
        slopes(objective, stage);
        add(2, slope);
        double error = 0;
        for (int i = 0; i < size; i++) {
            double apart = Math.abs(slope.w()[i] - middle.w()[i]);
            for (int axis = 0; axis < u.axes(); axis++) {
                apart = Math.max(apart, Math.abs(slope.theta(axis)[i] - middle.theta(axis)[i]));
            }
            error = Math.max(error, h * apart / (1 + Math.abs(u.w()[i])));
        }
        slope.copy(0, size, middle);
        return error;
    }

    private void mix(double[] before, double[] after, double part) {
        for (int k = 0; k < covector.length; k++) {
            covector[k] = before[k] + part * (after[k] - before[k]);
        }
        reading.orElseThrow().potential().take(covector);
    }

    /** Fills the slope with the velocity at {@code u}, without what a kinked V adds to it. */
    private void slopes(Objective objective, ParticleArrays u) {
        Lifting lifting = objective.lifting();
        reading.orElseThrow().potential().read(u, gradient);
        lifting.velocity(u, gradient, lifting.hasWeight() ? 0 : objective.lambda(), 0, size, slope, 0);
    }

    /** Fills the stage with u + factor·slopes, and then with what a kinked V makes of it over {@code duration}. */
    private void advance(Objective objective, ParticleArrays u, ParticleArrays slopes, double factor, double duration) {
        for (int i = 0; i < size; i++) {
            stage.w()[i] = u.w()[i] + factor * slopes.w()[i];
        }
        for (int axis = 0; axis < u.axes(); axis++) {
            for (int i = 0; i < size; i++) {
                stage.theta(axis)[i] = u.theta(axis)[i] + factor * slopes.theta(axis)[i];
            }
        }
        if (objective.lifting().hasWeight()) {
            objective.lifting().descend(stage, still, duration, objective.lambda(), 0, size, stage);
        }
    }

    private void add(double factor, ParticleArrays slopes) {
        for (int i = 0; i < size; i++) {
            sum.w()[i] += factor * slopes.w()[i];
        }
        for (int axis = 0; axis < sum.axes(); axis++) {
            for (int i = 0; i < size; i++) {
                sum.theta(axis)[i] += factor * slopes.theta(axis)[i];
            }
        }
    }
}
