package wasserscope.flow.engine;

import wasserscope.measure.Points;
import wasserscope.problem.model.Sigmoid;
import wasserscope.problem.model.SigmoidThreshold;

/**
 * φ(θ)(x_k) = σ(β(x_k − θ)) as the quintic that has its values and first two derivatives at the nodes of a mesh of Θ. Cells have the
 * width h = 0.11/β and reach 40/β beyond the data, where φ is 0 or 1 to 10⁻¹⁷: positions farther out count as its ends. The error of φ is
 * at most h⁶ max|∂⁶φ|/46080. Immutable.
 */
final class HermiteMesh {

    /** The most bytes of the tables. */
    private static final long MOST_BYTES = 64L << 20;

    private static final double RELATIVE_WIDTH = 0.11;
    private static final double RELATIVE_REACH = 40;

    /** The six basis quintics of a cell: rows for value, slope and bend at its left node and at its right one, columns for 1, s, … s⁵. */
    private static final double[][] BASIS = {
            {1, 0, 0, -10, 15, -6}, {0, 1, 0, -6, 8, -3}, {0, 0, 0.5, -1.5, 1.5, -0.5},
            {0, 0, 0, 10, -15, 6}, {0, 0, 0, -4, 7, -3}, {0, 0, 0, 0.5, -1, 0.5}
    };

    private final double low;
    private final double width;
    private final double perWidth;
    private final double last;
    private final int cells;
    private final double[][] value;
    private final double[][] slope;
    private final double[][] bend;

    HermiteMesh(SigmoidThreshold features, Points inputs) {
        double beta = features.sharpness();
        this.low = inputs.least(0) - RELATIVE_REACH / beta;
        this.width = RELATIVE_WIDTH / beta;
        this.perWidth = 1 / width;
        this.cells = cells(features, inputs);
        this.last = Math.nextDown((double) cells);
        int n = inputs.size();
        this.value = new double[cells + 1][n];
        this.slope = new double[cells + 1][n];
        this.bend = new double[cells + 1][n];
        for (int j = 0; j <= cells; j++) {
            double theta = low + j * width;
            for (int k = 0; k < n; k++) {
                double z = beta * (inputs.at(k, 0) - theta);
                double e = Sigmoid.decay(z);
                value[j][k] = Sigmoid.value(z, e);
                slope[j][k] = -RELATIVE_WIDTH * Sigmoid.slope(e);
                bend[j][k] = RELATIVE_WIDTH * RELATIVE_WIDTH * Sigmoid.bend(z, e);
            }
        }
    }

    private static int cells(SigmoidThreshold features, Points inputs) {
        double beta = features.sharpness();
        double length = inputs.greatest(0) - inputs.least(0) + 2 * RELATIVE_REACH / beta;
        return (int) Math.min(Integer.MAX_VALUE / 16, Math.ceil(length * beta / RELATIVE_WIDTH));
    }

    /** Tells whether the tables of a problem take no more than 64 MB. */
    static boolean fits(SigmoidThreshold features, Points inputs) {
        return inputs.size() > 0 && 24L * (cells(features, inputs) + 1) * inputs.size() <= MOST_BYTES;
    }

    /** Returns how many cells there are. */
    int cells() {
        return cells;
    }

    /** Returns the width of a cell. */
    double width() {
        return width;
    }

    /** Returns where θ lies in cells from the left end: the whole part is the cell, the rest the place in it; not a number if θ is not. */
    double place(double theta) {
        double place = (theta - low) * perWidth;
        return place < 0 ? 0 : place > last ? last : place;
    }

    /**
     * Adds the outputs of what is in the cells beside node {@code j}.
     *
     * @param left moments Σ w s^r, r &lt; 6, of the cell that ends there
     * @param right those of the cell that begins there
     */
    void addNode(int j, double[] moments, int left, int right, double[] f) {
        double a = 0;
        double b = 0;
        double c = 0;
        for (int r = 0; r < 6; r++) {
            double before = left < 0 ? 0 : moments[left + r];
            double after = right < 0 ? 0 : moments[right + r];
            a += BASIS[3][r] * before + BASIS[0][r] * after;
            b += BASIS[4][r] * before + BASIS[1][r] * after;
            c += BASIS[5][r] * before + BASIS[2][r] * after;
        }
        double[] v = value[j];
        double[] d = slope[j];
        double[] e = bend[j];
        for (int k = 0; k < f.length; k++) {
            f[k] += a * v[k] + b * d[k] + c * e[k];
        }
    }

    /** Fills {@code node} at 3j, 3j + 1, 3j + 2 with Σ c_k φ(θ_j)(x_k), its derivative times h and its second times h². */
    void project(int j, double[] c, double[] node) {
        double[] v = value[j];
        double[] d = slope[j];
        double[] e = bend[j];
        double a = 0;
        double b = 0;
        double g = 0;
        double a2 = 0;
        double b2 = 0;
        double g2 = 0;
        int k = 0;
        for (; k + 2 <= c.length; k += 2) {
            a += c[k] * v[k];
            b += c[k] * d[k];
            g += c[k] * e[k];
            a2 += c[k + 1] * v[k + 1];
            b2 += c[k + 1] * d[k + 1];
            g2 += c[k + 1] * e[k + 1];
        }
        if (k < c.length) {
            a += c[k] * v[k];
            b += c[k] * d[k];
            g += c[k] * e[k];
        }
        node[3 * j] = a + a2;
        node[3 * j + 1] = b + b2;
        node[3 * j + 2] = g + g2;
    }

    /** Fills {@code quintic} at 8j … 8j + 5 with the coefficients of cell {@code j} between its two projected nodes. */
    static void interpolate(int j, double[] node, double[] quintic) {
        for (int r = 0; r < 6; r++) {
            double sum = 0;
            for (int row = 0; row < 6; row++) {
                sum += BASIS[row][r] * node[3 * j + row];
            }
            quintic[8 * j + r] = sum;
        }
    }
}
