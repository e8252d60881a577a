package wasserscope.problem;

import java.util.Arrays;
import java.util.List;

/** The inputs x_1 … x_n and their probabilities ρ_k, which make the Hilbert space L²(ρ). */
public sealed interface Data permits Data.Grid, Data.Samples {

    /** Returns a new column of the n inputs. */
    double[] x();

    /** Returns a new column of the n probabilities; their sum is 1. */
    double[] rho();

    /** Returns the least input. */
    double least();

    /** Returns the greatest input. */
    double greatest();

    /**
     * Equally spaced inputs of equal probability.
     *
     * @param min the first
     * @param max the last, greater than {@code min}
     * @param count n, at least 2
     */
    record Grid(double min, double max, int count) implements Data {

        /** Checks the range. */
        public Grid {
            if (!(min < max) || !Double.isFinite(max - min) || count < 2) {
                throw new IllegalArgumentException(
                        "a grid needs min < max and at least 2 points: " + min + ", " + max + ", " + count);
            }
        }

        @Override
        public double[] x() {
            double[] x = new double[count];
            for (int k = 0; k < count; k++) {
                x[k] = min + (max - min) * k / (count - 1);
            }
            return x;
        }

        @Override
        public double[] rho() {
            double[] rho = new double[count];
            Arrays.fill(rho, 1.0 / count);
            return rho;
        }

        @Override
        public double least() {
            return min;
        }

        @Override
        public double greatest() {
            return max;
        }
    }

    /**
     * Given inputs with given probabilities.
     *
     * @param inputs x_k, at least one, finite
     * @param weights as many positive numbers, normalized here to the sum 1
     */
    record Samples(List<Double> inputs, List<Double> weights) implements Data {

        /** Checks and copies the columns. */
        public Samples {
            inputs = List.copyOf(inputs);
            weights = List.copyOf(weights);
            if (inputs.isEmpty() || inputs.size() != weights.size()) {
                throw new IllegalArgumentException(
                        "need as many inputs as weights, at least one: " + inputs.size() + ", " + weights.size());
            }
            if (!inputs.stream().allMatch(Double::isFinite)
                    || !weights.stream().allMatch(r -> r > 0 && r < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("inputs must be finite, weights positive and finite");
            }
        }

        @Override
        public double[] x() {
            return inputs.stream().mapToDouble(Double::doubleValue).toArray();
        }

        @Override
        public double[] rho() {
            double total = weights.stream().mapToDouble(Double::doubleValue).sum();
            return weights.stream().mapToDouble(r -> r / total).toArray();
        }

        @Override
        public double least() {
            return inputs.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        }

        @Override
        public double greatest() {
            return inputs.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        }
    }
}
