package wasserscope.flow.start;

import wasserscope.measure.ParticleArrays;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.OneHomogeneous;
import wasserscope.random.CounterRandom;

/**
 * w uniform on [−r₀, r₀], θ uniform on the range.
 *
 * @param range where θ is
 */
public record Band(Range range) implements StartShape {

    @Override
    public void place(Start start, FeatureMap features, CounterRandom draws, int i, ParticleArrays into) {
        into.w()[i] = draws.between(-start.radius(), start.radius(), i, 0);
        for (int axis = 0; axis < into.axes(); axis++) {
            into.theta(axis)[i] = range.at(axis, draws.uniform(i, 1 + axis));
        }
    }

    @Override
    public boolean suits(FeatureMap features) {
        return features.lifting() instanceof OneHomogeneous && range.suits(features);
    }
}
