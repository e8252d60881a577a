package wasserscope.problem.sum;

import java.util.Arrays;
import java.util.stream.IntStream;
import wasserscope.measure.Points;
import wasserscope.problem.model.SigmoidThreshold;

/**
 * Sums of σ(β(x − θ)) over many inputs by way of fewer, on an even grid: what is asked of an input is asked of the points around it, as the
 * polynomial through σ there has it (Lagrange). The error of σ is some 5·10⁻⁹: it has its poles π/β from the line.
 */
final class InputGrid implements NodeSums {

    private static final double RELATIVE_WIDTH = 0.3;

    /** How many points an input is shared among. */
    private static final int SHARED = 12;

    /** The least part of inputs that must be saved for the detour. */
    private static final double WORTH = 0.25;

    private final NodeTable table;

    /** For each input the first of its points, and the weights of all of them. */
    private final int[] begin;

    private final double[] weight;

    /** Lays the grid. */
    InputGrid(SigmoidThreshold features, Points inputs, Cells cells) {
        double width = RELATIVE_WIDTH / features.sharpness();
        double left = inputs.least(0) - (SHARED / 2 - 1) * width;
        this.table = new NodeTable(
                features,
                Points.onLine(
                        IntStream.range(0, points(features, inputs)).mapToDouble(i -> left + i * width).toArray()),
                cells);
        this.begin = new int[inputs.size()];
        this.weight = new double[SHARED * begin.length];
        for (int k = 0; k < begin.length; k++) {
            double place = (inputs.at(k, 0) - left) / width;
            begin[k] = Math.clamp((int) place - (SHARED / 2 - 1), 0, table.samples() - SHARED);
            weigh(place - begin[k], SHARED * k);
        }
    }

    private static int points(SigmoidThreshold features, Points inputs) {
        double length = inputs.greatest(0) - inputs.least(0);
        return (int) Math.min(Integer.MAX_VALUE, length * features.sharpness() / RELATIVE_WIDTH + SHARED);
    }

    /** Tells whether so few points serve for so many inputs that it is worth while. */
    static boolean pays(SigmoidThreshold features, Points inputs) {
        return points(features, inputs) <= (1 - WORTH) * inputs.size();
    }

    /** Finds the weights of points at 0, 1, 2 … for what is at {@code place}. */
    private void weigh(double place, int at) {
        for (int q = 0; q < SHARED; q++) {
            double product = 1;
            for (int r = 0; r < SHARED; r++) {
                product *= r == q ? 1 : (place - r) / (q - r);
            }
            weight[at + q] = product;
        }
    }

    @Override
    public int room() {
        return table.samples();
    }

    @Override
    public void fill(double[] c, int low, int high, NodeArrays node) {
        Arrays.fill(node.input, 0);
        for (int k = 0; k < c.length; k++) {
            share(c[k], begin[k], SHARED * k, node.input);
        }
        table.fill(node.input, low, high, node);
    }

    private void share(double c, int point, int at, double[] asked) {
        for (int q = 0; q < SHARED; q++) {
            asked[point + q] += c * weight[at + q];
        }
    }
}
