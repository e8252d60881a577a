package wasserscope.theory.outline;

import java.util.Arrays;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.Stretch;
import wasserscope.problem.data.Data;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.SigmoidThreshold;

/**
 * What part of an unbounded Θ a start must cover to span it: beyond it neurons are saturated at the data and move in w alone, all alike.
 *
 * <ul>
 *   <li>{@code sigmoid-threshold}: [min x, max x];
 *   <li>{@code sigmoid-slope}: |θ|·max|x| ≤ ln 99, beyond which σ(θx) is within 1 % of 0 or 1 at the farthest input;
 *   <li>{@code sigmoid-affine}: the same for each coordinate of θ and the farthest of the inputs (x, 1).
 * </ul>
 */
final class Coverage {

    /** Where σ is 0.99. */
    private static final double SATURATED = Math.log(99);

    private Coverage() {}

    /** Returns the stretch of each axis of a Θ = R or R². */
    static Stretch of(FeatureMap features, Data data) {
        if (features instanceof SigmoidThreshold) {
            return new Stretch(data.least(), data.greatest());
        }
        double farthest = Arrays.stream(data.x().column(0)).map(Math::abs).max().orElse(0);
        double reach = features.space().axes() > 1 ? Math.hypot(farthest, 1) : farthest;
        double half = reach > 0 ? SATURATED / reach : 0;
        return new Stretch(-half, half);
    }

    /** Tells whether a range without a gap covers what it must. */
    static boolean covers(Range range, Stretch needed) {
        return range.gap().isEmpty()
                && range.sides().stream().allMatch(side -> side.low() <= needed.low() && side.high() >= needed.high());
    }
}
