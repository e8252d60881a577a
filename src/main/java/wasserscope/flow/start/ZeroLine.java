package wasserscope.flow.start;

import wasserscope.measure.ParticleArrays;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.Space;
import wasserscope.random.CounterRandom;

/**
 * w = 0, θ evenly spaced over the range, its ends included; the radius has no effect. For {@link Relu}, whose range has none, θ is evenly
 * spaced on the circle |θ| = r₀, or where it has a bias on a spiral of that sphere.
 *
 * @param range where θ is
 */
public record ZeroLine(Range range) implements StartShape {

    /** Turned by it, points of a spiral fill a sphere evenly. */
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    @Override
    public void place(Start start, FeatureMap features, CounterRandom draws, int i, ParticleArrays into) {
        into.w()[i] = 0;
        if (features instanceof Relu(boolean bias)) {
            double height = bias ? (2.0 * i + 1) / start.particles() - 1 : 0;
            double angle = bias ? GOLDEN_ANGLE * i : Space.FULL_TURN * i / start.particles();
            double radius = start.radius() * StrictMath.sqrt(1 - height * height);
            into.theta(0)[i] = radius * StrictMath.cos(angle);
            into.theta(1)[i] = radius * StrictMath.sin(angle);
            if (bias) {
                into.theta(2)[i] = start.radius() * height;
            }
            return;
        }
        for (int axis = 0; axis < into.axes(); axis++) {
            into.theta(axis)[i] = range.even(features.space(), i, start.particles(), axis);
        }
    }

    @Override
    public boolean suits(FeatureMap features) {
        return features.lifting().hasWeight() && range.suits(features);
    }
}
