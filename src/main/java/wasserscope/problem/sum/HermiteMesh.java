package wasserscope.problem.sum;

import java.util.Arrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Sigmoid;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.work.Once;

/**
 * φ(θ)(x_k) as the quintic that has its values and first two derivatives at the nodes of a mesh of Θ. For σ(β(x − θ)) cells have the width
 * h = 0.11/β and reach 40/β beyond the data, for σ(θx) they grow with |θ| and end where |θx_k| is 40: beyond, φ is 0, ½ or 1 to 10⁻¹⁷, and
 * positions farther out count as its ends. Derivatives are {@link Differences} of values, which alone are kept: on so fine a mesh they are
 * right to rounding as far as the quintic is. The error of φ is at most h⁶ max|∂⁶φ|/46080. Immutable, safe for any thread.
 */
public final class HermiteMesh {

    /** Numbers for each cell: its six moments, or the six coefficients of its quintic and the inverse of its width. */
    public static final int STRIDE = 8;

    /** Where in a cell's numbers the inverse of its width stands. */
    private static final int INVERSE_WIDTH = 6;

    /** Where in a cell's numbers it is marked that particles are in it. */
    public static final int USED = 6;

    /** The most bytes of values and two derivatives at all nodes and inputs, which is the rule by which a scene is summed in this way. */
    private static final long MOST_BYTES = 64L << 20;

    /** More cells are as good as any number: their tables are too large. */
    private static final int MOST_CELLS = 1 << 16;

    private static final int COARSE = 4;

    /** A derivative is made of the values at so many nodes on either side, on the mesh and on the coarse one. */
    private static final int REACH = 5;

    private static final int COARSE_REACH = 6;
    private static final double RELATIVE_WIDTH = 0.11;
    private static final int IN_AN_OCTAVE = 24;
    private static final double RELATIVE_REACH = 40;

    /** max|σ⁽⁶⁾|, and max|z⁶σ⁽⁶⁾(z)|. */
    private static final double SIXTH = 0.409;

    private static final double SIXTH_GRADED = 103;
    private static final double HERMITE = 46_080;

    private final Cells cells;
    private final double[] width;
    private final double[][] value;
    private final double[][] ofInput;
    private final Differences differences;
    private final Once<HermiteMesh> coarse = new Once<>(this::everyFourth);

