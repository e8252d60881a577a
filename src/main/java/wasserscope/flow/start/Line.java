package wasserscope.flow.start;

import wasserscope.measure.ParticleArrays;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.NormWeighted;
import wasserscope.random.CounterRandom;

/**
 * w = level, θ evenly spaced over the range. Particles without a weight lie on a line through the origin of the slope {@code level},
 * evenly spaced over |u| ≤ r₀: they are collinear and stay so.
 *
 * @param range where θ is; of no effect for particles without a weight
 * @param level the height of the line, or its slope; finite
 */
public record Line(Range range, double level) implements StartShape {

    /** Checks the level. */
    public Line {
        if (!Double.isFinite(level)) {
            throw new IllegalArgumentException("level must be finite: " + level);
        }
    }

    @Override
    public void place(Start start, FeatureMap features, CounterRandom draws, int i, ParticleArrays into) {
        if (!features.lifting().hasWeight()) {
            double part = start.particles() == 1 ? 1 : 2.0 * i / (start.particles() - 1) - 1;
            double length = start.radius() * part / StrictMath.sqrt(1 + level * level);
            into.w()[i] = 1;
            into.theta(0)[i] = length;
            into.theta(1)[i] = length * level;
            return;
        }
        into.w()[i] = level;
        for (int axis = 0; axis < into.axes(); axis++) {
            into.theta(axis)[i] = range.even(features.space(), i, start.particles(), axis);
        }
    }

    @Override
    public boolean suits(FeatureMap features) {
        return !(features.lifting() instanceof NormWeighted) && range.suits(features);
    }
}
