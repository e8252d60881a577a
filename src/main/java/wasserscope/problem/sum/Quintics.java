package wasserscope.problem.sum;

import java.util.Arrays;
import wasserscope.measure.ParticleArrays;

/**
 * Functions of θ that are a quintic on each cell of a mesh, by their values and first two derivatives at the nodes; and how much particles
 * ask of each node, which is the same transposed. Derivatives are {@link Differences} of values. Immutable, safe for any thread.
 *
 * <p>What is done for each particle or pair is written with {@link Math#fma}: one instruction for two, and the same bits on every machine.
 */
public final class Quintics {

    /** Numbers for each cell: its six moments, or the six coefficients of its quintic and the inverse of its width. */
    public static final int STRIDE = 8;

    /** Where in a cell's numbers the inverse of its width stands. */
    private static final int INVERSE_WIDTH = 6;

    /** Where in a cell's numbers it is marked that particles are in it. */
    public static final int USED = 6;

    private final Cells cells;
    private final double[] width;
    private final Differences differences;

    /**
     * Lays them on cells.
     *
     * @param reach of how many values on either side of a node its derivatives are made
     */
    Quintics(Cells cells, int reach) {
        this.cells = cells;
        this.width = new double[cells.count()];
        Arrays.setAll(width, j -> cells.node(j + 1) - cells.node(j));
        this.differences = new Differences(cells, reach);
    }

    /** Returns how many cells there are. */
    public int cells() {
        return width.length;
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

    /** Returns the first node whose value is needed for those from {@code from} on. */
    int low(int from) {
        return differences.low(from);
    }

    /** Returns the end of the nodes whose values are needed for those before {@code to}. */
    int high(int to) {
        return differences.high(to);
    }

    /** Fills in slopes and bends of the nodes of [from, to), from values. */
    void derive(int from, int to, NodeArrays node) {
        differences.read(node, from, to);
    }

    /**
     * Fills in how much is asked of the values at nodes by what is in the cells beside those of [from, to), as far as it belongs to these:
     * {@link #derive} and {@link #interpolate}, transposed.
     */
    void gather(int from, int to, double[] moments, NodeArrays node) {
        Arrays.fill(node.value, low(from), high(to), 0);
        for (int j = from; j < to; j++) {
            gather(j, moments, node);
        }
        differences.add(node, from, to);
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
            value = Math.fma(value, s, quintic[at + 4]);
            change = Math.fma(change, s, value);
            value = Math.fma(value, s, quintic[at + 3]);
            change = Math.fma(change, s, value);
            value = Math.fma(value, s, quintic[at + 2]);
            change = Math.fma(change, s, value);
            value = Math.fma(value, s, quintic[at + 1]);
            change = Math.fma(change, s, value);
            g[i] = Math.fma(value, s, quintic[at]);
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
}
