package wasserscope.run;

import java.util.Arrays;

/**
 * The objective against time, t ↦ F(μ_t), as recorded on the {@link Schedule}: for each point the value at its time, the least and
 * greatest since the point before, so that an oscillation shows even where points are sparse, and what bounds F* from below. Immutable; later curves share its
 * memory.
 */
public final class Curve {

    /** The curve without points. */
    public static final Curve EMPTY = new Curve(new Store(0), 0);

    private static final int TIME = 0;
    private static final int STEP = 5;
    private static final int COLUMNS = 6;

    private final Store store;
    private final int size;

    /** Columns of which curves are prefixes; a slot is written once, before any curve that shows it exists. */
    private static final class Store {
        private final double[][] columns;
        private int used;

        Store(int capacity) {
            columns = new double[COLUMNS][capacity];
        }
    }

    private Curve(Store store, int size) {
        this.store = store;
        this.size = size;
    }

    /** Returns the curve with one more point. Called from the run's thread alone. */
    Curve plus(long step, double time, double value, double least, double greatest, double bound) {
        Store target = store;
        if (store.used != size || size == store.columns[0].length) {
            target = new Store(2 * Math.max(size, 32));
            for (int c = 0; c < COLUMNS; c++) {
                target.columns[c] = Arrays.copyOf(store.columns[c], target.columns[c].length);
            }
        }
        double[] point = {time, value, least, greatest, bound, (double) step};
        for (int c = 0; c < COLUMNS; c++) {
            target.columns[c][size] = point[c];
        }
        target.used = size + 1;
        return new Curve(target, size + 1);
    }

    /** Returns how many points there are. */
    public int size() {
        return size;
    }

    /** Returns the time of a point. */
    public double time(int point) {
        return store.columns[TIME][point];
    }

    /** Returns F at the time of a point. */
    public double value(int point) {
        return store.columns[1][point];
    }

    /** Returns the least F since the point before. */
    public double least(int point) {
        return store.columns[2][point];
    }

    /** Returns the greatest F since the point before. */
    public double greatest(int point) {
        return store.columns[3][point];
    }

    /** Returns the certified lower bound D ≤ F* found at the time of a point; 0 where none is of use. */
    public double bound(int point) {
        return store.columns[4][point];
    }

    /** Returns the step of a point. */
    public long step(int point) {
        return (long) store.columns[STEP][point];
    }

    /** Returns F at the last point that is not after a step, or at the first point. */
    public double valueOf(long step) {
        int found = Arrays.binarySearch(store.columns[STEP], 0, size, (double) step);
        return value(Math.max(0, found >= 0 ? found : -found - 2));
    }

    /** Returns the step that is nearest to a time, as {@link #timeOf} has them. */
    public long stepOf(double when) {
        return Math.round(read(TIME, when, STEP));
    }

    /** Returns t at a step: that of the point there or, between points, as far between theirs. */
    public double timeOf(long step) {
        return read(STEP, (double) step, TIME);
    }

    /** Returns what a column has where another one has a value: between points as far between theirs, beyond them that of the nearest. */
    private double read(int from, double value, int to) {
        int found = Arrays.binarySearch(store.columns[from], 0, size, value);
        int after = found >= 0 ? found : -found - 1;
        if (found >= 0 || after == 0 || after == size) {
            return size == 0 ? 0 : store.columns[to][Math.min(after, size - 1)];
        }
        double[] x = store.columns[from];
        double[] y = store.columns[to];
        double part = (value - x[after - 1]) / (x[after] - x[after - 1]);
        return y[after - 1] + part * (y[after] - y[after - 1]);
    }
}
