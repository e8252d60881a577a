package wasserscope.problem.sum;

/**
 * The first two derivatives of a smooth function at the nodes of a mesh, each the weighted sum of its values at some nodes in a row around:
 * the derivatives there of the polynomial through them. Near the ends, where features are constant to rounding, they are 0. Immutable.
 * (Fornberg 1988, <em>Generation of finite difference formulas on arbitrarily spaced grids</em>.)
 */
final class Differences {

    /** So few nodes are dealt with one after another, more of them side by side. */
    private static final int FEW = 12;

    private final int nodes;
    private final int points;
    private final int reach;

    /** The weights of the i-th node in a row, for the node in its middle. */
    private final double[][] slope;

    private final double[][] bend;

    /** The same weights, those of a node in a row. */
    private final double[][] slopeOfNode;

    private final double[][] bendOfNode;

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
        this.slopeOfNode = new double[nodes][points];
        this.bendOfNode = new double[nodes][points];
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
        slopeOfNode[j] = weight[1];
        bendOfNode[j] = weight[2];
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
        if (end - first <= FEW) {
            for (int j = first; j < end; j++) {
                readNode(node, j);
            }
            return;
        }
        int i = 0;
        for (; i + 4 <= points; i += 4) {
            for (int r = 0; r < 4; r++) {
                shift(node, i + r - reach, first, end, node.shifted[r]);
            }
            readFour(slope, i, node.shifted, first, end, node.slope);
            readFour(bend, i, node.shifted, first, end, node.bend);
        }
        for (; i < points; i++) {
            shift(node, i - reach, first, end, node.shifted[0]);
            readOne(slope[i], node.shifted[0], first, end, node.slope);
            readOne(bend[i], node.shifted[0], first, end, node.bend);
        }
    }

    private void readNode(NodeArrays node, int j) {
        double[] ofSlope = slopeOfNode[j];
        double[] ofBend = bendOfNode[j];
        double change = 0;
        double turn = 0;
        for (int i = 0; i < ofSlope.length; i++) {
            double value = node.value[j - reach + i];
            change = Math.fma(ofSlope[i], value, change);
            turn = Math.fma(ofBend[i], value, turn);
        }
        node.slope[j] = change;
        node.bend[j] = turn;
    }

    /** Lays the values of neighbours beside the nodes they are neighbours of: only columns read at one index are done side by side. */
    private static void shift(NodeArrays node, int apart, int from, int to, double[] into) {
        System.arraycopy(node.value, from + apart, into, from, to - from);
    }

    private static void readFour(double[][] weight, int i, double[][] value, int from, int to, double[] into) {
        double[] weight0 = weight[i];
        double[] weight1 = weight[i + 1];
        double[] weight2 = weight[i + 2];
        double[] weight3 = weight[i + 3];
        double[] value0 = value[0];
        double[] value1 = value[1];
        double[] value2 = value[2];
        double[] value3 = value[3];
        for (int j = from; j < to; j++) {
            into[j] = Math.fma(weight0[j], value0[j], Math.fma(weight1[j], value1[j], into[j]))
                    + Math.fma(weight2[j], value2[j], weight3[j] * value3[j]);
        }
    }

    private static void readOne(double[] weight, double[] value, int from, int to, double[] into) {
        for (int j = from; j < to; j++) {
            into[j] = Math.fma(weight[j], value[j], into[j]);
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
