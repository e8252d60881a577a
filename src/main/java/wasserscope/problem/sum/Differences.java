package wasserscope.problem.sum;

/**
 * The first two derivatives of a smooth function at the nodes of a mesh, each the weighted sum of its values at some nodes in a row around:
 * the derivatives there of the polynomial through them. Near the ends, where features are constant to rounding, they are 0. Immutable.
 * (Fornberg 1988, <em>Generation of finite difference formulas on arbitrarily spaced grids</em>.)
 */
final class Differences {

    private final int nodes;
    private final int points;
    private final int reach;

    /** The weights of the i-th node in a row, for the node in its middle. */
    private final double[][] slope;

    private final double[][] bend;

    /**
     * Finds the weights.
     *
     * @param reach how many nodes on either side are in a row
     */
    Differences(Cells cells, int reach) {
        this.nodes = cells.count() + 1;
        this.points = 2 * reach + 1;
        this.reach = reach;
        this.slope = new double[points][nodes];
        this.bend = new double[points][nodes];
        for (int j = reach; j < nodes - reach; j++) {
            weigh(cells, j);
        }
    }

    /** Fills in the weights for node j: those for one value more from those for fewer. */
    private void weigh(Cells cells, int j) {
        double[][] weight = new double[3][points];
        double middle = cells.node(j);
        weight[0][0] = 1;
        double product = 1;
        for (int i = 1; i < points; i++) {
            double before = product;
            double newest = cells.node(j - reach + i);
            double last = cells.node(j - reach + i - 1) - middle;
            product = 1;
            for (int r = 0; r < i; r++) {
                product *= newest - cells.node(j - reach + r);
            }
            for (int order = 2; order >= 0; order--) {
                double lower = order > 0 ? order * weight[order - 1][i - 1] : 0;
                weight[order][i] = before / product * (lower - last * weight[order][i - 1]);
            }
            for (int r = 0; r < i; r++) {
                double apart = newest - cells.node(j - reach + r);
                for (int order = 2; order >= 0; order--) {
                    double lower = order > 0 ? order * weight[order - 1][r] : 0;
                    weight[order][r] = ((newest - middle) * weight[order][r] - lower) / apart;
                }
            }
        }
        for (int i = 0; i < points; i++) {
            slope[i][j] = weight[1][i];
            bend[i][j] = weight[2][i];
        }
    }

    /** Returns how many nodes on either side are in a row. */
    int reach() {
        return reach;
    }

    /** Returns the first node whose value is needed for those from {@code from} on. */
    int low(int from) {
        return Math.max(0, from - reach);
    }

    /** Returns the end of the nodes whose values are needed for those before {@code to}. */
    int high(int to) {
        return Math.min(nodes, to + reach);
    }

    /** Fills in slopes and bends of the nodes of [from, to), from values. */
    void read(NodeArrays node, int from, int to) {
        int first = Math.max(from, reach);
        int end = Math.min(to, nodes - reach);
        for (int j = from; j < to; j++) {
            node.slope[j] = 0;
            node.bend[j] = 0;
        }
        int i = 0;
        for (; i + 4 <= points; i += 4) {
            readFour(slope, i, node.value, first, end, node.slope);
            readFour(bend, i, node.value, first, end, node.bend);
        }
        for (; i < points; i++) {
            readOne(slope[i], i - reach, node.value, first, end, node.slope);
            readOne(bend[i], i - reach, node.value, first, end, node.bend);
        }
    }

    private void readFour(double[][] weight, int i, double[] value, int from, int to, double[] into) {
        double[] weight0 = weight[i];
        double[] weight1 = weight[i + 1];
        double[] weight2 = weight[i + 2];
        double[] weight3 = weight[i + 3];
        int apart = i - reach;
        for (int j = from; j < to; j++) {
            into[j] += weight0[j] * value[j + apart] + weight1[j] * value[j + apart + 1]
                    + (weight2[j] * value[j + apart + 2] + weight3[j] * value[j + apart + 3]);
        }
    }

    private static void readOne(double[] weight, int apart, double[] value, int from, int to, double[] into) {
        for (int j = from; j < to; j++) {
            into[j] += weight[j] * value[j + apart];
        }
    }

    /** Adds what is asked of slopes and bends of the nodes of [from, to) to what is asked of values: {@link #read} transposed. */
    void add(NodeArrays node, int from, int to) {
        int first = Math.max(from, reach);
        int end = Math.min(to, nodes - reach);
        for (int i = 0; i < points; i++) {
            addOne(slope[i], node.slope, bend[i], node.bend, first, end, i - reach, node.value);
        }
    }

    private static void addOne(double[] weight, double[] slope, double[] other, double[] bend, int from, int to,
            int apart,
            double[] into) {
        for (int j = from; j < to; j++) {
            into[j + apart] += weight[j] * slope[j] + other[j] * bend[j];
        }
    }
}
