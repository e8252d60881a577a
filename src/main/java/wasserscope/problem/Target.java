package wasserscope.problem;

import java.util.List;
import wasserscope.random.Draws;

/** What the network should output at the data: y ∈ L²(ρ). */
public sealed interface Target permits Target.Teacher, Target.Values {

    /** Returns a new column y_1 … y_n of targets at the inputs {@code x}. */
    double[] at(FeatureMap features, double[] x);

    /**
     * A signed measure ν* = Σ w*_j δ_{θ*_j} whose network is the target, y = Σ w*_j φ(θ*_j) + noise · N(0, 1).
     *
     * @param weights w*_j, finite
     * @param positions θ*_j, as many, finite
     * @param noise standard deviation of the noise, at least 0
     * @param seed of the noise
     */
    record Teacher(List<Double> weights, List<Double> positions, double noise, long seed) implements Target {

        /** Checks and copies the columns. */
        public Teacher {
            weights = List.copyOf(weights);
            positions = List.copyOf(positions);
            if (weights.size() != positions.size()) {
                throw new IllegalArgumentException(
                        "need as many weights as positions: " + weights.size() + ", " + positions.size());
            }
            if (!weights.stream().allMatch(Double::isFinite) || !positions.stream().allMatch(Double::isFinite)) {
                throw new IllegalArgumentException(
                        "weights and positions must be finite: " + weights + ", " + positions);
            }
            if (!(noise >= 0 && noise < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("noise must be at least 0 and finite: " + noise);
            }
        }

        @Override
        public double[] at(FeatureMap features, double[] x) {
            double[] y = new double[x.length];
            int count = weights.size();
            double[] w = weights.stream().mapToDouble(Double::doubleValue).toArray();
            double[] theta = positions.stream().mapToDouble(Double::doubleValue).toArray();
            double[] aid = new double[count];
            Features sampled = features.at(x);
            sampled.prepare(theta, aid, 0, count);
            sampled.predict(w, theta, aid, 0, count, y);
            Draws draws = new Draws(seed, Draws.Stream.NOISE);
            for (int k = 0; noise > 0 && k < y.length; k++) {
                y[k] += noise * draws.normal(k, 0);
            }
            return y;
        }
    }

    /**
     * Targets as they are.
     *
     * @param y one finite number for each input
     */
    record Values(List<Double> y) implements Target {

        /** Checks and copies the column. */
        public Values {
            y = List.copyOf(y);
            if (!y.stream().allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("targets must be finite: " + y);
            }
        }

        @Override
        public double[] at(FeatureMap features, double[] x) {
            if (x.length != y.size()) {
                throw new IllegalArgumentException("need as many targets as inputs: " + y.size() + ", " + x.length);
            }
            return y.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
