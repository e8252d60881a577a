package wasserscope.theory.outline;

import java.util.Arrays;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.Stretch;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.model.SigmoidThreshold;

/**
 * What part of Θ = R a start must cover to span it: beyond it every neuron moves in w alone.
 *
 * <ul>
 *   <li>{@code sigmoid-threshold}: [min x, max x];
 *   <li>{@code sigmoid-slope}: |θ|·|x| up to where σ' is below {@value #SATURATED}, at every input, and what its range leaves out. At
 *       x = 0 no neuron depends on θ.
 * </ul>
 *
 * No bounded part of Θ = R² is enough: of {@code sigmoid-affine} neurons with ax + b = 0 at an input are never saturated.
 */
final class Coverage {

    /** The slope of σ below which a neuron counts as one that stands still in θ. */
    static final double SATURATED = 1e-3;

    /** No slope farther out is asked for, however near to 0 an input lies. */
    private static final double FARTHEST = 1e100;

    private Coverage() {}

    /** Returns the stretch that a range must cover. */
    static Stretch of(Problem problem, Range range) {
        Stretch needed = of(problem);
        return problem.features() instanceof SigmoidThreshold
                ? needed
                : range.gap().map(gap -> hull(needed, gap)).orElse(needed);
    }

    private static Stretch of(Problem problem) {
        Data data = problem.data();
        if (problem.features() instanceof SigmoidThreshold) {
            return new Stretch(data.least(), data.greatest());
        }
        double nearest = Arrays.stream(data.x().column(0)).map(Math::abs).filter(x -> x > 0).min()
                .orElse(Double.POSITIVE_INFINITY);
        double half = Math.min(FARTHEST, saturation() / nearest);
        return new Stretch(-half, half);
    }

    /** Returns z > 0 with σ'(z) = σ(z)(1 − σ(z)) as small as that of a saturated neuron. */
    private static double saturation() {
        double above = 0.5 * (1 + Math.sqrt(1 - 4 * SATURATED));
        return Math.log(above / (1 - above));
    }

    /** Returns the least stretch that holds two others. */
    static Stretch hull(Stretch a, Stretch b) {
        return new Stretch(Math.min(a.low(), b.low()), Math.max(a.high(), b.high()));
    }
}
