package wasserscope.flow.start;

import java.util.List;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.OneHomogeneous;
import wasserscope.random.CounterRandom;

/**
 * All near one point: w = r₀·N(0, 1), θ = center + spread·N(0, I). It does not separate.
 *
 * @param center where, a finite coordinate for each axis
 * @param spread standard deviation of θ, at least 0 and finite
 */
public record Cluster(List<Double> center, double spread) implements StartShape {

    /** Checks the place. */
    public Cluster {
        center = List.copyOf(center);
        if (!center.stream().allMatch(Double::isFinite) || !(spread >= 0 && spread < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("center must be finite, spread at least 0: " + center + ", " + spread);
        }
    }

    /** Returns a cluster on the line. */
    public static Cluster on(double center, double spread) {
        return new Cluster(List.of(center), spread);
    }

    @Override
    public void place(Start start, FeatureMap features, CounterRandom draws, int i, ParticleArrays into) {
        into.w()[i] = start.radius() * draws.normal(i, 0);
        for (int axis = 0; axis < into.axes(); axis++) {
            into.theta(axis)[i] = center.get(axis) + spread * draws.normal(i, 1 + axis);
        }
    }

    @Override
    public boolean suits(FeatureMap features) {
        return features.lifting() instanceof OneHomogeneous && center.size() == features.space().axes();
    }
}
