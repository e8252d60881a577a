package wasserscope.problem.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import wasserscope.measure.Points;

/** The inputs x_1 … x_n and their probabilities ρ_k, which make the Hilbert space L²(ρ). */
public sealed interface Data permits Data.Grid, Data.Samples, Data.Entries {

    /** Returns the n inputs. */
    Points x();

    /** Returns a new column of the n probabilities; their sum is 1, but for {@link Entries}. */
    double[] rho();

    /** Returns the least input, of several coordinates the least of the first. */
    default double least() {
        return x().least(0);
    }

    /** Returns the greatest input, of several coordinates the greatest of the first. */
    default double greatest() {
        return x().greatest(0);
    }

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
        public Points x() {
            double[] x = new double[count];
            for (int k = 0; k < count; k++) {
                x[k] = min + (max - min) * k / (count - 1);
            }
            return new Points(x);
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
     * @param x at least one, finite, of one coordinate or two
     * @param weights as many positive numbers, normalized here to the sum 1
     * @param held samples that were held out: F knows nothing of them
     */
    record Samples(Points x, List<Double> weights, Optional<HeldOut> held) implements Data {

        /** Checks and copies the columns. */
        public Samples {
            weights = List.copyOf(weights);
            if (x.size() == 0 || x.size() != weights.size()) {
                throw new IllegalArgumentException(
                        "need as many inputs as weights, at least one: " + x.size() + ", " + weights.size());
            }
            if (!x.areFinite() || !weights.stream().allMatch(r -> r > 0 && r < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("inputs must be finite, weights positive and finite");
            }
            if (held.isPresent() && held.get().x().axes() != x.axes()) {
                throw new IllegalArgumentException("what is held out has other inputs: " + held);
            }
        }

        /** Takes samples of which none are held out. */
        public Samples(Points x, List<Double> weights) {
            this(x, weights, Optional.empty());
        }

        /** Returns samples of equal probability. */
        public static Samples of(Points x) {
            return new Samples(x, DoubleStream.generate(() -> 1).limit(x.size()).boxed().toList());
        }

        @Override
        public double[] rho() {
            double total = weights.stream().mapToDouble(Double::doubleValue).sum();
            if (total < Double.POSITIVE_INFINITY) {
                return weights.stream().mapToDouble(r -> r / total).toArray();
            }
            double most = weights.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
            double parts = weights.stream().mapToDouble(r -> r / most).sum();
            return weights.stream().mapToDouble(r -> r / most / parts).toArray();
        }
    }

    /**
     * Samples of equal probability on which nothing is trained, so that they tell how good a network is elsewhere.
     *
     * @param x their inputs, at least one, finite
     * @param y their targets, one finite number for each
     */
    record HeldOut(Points x, List<Double> y) {

        /** Checks and copies the columns. */
        public HeldOut {
            y = List.copyOf(y);
            if (x.size() == 0 || x.size() != y.size()) {
                throw new IllegalArgumentException(
                        "need as many targets as inputs, at least one: " + y.size() + ", " + x.size());
            }
            if (!x.areFinite() || !y.stream().allMatch(Double::isFinite)) {
                throw new IllegalArgumentException("inputs and targets must be finite");
            }
        }
    }

    /** Returns this without the samples that are held out. */
    default Data withoutHeldOut() {
        return heldOut().isPresent() && this instanceof Samples samples
                ? new Samples(samples.x(), samples.weights())
                : this;
    }

    /** Returns the samples that are held out. */
    default Optional<HeldOut> heldOut() {
        return this instanceof Samples samples ? samples.held() : Optional.empty();
    }

    /**
     * The four entries of a 2 × 2 matrix, (row, column), with the weights of the Frobenius norm: 1 each, so that R = ½‖·‖_F². Not a
     * probability.
     */
    record Entries() implements Data {

        @Override
        public Points x() {
            return new Points(new double[] {0, 0, 1, 1}, new double[] {0, 1, 0, 1});
        }

        @Override
        public double[] rho() {
            return new double[] {1, 1, 1, 1};
        }
    }
}
