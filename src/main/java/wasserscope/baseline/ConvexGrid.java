package wasserscope.baseline;

import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.theory.verdict.Certificate;
import wasserscope.theory.verdict.Certifier;
import wasserscope.theory.verdict.Scale;

/**
 * The convex problem of weights on fixed positions: min over ν_j of R(Σ ν_j φ(θ_j)) + λ Σ|ν_j|, a lasso for λ &gt; 0 (low rank: ν ≥ 0).
 * Solved by an active set to a duality gap of {@code tolerance}·R(0) on the grid. Immutable, safe for any thread. (Lecture, <em>Convex
 * grid</em>.)
 *
 * @param positions θ_1 … θ_G, at least one, in the coordinates of Θ; for the rectified neuron and low rank on |θ| = 1
 * @param tolerance the gap to reach as a part of R(0), positive
 * @param iterations the most atoms to add, at least 0
 */
public record ConvexGrid(Points positions, double tolerance, int iterations) {

    /** Checks the numbers. */
    public ConvexGrid {
        if (positions.size() == 0 || !(tolerance > 0) || iterations < 0) {
            throw new IllegalArgumentException("need positions, a positive tolerance and no negative count: "
                    + positions.size() + ", " + tolerance + ", " + iterations);
        }
    }

    /**
     * Minimizes over the weights.
     *
     * @throws IllegalArgumentException if the positions have not as many coordinates as Θ
     */
    public Solution solve(Objective objective) {
        if (positions.axes() != objective.space().axes()) {
            throw new IllegalArgumentException("the grid has " + positions.axes() + " coordinates, the space has "
                    + objective.space().axes());
        }
        Certifier certifier = new Certifier(objective);
        Scan scan = new Scan(objective, certifier, positions);
        return new Correction(objective, certifier, tolerance, iterations).run(scan);
    }

    /** The features of all positions. */
    private static final class Scan implements Correction.Oracle {

        private final Objective objective;
        private final Certifier certifier;
        private final Points[] places;
        private final double[][] features;
        private final Scale scale;

        Scan(Objective objective, Certifier certifier, Points positions) {
            this.objective = objective;
            this.certifier = certifier;
            int count = positions.size();
            places = new Points[count];
            features = new double[count][];
            for (int j = 0; j < count; j++) {
                double[][] theta = new double[positions.axes()][1];
                for (int axis = 0; axis < theta.length; axis++) {
                    theta[axis][0] = positions.at(j, axis);
                }
                places[j] = new Points(theta);
                features[j] = Atoms.feature(objective, places[j]);
            }
            double[] ofZero = new double[objective.samples()];
            objective.covector(ofZero.clone(), ofZero);
            this.scale = new Scale(objective.riskOfZero(), deepest(ofZero).depth);
        }

        /** The position at which F'(μ)(±1, ·) is least. */
        private record Deepest(int position, double sign, double depth) {}

        @Override
        public Correction.Advice advise(double[] outputs, double variation) {
            double[] c = new double[outputs.length];
            objective.covector(outputs, c);
            Deepest deepest = deepest(c);
            double value = objective.risk(outputs) + objective.lambda() * variation;
            return new Correction.Advice(
                    places[deepest.position], deepest.sign, value, gap(value, outputs, variation, c, deepest.depth));
        }

        private Deepest deepest(double[] c) {
            Deepest deepest = new Deepest(0, 1, Double.NEGATIVE_INFINITY);
            for (int j = 0; j < features.length; j++) {
                double g = dot(c, features[j]);
                double sign = objective.lifting().hasWeight() && g > 0 ? -1 : 1;
                if (-sign * g > deepest.depth) {
                    deepest = new Deepest(j, sign, -sign * g);
                }
            }
            return deepest;
        }

        /** The least of the two gaps of a {@link Certificate}, over measures on the grid. */
        private double gap(double value, double[] outputs, double variation, double[] c, double most) {
            double dual = value - certifier.lowerBound(c, most);
            double mass = Math.max(2 * variation, scale.leastMass());
            double below = Math.max(0, most - objective.lambda());
            double other = dot(c, outputs) + objective.lambda() * variation + mass * below;
            return Math.max(0, Math.min(dual, other));
        }

        private static double dot(double[] a, double[] b) {
            double sum = 0;
            for (int k = 0; k < a.length; k++) {
                sum += a[k] * b[k];
            }
            return sum;
        }
    }
}
