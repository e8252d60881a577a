package wasserscope.problem.sum;

import java.util.Arrays;
import java.util.stream.IntStream;
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
 * positions farther out count as its ends. The error of φ is at most h⁶ max|∂⁶φ|/46080. Immutable, safe for any thread.
 */
public final class HermiteMesh {

    /** Numbers for each cell: its six moments, or the six coefficients of its quintic and the inverse of its width. */
    public static final int STRIDE = 8;

    /** Where in a cell's numbers the inverse of its width stands. */
    public static final int INVERSE_WIDTH = 6;

    /** Where in a cell's numbers it is marked that particles are in it. */
    public static final int USED = 6;

    /** The most bytes of a table: one lies by node, a copy of it by input. */
    private static final long MOST_BYTES = 64L << 20;

    /** More cells are as good as any number: their tables are too large. */
    private static final int MOST_CELLS = 1 << 16;

    private static final int COARSE = 4;
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
    private final double[][] slope;
    private final double[][] bend;
    private final double[][] ofInput;
    private final Once<HermiteMesh> coarse = new Once<>(() -> new HermiteMesh(this, COARSE));

    /**
     * Makes the tables.
     *
     * @param features a model that {@link #fits}
     */
    HermiteMesh(FeatureMap features, Points inputs) {
        this.cells = cells(features, inputs);
        this.width = widths(cells);
        int n = inputs.size();
        int nodes = cells.count() + 1;
        this.value = new double[nodes][n];
        this.slope = new double[nodes][n];
        this.bend = new double[nodes][n];
        for (int j = 0; j < nodes; j++) {
            for (int k = 0; k < n; k++) {
                fill(features, cells.node(j), inputs.at(k, 0), j, k);
            }
        }
        this.ofInput = byInput();
    }

    private HermiteMesh(HermiteMesh fine, int factor) {
        this.cells = fine.cells.coarse(factor);
        this.width = widths(cells);
        this.value = everyOther(fine.value, factor);
        this.slope = everyOther(fine.slope, factor);
        this.bend = everyOther(fine.bend, factor);
        this.ofInput = byInput();
    }

    private static double[][] everyOther(double[][] rows, int factor) {
        return IntStream.iterate(0, j -> j < rows.length, j -> j + factor).mapToObj(j -> rows[j])
                .toArray(double[][]::new);
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

    /** Returns for each input value, slope and bend at node after node: so the nodes of a range are projected side by side. */
    private double[][] byInput() {
        double[][] table = new double[samples()][3 * value.length];
        for (int k = 0; k < table.length; k++) {
            double[] row = table[k];
            for (int j = 0; j < value.length; j++) {
                row[3 * j] = value[j][k];
                row[3 * j + 1] = slope[j][k];
                row[3 * j + 2] = bend[j][k];
            }
        }
        return table;
    }

    private void fill(FeatureMap features, double theta, double x, int j, int k) {
        double factor = features instanceof SigmoidThreshold sigmoid ? -sigmoid.sharpness() : x;
        double z = features instanceof SigmoidThreshold sigmoid ? sigmoid.sharpness() * (x - theta) : theta * x;
        double e = Sigmoid.decay(z);
        value[j][k] = Sigmoid.value(z, e);
        slope[j][k] = factor * Sigmoid.slope(e);
        bend[j][k] = factor * factor * Sigmoid.bend(z, e);
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

    /**
     * Adds the outputs of what is in the two cells beside node {@code j}: what {@link #interpolate} reads, transposed.
     *
     * @param moments Σ w s^r, r &lt; 6, of each cell
     */
    public void addNode(int j, double[] moments, double[] f) {
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
        double[] v = value[j];
        double[] d = slope[j];
        double[] e = bend[j];
        for (int k = 0; k < f.length; k++) {
            f[k] += a * v[k] + b * d[k] + c * e[k];
        }
    }

    /** Fills {@code node} at 3j, 3j + 1, 3j + 2 with Σ c_k φ(θ_j)(x_k) and its first two derivatives, for the nodes j of [from, to). */
    public void project(int from, int to, double[] c, double[] node) {
        int low = 3 * from;
        int high = 3 * to;
        if (low == high) {
            return;
        }
        Arrays.fill(node, low, high, 0);
        int k = 0;
        for (; k + 4 <= c.length; k += 4) {
            addFour(c, k, low, high, node);
        }
        for (; k < c.length; k++) {
            double factor = c[k];
            double[] row = ofInput[k];
            for (int r = low; r < high; r++) {
                node[r] += factor * row[r];
            }
        }
    }

    private void addFour(double[] c, int k, int low, int high, double[] node) {
        double c0 = c[k];
        double c1 = c[k + 1];
        double c2 = c[k + 2];
        double c3 = c[k + 3];
        double[] row0 = ofInput[k];
        double[] row1 = ofInput[k + 1];
        double[] row2 = ofInput[k + 2];
        double[] row3 = ofInput[k + 3];
        for (int r = low; r < high; r++) {
            node[r] += c0 * row0[r] + c1 * row1[r] + (c2 * row2[r] + c3 * row3[r]);
        }
    }

    /** Fills {@code quintic} with the six coefficients of cell {@code j}, between its two projected nodes, and the inverse of its width. */
    public void interpolate(int j, double[] node, double[] quintic) {
        double h = width[j];
        int at = 3 * j;
        double rise = node[at + 3] - node[at];
        double d0 = h * node[at + 1];
        double d1 = h * node[at + 4];
        double e0 = h * h * node[at + 2];
        double e1 = h * h * node[at + 5];
        int to = STRIDE * j;
        quintic[to] = node[at];
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
    double[] emptySums() {
        return new double[STRIDE * cells()];
    }

    /** Tells whether there is such a cell and particles were spread over it. */
    public boolean isUsed(int cell, double[] sums) {
        return cell >= 0 && cell < width.length && sums[STRIDE * cell + USED] > 0;
    }

    /** Adds to {@code f} the outputs of what was spread. */
    void addSums(double[] sums, double[] f) {
        for (int j = 0; j <= cells(); j++) {
            if (isUsed(j - 1, sums) || isUsed(j, sums)) {
                addNode(j, sums, f);
            }
        }
    }
}
