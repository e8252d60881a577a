package wasserscope.flow.start;

import java.util.ArrayList;
import java.util.List;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;
import wasserscope.problem.model.FeatureMap;
import wasserscope.random.CounterRandom;

/**
 * Particles one by one; r₀ and the seed have no effect.
 *
 * @param w output weights, finite; 1 each for particles without a weight
 * @param theta positions, as many, finite
 */
public record Explicit(List<Double> w, Points theta) implements StartShape {

    /** Copies and checks the columns. */
    public Explicit {
        w = List.copyOf(w);
        if (w.isEmpty() || w.size() != theta.size()) {
            throw new IllegalArgumentException(
                    "need as many weights as positions, at least one: " + w.size() + ", " + theta.size());
        }
        if (!w.stream().allMatch(Double::isFinite) || !theta.areFinite()) {
            throw new IllegalArgumentException("particles must be finite");
        }
    }

    @Override
    public void place(Start start, FeatureMap features, CounterRandom draws, int i, ParticleArrays into) {
        into.w()[i] = w.get(i);
        for (int axis = 0; axis < into.axes(); axis++) {
            into.theta(axis)[i] = theta.at(i, axis);
        }
    }

    @Override
    public boolean suits(FeatureMap features) {
        return theta.axes() == features.space().axes()
                && (features.lifting().hasWeight() || w.stream().allMatch(v -> v == 1));
    }

    /** Returns the first of these particles, or all and from the first again. */
    @Override
    public StartShape resized(int particles) {
        if (particles == w.size()) {
            return this;
        }
        List<Double> weights = new ArrayList<>(particles);
        double[][] places = new double[theta.axes()][particles];
        for (int i = 0; i < particles; i++) {
            weights.add(w.get(i % w.size()));
            for (int axis = 0; axis < places.length; axis++) {
                places[axis][i] = theta.at(i % w.size(), axis);
            }
        }
        return new Explicit(weights, new Points(places));
    }
}
