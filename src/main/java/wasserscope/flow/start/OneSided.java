package wasserscope.flow.start;

import wasserscope.measure.ParticleArrays;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Relu;
import wasserscope.random.CounterRandom;

/**
 * Every neuron begins with a positive output weight: w uniform on (0, r₀], θ uniform on the range. For {@link Relu} θ = r₀·N(0, I) and
 * w = 1.5|θ| + |r₀·N(0, 1)|, so that w ≥ 1.5|θ| and no neuron can ever change its sign.
 *
 * @param range where θ is; of no effect for {@link Relu}
 */
public record OneSided(Range range) implements StartShape {

    private static final double STEEPNESS = 1.5;

    @Override
    public void place(Start start, FeatureMap features, CounterRandom draws, int i, ParticleArrays into) {
        if (features instanceof Relu) {
            for (int axis = 0; axis < into.axes(); axis++) {
                into.theta(axis)[i] = start.radius() * draws.normal(i, 1 + axis);
            }
            into.w()[i] = STEEPNESS * into.norm(i) + start.radius() * Math.abs(draws.normal(i, 0));
            return;
        }
        into.w()[i] = draws.between(0, start.radius(), i, 0);
        for (int axis = 0; axis < into.axes(); axis++) {
            into.theta(axis)[i] = range.at(axis, draws.uniform(i, 1 + axis));
        }
    }

    @Override
    public boolean suits(FeatureMap features) {
        return features.lifting().hasWeight() && range.suits(features);
    }
}
