package wasserscope.baseline;

import wasserscope.measure.Points;
import wasserscope.problem.model.Space;

/** Grids of Θ = R³ for models of two inputs. The usual one of sigmoids has 48 directions, 24 offsets and 3 steepnesses: {@value #USUAL}. */
final class PlaneGrid {

    /** G of the usual grid. */
    static final int USUAL = 48 * 24 * 3;

    /** Steepnesses times the root mean square distance of the inputs from their mean. */
    private static final double[] STEEP = {2, 6, 18};

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private PlaneGrid() {}

    /**
     * Returns about G neurons σ(s(⟨e, x⟩ − t)): directions e evenly around the circle, half as many offsets t evenly from the least ⟨e, x⟩ to
     * the greatest, three steepnesses s.
     */
    static Points of(Points inputs, int size) {
        int directions = (int) Math.max(3, Math.round(Math.sqrt(2.0 * size / STEEP.length)));
        int offsets = Math.max(2, directions / 2);
        double[][] theta = new double[3][directions * offsets * STEEP.length];
        double spread = spread(inputs);
        int j = 0;
        for (int d = 0; d < directions; d++) {
            double cos = StrictMath.cos(Space.FULL_TURN * d / directions);
            double sin = StrictMath.sin(Space.FULL_TURN * d / directions);
            double[] ends = ends(inputs, cos, sin);
            for (int o = 0; o < offsets; o++) {
                double offset = ends[0] + (ends[1] - ends[0]) * o / (offsets - 1);
                for (double steep : STEEP) {
                    theta[0][j] = steep / spread * cos;
                    theta[1][j] = steep / spread * sin;
                    theta[2][j] = -steep / spread * offset;
                    j++;
                }
            }
        }
        return new Points(theta);
    }

    /** Returns the least and the greatest ⟨e, x_k⟩. */
    private static double[] ends(Points inputs, double cos, double sin) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < inputs.size(); k++) {
            double along = cos * inputs.at(k, 0) + sin * inputs.at(k, 1);
            low = Math.min(low, along);
            high = Math.max(high, along);
        }
        return new double[] {low, high};
    }

    private static double spread(Points inputs) {
        double squares = 0;
        for (int axis = 0; axis < inputs.axes(); axis++) {
            double mean = 0;
            for (int k = 0; k < inputs.size(); k++) {
                mean += inputs.at(k, axis) / inputs.size();
            }
            for (int k = 0; k < inputs.size(); k++) {
                double apart = inputs.at(k, axis) - mean;
                squares += apart * apart / inputs.size();
            }
        }
        return squares > 0 ? Math.sqrt(squares) : 1;
    }

    /** Returns G positions on a spiral that fills |θ| = 1 evenly. */
    static Points onSphere(int size) {
        double[][] theta = new double[3][size];
        for (int j = 0; j < size; j++) {
            double height = (2.0 * j + 1) / size - 1;
            double radius = Math.sqrt(1 - height * height);
            theta[0][j] = radius * StrictMath.cos(GOLDEN_ANGLE * j);
            theta[1][j] = radius * StrictMath.sin(GOLDEN_ANGLE * j);
            theta[2][j] = height;
        }
        return new Points(theta);
    }
}
