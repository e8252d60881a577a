package wasserscope.problem.data;

import java.util.ArrayList;
import java.util.List;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.expression.RealExpression;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Features;
import wasserscope.problem.model.Lifting;
import wasserscope.random.CounterRandom;

/** What the network should output at the data: y ∈ L²(ρ). */
public sealed interface Target permits Target.Teacher, Target.Formula, Target.Values, Target.Matrix {

    /** Returns a new column y_1 … y_n of targets at the inputs {@code x}. */
    double[] at(FeatureMap features, Points x);

    /**
     * A signed measure ν* = Σ w*_j δ_{θ*_j} whose network is the target, y = Σ w*_j φ(θ*_j) + noise · N(0, 1).
     *
     * @param weights w*_j, finite
     * @param positions θ*_j, as many, finite
     * @param noise standard deviation of the noise, at least 0
     * @param seed of the noise
     */
    record Teacher(List<Double> weights, Points positions, double noise, long seed) implements Target {

        /** Checks and copies the columns. */
        public Teacher {
            weights = List.copyOf(weights);
            if (weights.size() != positions.size()) {
                throw new IllegalArgumentException(
                        "need as many weights as positions: " + weights.size() + ", " + positions.size());
            }
            if (!weights.stream().allMatch(Double::isFinite) || !positions.areFinite()) {
                throw new IllegalArgumentException(
                        "weights and positions must be finite: " + weights + ", " + positions);
            }
            checkNoise(noise);
        }

        /** Returns this teacher with another weight and position of atom {@code j}. */
        public Teacher with(int j, double weight, List<Double> position) {
            List<Double> other = new ArrayList<>(weights);
            other.set(j, weight);
            double[][] columns = positions.columns();
            for (int axis = 0; axis < columns.length; axis++) {
                columns[axis][j] = position.get(axis);
            }
            return new Teacher(other, new Points(columns), noise, seed);
        }

        /**
         * Returns the particles whose measure is ν*, one for each atom: f_μ is the teacher's output.
         *
         * @param lifting the model's; where particles have no weight, those of the teacher are at least 0
         */
        public Particles particles(Lifting lifting) {
            int m = weights.size();
            double[] w = new double[m];
            double[][] theta = positions.columns();
            for (int j = 0; j < m; j++) {
                w[j] = lifting.hasWeight() ? m * weights.get(j) : 1;
                double length = lifting.hasWeight() ? 1 : Math.sqrt(m * Math.max(0, weights.get(j)));
                for (double[] column : theta) {
                    column[j] *= length;
                }
            }
            return new Particles(w, theta);
        }

        @Override
        public double[] at(FeatureMap features, Points x) {
            double[] y = new double[x.size()];
            double[] w = weights.stream().mapToDouble(Double::doubleValue).toArray();
            ParticleArrays u = new ParticleArrays(w, positions.columns());
            double[] aid = new double[w.length];
            Features sampled = features.at(x);
            sampled.prepare(u, aid, 0, w.length);
            sampled.predict(u, aid, 0, w.length, y);
            addNoise(y, noise, seed);
            return y;
        }
    }

    /**
     * A function given by a formula, y = h(x) + noise · N(0, 1).
     *
     * @param function h
     * @param noise standard deviation of the noise, at least 0
     * @param seed of the noise
     */
    record Formula(RealExpression function, double noise, long seed) implements Target {

        /** Checks the noise. */
        public Formula {
            checkNoise(noise);
        }

        @Override
        public double[] at(FeatureMap features, Points x) {
            double[] y = function.at(x);
            addNoise(y, noise, seed);
            return y;
        }
    }

    private static void checkNoise(double noise) {
        if (!(noise >= 0 && noise < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("noise must be at least 0 and finite: " + noise);
        }
    }

    private static void addNoise(double[] y, double noise, long seed) {
        CounterRandom draws = new CounterRandom(seed, CounterRandom.Stream.NOISE);
        for (int k = 0; noise > 0 && k < y.length; k++) {
            y[k] += noise * draws.normal(k, 0);
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
        public double[] at(FeatureMap features, Points x) {
            if (x.size() != y.size()) {
                throw new IllegalArgumentException("need as many targets as inputs: " + y.size() + ", " + x.size());
            }
            return y.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /**
     * The symmetric matrix Y = (a b; b c), for {@link wasserscope.problem.model.LowRank}.
     *
     * @param a its first diagonal entry
     * @param b its other entry
     * @param c its second diagonal entry
     */
    record Matrix(double a, double b, double c) implements Target {

        /** Checks that Y is finite and positive semidefinite, up to rounding. */
        public Matrix {
            double size = Math.max(Math.abs(a), Math.max(Math.abs(b), Math.abs(c)));
            if (!(a >= 0 && c >= 0 && a * c - b * b >= -1e-12 * size * size) || !(size < 1e150)) {
                throw new IllegalArgumentException(
                        "the matrix must be finite and positive semidefinite: " + a + ", " + b + ", " + c);
            }
        }

        @Override
        public double[] at(FeatureMap features, Points x) {
            return new double[] {a, b, b, c};
        }
    }
}
