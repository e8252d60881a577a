package wasserscope.problem.sum;

import java.util.Arrays;
import wasserscope.measure.Points;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Sigmoid;
import wasserscope.problem.model.SigmoidThreshold;

/** φ at every node and input. It lies twice, by node and by input, so that either way what lies side by side is added side by side. */
final class NodeTable implements NodeSums {

    private final double[][] value;
    private final double[][] ofInput;

    /** Makes the table of σ(β(x − θ)) or σ(θx). */
    NodeTable(FeatureMap features, Points inputs, Cells cells) {
        this.value = new double[cells.count() + 1][inputs.size()];
        this.ofInput = new double[inputs.size()][value.length];
        for (int j = 0; j < value.length; j++) {
            for (int k = 0; k < inputs.size(); k++) {
                double z = features instanceof SigmoidThreshold sigmoid
                        ? sigmoid.sharpness() * (inputs.at(k, 0) - cells.node(j))
                        : cells.node(j) * inputs.at(k, 0);
                value[j][k] = Sigmoid.value(z, Sigmoid.decay(z));
                ofInput[k][j] = value[j][k];
            }
        }
    }

    /** Returns n. */
    int samples() {
        return ofInput.length;
    }

    @Override
    public int room() {
        return 0;
    }

    /** Adds to the outputs what is asked of the values of the nodes of [low, high). */
    void add(double[] asked, int low, int high, double[] f) {
        int j = low;
        for (; j + 4 <= high; j += 4) {
            addFour(asked, j, value, 0, f.length, f);
        }
        for (; j < high; j++) {
            addRow(asked[j], value[j], 0, f.length, f);
        }
    }

    @Override
    public void fill(double[] c, int low, int high, NodeArrays node) {
        Arrays.fill(node.value, low, high, 0);
        int k = 0;
        for (; k + 4 <= c.length; k += 4) {
            addFour(c, k, ofInput, low, high, node.value);
        }
        for (; k < c.length; k++) {
            addRow(c[k], ofInput[k], low, high, node.value);
        }
    }

    /** Adds four rows from k on, each times its factor: so a sum is loaded and stored once for four of them. */
    private static void addFour(double[] factor, int k, double[][] row, int low, int high, double[] into) {
        double c0 = factor[k];
        double c1 = factor[k + 1];
        double c2 = factor[k + 2];
        double c3 = factor[k + 3];
        double[] row0 = row[k];
        double[] row1 = row[k + 1];
        double[] row2 = row[k + 2];
        double[] row3 = row[k + 3];
        for (int r = low; r < high; r++) {
            into[r] = Math.fma(c0, row0[r], Math.fma(c1, row1[r], into[r]))
                    + Math.fma(c2, row2[r], c3 * row3[r]);
        }
    }

    private static void addRow(double factor, double[] row, int low, int high, double[] into) {
        for (int r = low; r < high; r++) {
            into[r] += factor * row[r];
        }
    }
}
