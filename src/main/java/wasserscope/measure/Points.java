package wasserscope.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Points of R, R² or R³, kept as one column for each coordinate. Immutable, safe for any thread; equal when the columns are, bit for bit.
 */
public final class Points {

    private final double[][] columns;

    /**
     * Copies the columns.
     *
     * @param columns one for each axis, at least one, all of one length
     * @throws IllegalArgumentException if there is no column, or they differ in length
     */
    public Points(double[]... columns) {
        this(List.of(copied(columns)));
        if (columns.length == 0 || Arrays.stream(columns).anyMatch(c -> c.length != columns[0].length)) {
            throw new IllegalArgumentException("need at least one column, all of one length");
        }
    }

    private Points(List<double[]> columns) {
        this.columns = columns.toArray(double[][]::new);
    }

    /** Takes columns as they are, at least one, all of one length; nobody may write to them again. */
    static Points owning(double[]... columns) {
        return new Points(List.of(columns));
    }

    /** Returns points of the line. */
    public static Points onLine(double... x) {
        return new Points(x);
    }

    /** Returns how many points there are. */
    public int size() {
        return columns[0].length;
    }

    /** Returns how many coordinates a point has. */
    public int axes() {
        return columns.length;
    }

    /** Returns a coordinate of the i-th point. */
    public double at(int i, int axis) {
        return columns[axis][i];
    }

    /** Returns the coordinates of the i-th point. */
    public List<Double> point(int i) {
        return Arrays.stream(columns).map(column -> column[i]).toList();
    }

    /** Returns a new column of one coordinate. */
    public double[] column(int axis) {
        return columns[axis].clone();
    }

    /** Returns new columns, indexed by axis and point. */
    public double[][] columns() {
        return copied(columns);
    }

    private static double[][] copied(double[][] columns) {
        double[][] copies = columns.clone();
        for (int axis = 0; axis < copies.length; axis++) {
            copies[axis] = copies[axis].clone();
        }
        return copies;
    }

    /** Returns the points of these numbers, in their order. */
    public Points picked(int... numbers) {
        return new Points(Arrays.stream(columns)
                .map(column -> Arrays.stream(numbers).mapToDouble(i -> column[i]).toArray())
                .toArray(double[][]::new));
    }

    /** Returns the same points with so many coordinates: the first of them, and 0 for further ones. */
    public Points onAxes(int axes) {
        double[][] other = Arrays.copyOf(columns(), axes);
        for (int axis = axes(); axis < axes; axis++) {
            other[axis] = new double[size()];
        }
        return new Points(other);
    }

    /** Returns the least coordinate on an axis; +∞ if there is no point. */
    public double least(int axis) {
        return DoubleStream.of(columns[axis]).min().orElse(Double.POSITIVE_INFINITY);
    }

    /** Returns the greatest coordinate on an axis; −∞ if there is no point. */
    public double greatest(int axis) {
        return DoubleStream.of(columns[axis]).max().orElse(Double.NEGATIVE_INFINITY);
    }

    /** Tells whether every coordinate is a finite number. */
    public boolean areFinite() {
        return Arrays.stream(columns).flatMapToDouble(DoubleStream::of).allMatch(Double::isFinite);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Points p && Arrays.deepEquals(columns, p.columns);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(columns);
    }

    @Override
    public String toString() {
        return "Points" + Arrays.deepToString(columns);
    }
}
