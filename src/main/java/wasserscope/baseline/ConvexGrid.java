package wasserscope.baseline;

import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.theory.minimum.DualBound;

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
        Scan scan = new Scan(objective, positions);
        return new Correction(objective, tolerance, iterations).run(scan);
    }

    /** The features of all positions. */
    private static final class Scan implements Correction.Oracle {

        private final Objective objective;
        private final Points[] places;
        private final double[][] features;

        Scan(Objective objective, Points positions) {
            this.objective = objective;
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
        }

        @Override
        public Correction.Advice advise(double[] outputs, double variation) {
            double[] c = new double[outputs.length];
            objective.covector(outputs, c);
            int best = 0;
            double most = Double.NEGATIVE_INFINITY;
            double sign = 1;
            for (int j = 0; j < features.length; j++) {
                double g = dot(c, features[j]);
                double size = objective.lifting().hasWeight() ? Math.abs(g) : -g;
                if (size > most) {
                    best = j;
                    most = size;
                    sign = objective.lifting().hasWeight() && g > 0 ? -1 : 1;
                }
            }
            double value = objective.risk(outputs) + objective.lambda() * variation;
            return new Correction.Advice(places[best], sign, value, gap(value, outputs, variation, c, most));
        }

        private double gap(double value, double[] outputs, double variation, double[] c, double most) {
            double dual = value - new DualBound(objective, c).value(most);
            if (objective.lambda() > 0 || variation == 0) {
                return dual;
            }
            double other = dot(c, outputs) + 2 * variation * Math.max(0, most);
            return Math.min(dual, Math.max(0, other));
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