    /**
     * Makes the table.
     *
     * @param features a model that {@link #fits}
     */
    HermiteMesh(FeatureMap features, Points inputs) {
        this(cells(features, inputs), inputs.size(), REACH);
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

    private HermiteMesh(Cells cells, int samples, int reach) {
        this.cells = cells;
        this.width = widths(cells);
        this.value = new double[width.length + 1][samples];
        this.ofInput = new double[samples][width.length + 1];
        this.differences = new Differences(cells, reach);
    }

    private HermiteMesh everyFourth() {
        HermiteMesh made = new HermiteMesh(cells.coarse(COARSE), samples(), COARSE_REACH);
        for (int j = 0; j < made.value.length; j++) {
            for (int k = 0; k < samples(); k++) {
                made.value[j][k] = value[COARSE * j][k];
                made.ofInput[k][j] = value[COARSE * j][k];
            }
        }
        return made;
    }

    private static double[] widths(Cells cells) {
        double[] width = new double[cells.count()];
        Arrays.setAll(width, j -> cells.node(j + 1) - cells.node(j));
        return width;
    }

    /** Returns the mesh of every fourth node, for g to some 10⁻⁷ of its largest value: what is carried along without a mass needs no more. */
    public HermiteMesh coarse() {
        return coarse.get();
    }

    private static Cells cells(FeatureMap features, Points inputs) {
        if (features instanceof SigmoidThreshold sigmoid) {
            double beta = sigmoid.sharpness();
            double length = inputs.greatest(0) - inputs.least(0) + 2 * RELATIVE_REACH / beta;
            double count = COARSE * Math.ceil(length * beta / RELATIVE_WIDTH / COARSE);
            return new EvenCells(inputs.least(0) - RELATIVE_REACH / beta, beta / RELATIVE_WIDTH, capped(count));
        }
        double[] sizes = Arrays.stream(inputs.column(0)).map(Math::abs).filter(x -> x > 0).toArray();
        double most = Arrays.stream(sizes).max().orElse(1);
        double least = Arrays.stream(sizes).min().orElse(1);
        int octaves = Math.getExponent(RELATIVE_REACH * most / least) + 1;
        return new GradedCells(IN_AN_OCTAVE, 1 / most, octaves);
    }

    private static int capped(double count) {
        return (int) Math.min(2.0 * MOST_CELLS, count);
    }

    /** Tells whether a model can be read from a mesh, and the tables take no more than 64 MB. */
    static boolean fits(FeatureMap features, Points inputs) {
        if (!(features instanceof SigmoidThreshold || features instanceof SigmoidSlope) || inputs.size() == 0) {
            return false;
        }
        Cells made = cells(features, inputs);
        return made.count() <= MOST_CELLS && 24L * (made.count() + 1) * inputs.size() <= MOST_BYTES
                && made.areDistinct();
    }

    /** Returns the bound h⁶ max|∂⁶φ|/46080 on the error of φ. */
    static double error(FeatureMap features) {
        return features instanceof SigmoidThreshold
                ? Math.pow(RELATIVE_WIDTH, 6) * SIXTH / HERMITE
                : Math.pow(1.0 / IN_AN_OCTAVE, 6) * SIXTH_GRADED / HERMITE;
    }

    /** Returns how many cells there are. */
    public int cells() {
        return width.length;
    }

    /** Returns n. */
    public int samples() {
        return value[0].length;
    }

    /**
     * Returns where θ lies, counted in cells from the left end: the whole part is the cell, the rest the place in it; not a number if θ is
     * not.
     */
    public double place(double theta) {
        return cells.place(theta);
    }

    /** Returns how many nodes on either side of one its derivatives are made of: what is nearer is dealt with together. */
    public int reach() {
        return differences.reach();
    }

    /**
     * Adds the outputs of what is in the cells beside the nodes of [from, to), as far as it belongs to these nodes: what {@link #project} and
     * {@link #interpolate} read, transposed.
     *
     * @param moments Σ w s^r, r &lt; 6, of each cell
     * @param node room
     */
    public void addNodes(int from, int to, double[] moments, NodeArrays node, double[] f) {
        int low = differences.low(from);
        int high = differences.high(to);
        Arrays.fill(node.value, low, high, 0);
        for (int j = from; j < to; j++) {
            gather(j, moments, node);
        }
        differences.add(node, from, to);
        int j = low;
        for (; j + 4 <= high; j += 4) {
            addFour(node.value, j, value, 0, f.length, f);
        }
        for (; j < high; j++) {
            addRow(node.value[j], value[j], 0, f.length, f);
        }
    }

    /** Finds how much is asked of value, slope and bend at a node by what is in the cells beside it. */
    private void gather(int j, double[] moments, NodeArrays node) {
        double a = 0;
        double b = 0;
        double c = 0;
        if (j > 0) {
            double h = width[j - 1];
            int at = STRIDE * (j - 1);
            double third = moments[at + 3];
            double fourth = moments[at + 4];
            double fifth = moments[at + 5];
            a += 10 * third - 15 * fourth + 6 * fifth;
            b += h * (7 * fourth - 4 * third - 3 * fifth);
            c += h * h * (0.5 * (third + fifth) - fourth);
        }
        if (j < width.length) {
            double h = width[j];
            int at = STRIDE * j;
            double third = moments[at + 3];
            double fourth = moments[at + 4];
            double fifth = moments[at + 5];
            a += moments[at] - 10 * third + 15 * fourth - 6 * fifth;
            b += h * (moments[at + 1] - 6 * third + 8 * fourth - 3 * fifth);
            c += h * h * (0.5 * (moments[at + 2] - fifth) + 1.5 * (fourth - third));
        }
        node.value[j] += a;
        node.slope[j] = b;
        node.bend[j] = c;
    }

    /** Fills {@code node} with Σ c_k φ(θ_j)(x_k) and its first two derivatives, for the nodes j of [from, to). */
    public void project(int from, int to, double[] c, NodeArrays node) {
        int low = differences.low(from);
        int high = differences.high(to);
        Arrays.fill(node.value, low, high, 0);
        int k = 0;
        for (; k + 4 <= c.length; k += 4) {
            addFour(c, k, ofInput, low, high, node.value);
        }
        for (; k < c.length; k++) {
            addRow(c[k], ofInput[k], low, high, node.value);
        }
        differences.read(node, from, to);
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
            into[r] += c0 * row0[r] + c1 * row1[r] + (c2 * row2[r] + c3 * row3[r]);
        }
    }

    private static void addRow(double factor, double[] row, int low, int high, double[] into) {
        for (int r = low; r < high; r++) {
            into[r] += factor * row[r];
        }
    }

