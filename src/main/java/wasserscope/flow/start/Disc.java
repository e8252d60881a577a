package wasserscope.flow.start;

import wasserscope.measure.ParticleArrays;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.OneHomogeneous;
import wasserscope.random.CounterRandom;

/** Uniform on the ball |u| ≤ r₀ of Ω: a disc for particles without a weight, a ball of R³ for those with one. */
public record Disc() implements StartShape {

    @Override
    public void place(Start start, FeatureMap features, CounterRandom draws, int i, ParticleArrays into) {
        Circle.onSphere(features, draws, i, into);
        int dimension = into.axes() + (features.lifting().hasWeight() ? 1 : 0);
        double part = StrictMath.pow(draws.uniform(i, Circle.LENGTH), 1.0 / dimension);
        Circle.scale(features, into, i, start.radius() * part);
    }

    @Override
    public boolean suits(FeatureMap features) {
        return !(features.lifting() instanceof OneHomogeneous);
    }
}
