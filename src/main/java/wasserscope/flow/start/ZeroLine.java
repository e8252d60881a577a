package wasserscope.flow.start;

import wasserscope.measure.ParticleArrays;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.Space;
import wasserscope.random.CounterRandom;

/**
 * w = 0, θ evenly spaced over the range, its ends included; the radius has no effect. For {@link Relu}, whose range has none, θ is evenly
 * spaced on the circle |θ| = r₀.
 *
 * @param range where θ is
 */
public record ZeroLine(Range range) implements StartShape {

    @Override
    public void place(Start start, FeatureMap features, CounterRandom draws, int i, ParticleArrays into) {
        into.w()[i] = 0;
        if (features instanceof Relu) {
            double angle = Space.FULL_TURN * i / start.particles();
            into.theta(0)[i] = start.radius() * StrictMath.cos(angle);
            into.theta(1)[i] = start.radius() * StrictMath.sin(angle);
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