    /** Fills {@code quintic} with the six coefficients of cell {@code j}, between its two projected nodes, and the inverse of its width. */
    public void interpolate(int j, NodeArrays node, double[] quintic) {
        double h = width[j];
        double rise = node.value[j + 1] - node.value[j];
        double d0 = h * node.slope[j];
        double d1 = h * node.slope[j + 1];
        double e0 = h * h * node.bend[j];
        double e1 = h * h * node.bend[j + 1];
        int to = STRIDE * j;
        quintic[to] = node.value[j];
        quintic[to + 1] = d0;
        quintic[to + 2] = 0.5 * e0;
        quintic[to + 3] = 10 * rise - 6 * d0 - 4 * d1 - 1.5 * e0 + 0.5 * e1;
        quintic[to + 4] = -15 * rise + 8 * d0 + 7 * d1 + 1.5 * e0 - e1;
        quintic[to + 5] = 6 * rise - 3 * (d0 + d1) - 0.5 * (e0 - e1);
        quintic[to + INVERSE_WIDTH] = 1 / h;
    }

    /** Fills {@code into} with the quintics and their derivatives at the positions of [from, to), in cells that were interpolated. */
    public void read(double[] quintic, double[] theta, int from, int to, ParticleArrays into) {
        double[] g = into.w();
        double[] slope = into.theta(0);
        cells.places(theta, from, to, g, from);
        for (int i = from; i < to; i++) {
            double place = g[i];
            int cell = (int) place;
            double s = place - cell;
            int at = STRIDE * cell;
            double value = quintic[at + 5];
            double change = value;
            value = value * s + quintic[at + 4];
            change = change * s + value;
            value = value * s + quintic[at + 3];
            change = change * s + value;
            value = value * s + quintic[at + 2];
            change = change * s + value;
            value = value * s + quintic[at + 1];
            change = change * s + value;
            g[i] = value * s + quintic[at];
            slope[i] = change * quintic[at + INVERSE_WIDTH];
        }
    }

    /**
     * Adds the moments Σ w s^r, r &lt; 6, of the particles of [from, to) to those of their cells, and marks a cell that is used by a 1.
     *
     * @param places room for as many numbers
     */
    public void spread(ParticleArrays u, int from, int to, double[] places, double[] sums) {
        double[] w = u.w();
        cells.places(u.theta(0), from, to, places, 0);
        for (int i = from; i < to; i++) {
            double place = places[i - from];
            int cell = (int) place;
            double s = place - cell;
            double v = w[i];
            int at = STRIDE * cell;
            sums[at] += v;
            v *= s;
            sums[at + 1] += v;
            v *= s;
            sums[at + 2] += v;
            v *= s;
            sums[at + 3] += v;
            v *= s;
            sums[at + 4] += v;
            v *= s;
            sums[at + 5] += v;
            sums[at + USED] = 1;
        }
    }

    /** Adds the moments of how the outputs change: Σ (ẇ + w θ̇ ∂/∂θ) s^r, r &lt; 6, where ∂s/∂θ is the inverse of a cell's width. */
    void spreadChange(ParticleArrays u, ParticleArrays change, int from, int to, double[] sums) {
        for (int i = from; i < to; i++) {
            double place = cells.place(u.theta(0)[i]);
            int cell = (int) place;
            double s = place - cell;
            double drift = u.w()[i] * change.theta(0)[i] / width[cell];
            double power = 1;
            double before = 0;
            for (int r = 0; r < 6; r++) {
                sums[STRIDE * cell + r] += change.w()[i] * power + drift * r * before;
                before = power;
                power *= s;
            }
            sums[STRIDE * cell + USED] = 1;
        }
    }

    /** Fills {@code into} with the second derivatives of quintics at the positions of [from, to). */
    void curve(double[] quintic, double[] theta, int from, int to, double[] into) {
        for (int i = from; i < to; i++) {
            double place = cells.place(theta[i]);
            int cell = (int) place;
            double s = place - cell;
            int at = STRIDE * cell;
            double twice = ((20 * quintic[at + 5] * s + 12 * quintic[at + 4]) * s + 6 * quintic[at + 3]) * s
                    + 2 * quintic[at + 2];
            into[i] = twice * quintic[at + INVERSE_WIDTH] * quintic[at + INVERSE_WIDTH];
        }
    }

    /** Returns zeros, as many as the numbers of all cells. */
    public double[] emptySums() {
        return new double[STRIDE * cells()];
    }

    /** Tells whether particles were spread over a cell. */
    public boolean isUsed(int cell, double[] sums) {
        return sums[STRIDE * cell + USED] > 0;
    }

    /** Returns room for the numbers of all nodes. */
    public NodeArrays emptyNodes() {
        return new NodeArrays(width.length + 1);
    }
}
