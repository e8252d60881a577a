package wasserscope.flow;

import wasserscope.random.Draws;

/** How a {@link Start} lays out its particles: the coordinates of particle i. Each shape is one record of this family. */
public sealed interface StartShape {

    /** Returns the output weight of particle i. */
    double w(Start start, Draws draws, int i);

    /** Returns the position of particle i. */
    double theta(Start start, Draws draws, int i);

    /** (w, θ) = r₀·N(0, I). */
    record Gaussian() implements StartShape {

        @Override
        public double w(Start start, Draws draws, int i) {
            return start.radius() * draws.normal(i, 0);
        }

        @Override
        public double theta(Start start, Draws draws, int i) {
            return start.radius() * draws.normal(i, 1);
        }
    }

    /**
     * w = 0, θ equally spaced over the range, its ends included. The radius has no effect.
     *
     * @param range [lo, hi]
     */
    record ZeroLine(Range range) implements StartShape {

        @Override
        public double w(Start start, Draws draws, int i) {
            return 0;
        }

        @Override
        public double theta(Start start, Draws draws, int i) {
            double part = start.particles() == 1 ? 0.5 : (double) i / (start.particles() - 1);
            return range.low + (range.high - range.low) * part;
        }
    }

    /**
     * Uniform on [−r₀, r₀] × [lo, hi].
     *
     * @param range [lo, hi]
     */
    record Band(Range range) implements StartShape {

        @Override
        public double w(Start start, Draws draws, int i) {
            return draws.between(-start.radius(), start.radius(), i, 0);
        }

        @Override
        public double theta(Start start, Draws draws, int i) {
            return draws.between(range.low, range.high, i, 1);
        }
    }

    /**
     * Uniform on (0, r₀] × [lo, hi]: every neuron begins with a positive output weight.
     *
     * @param range [lo, hi]
     */
    record OneSided(Range range) implements StartShape {

        @Override
        public double w(Start start, Draws draws, int i) {
            return draws.between(0, start.radius(), i, 0);
        }

        @Override
        public double theta(Start start, Draws draws, int i) {
            return draws.between(range.low, range.high, i, 1);
        }
    }

    /**
     * All near one point: w = r₀·N(0, 1), θ = center + spread·N(0, 1). It does not separate.
     *
     * @param center where, finite
     * @param spread standard deviation of θ, at least 0 and finite
     */
    record Cluster(double center, double spread) implements StartShape {

        /** Checks the place. */
        public Cluster {
            if (!Double.isFinite(center) || !(spread >= 0 && spread < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "center must be finite, spread at least 0: " + center + ", " + spread);
            }
        }

        @Override
        public double w(Start start, Draws draws, int i) {
            return start.radius() * draws.normal(i, 0);
        }

        @Override
        public double theta(Start start, Draws draws, int i) {
            return center + spread * draws.normal(i, 1);
        }
    }

    /**
     * A range of positions.
     *
     * @param low its least
     * @param high its greatest, at least {@code low}
     */
    record Range(double low, double high) {

        /** Checks the order. */
        public Range {
            if (!(low <= high) || !Double.isFinite(high - low)) {
                throw new IllegalArgumentException("need low <= high, both finite: " + low + ", " + high);
            }
        }
    }
}
