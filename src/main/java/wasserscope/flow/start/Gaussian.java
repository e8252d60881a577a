package wasserscope.flow.start;

import wasserscope.measure.ParticleArrays;
import wasserscope.problem.model.FeatureMap;
import wasserscope.random.CounterRandom;

/** u = r₀·N(0, I). */
public record Gaussian() implements StartShape {

    @Override
    public void place(Start start, FeatureMap features, CounterRandom draws, int i, ParticleArrays into) {
        into.w()[i] = features.lifting().hasWeight() ? start.radius() * draws.normal(i, 0) : 1;
        for (int axis = 0; axis < into.axes(); axis++) {
            into.theta(axis)[i] = start.radius() * draws.normal(i, 1 + axis);
        }
    }

    @Override
    public boolean suits(FeatureMap features) {
        return true;
    }
}
