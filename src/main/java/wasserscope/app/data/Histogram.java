package wasserscope.app.data;

import java.util.Arrays;
import wasserscope.scenario.table.ReadTable;
import wasserscope.scenario.table.column.Column;

/**
 * How often the values of a column are where.
 *
 * @param heights of bars of equal width, from 0 to 1; none of words
 */
record Histogram(double[] heights) {

    private static final int BARS = 20;

    /** Counts the numbers in equal parts of their range, and classes one by one. */
    static Histogram of(Column column, ReadTable table) {
        if (!column.isUsable()) {
            return new Histogram(new double[0]);
        }
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < table.rows(); row++) {
            if (Double.isFinite(column.at(row))) {
                least = Math.min(least, column.at(row));
                greatest = Math.max(greatest, column.at(row));
            }
        }
        boolean few = column.hasLevels() && column.levels().size() <= BARS;
        double[] counts = new double[few ? column.levels().size() : BARS];
        double width = (greatest - least) / BARS;
        for (int row = 0; row < table.rows(); row++) {
            double value = column.at(row);
            if (Double.isFinite(value)) {
                counts[few ? column.level(row) : width > 0 ? (int) Math.min(BARS - 1, (value - least) / width) : 0]++;
            }
        }
        double most = Arrays.stream(counts).max().orElse(1);
        return new Histogram(Arrays.stream(counts).map(count -> most > 0 ? count / most : 0).toArray());
    }
}
