package wasserscope.measure;

import java.util.Arrays;

/**
 * Work space for m symmetric matrices on Θ, a column for each entry on and above the diagonal: the second derivatives of g at m
 * positions. Mutable; its arrays are live, for whoever owns it.
 */
public final class HessianArrays {

    private final int axes;
    private final double[][] entries;

    private HessianArrays(int axes, double[][] entries) {
        this.axes = axes;
        this.entries = entries;
    }

    /** Returns {@code size} zero matrices of {@code axes} rows. */
    public static HessianArrays zero(int size, int axes) {
        return new HessianArrays(axes, new double[axes * (axes + 1) / 2][size]);
    }

    /** Returns how many rows a matrix has. */
    public int axes() {
        return axes;
    }

    /** Returns the live column of the entries in a row and a column, in either order. */
    public double[] entry(int row, int column) {
        int low = Math.min(row, column);
        int high = Math.max(row, column);
        return entries[high * (high + 1) / 2 + low];
    }

    /** Fills {@code [from, to)} of every column with 0. */
    public void clear(int from, int to) {
        for (double[] column : entries) {
            Arrays.fill(column, from, to, 0);
        }
    }
}
