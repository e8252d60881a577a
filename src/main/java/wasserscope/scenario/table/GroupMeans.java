package wasserscope.scenario.table;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The weighted means of samples in groups, without the empty ones.
 *
 * @param x mean of x in each group
 * @param y mean of y
 * @param weights their sums, as parts of the greatest weight
 * @param halfVariance Σ ρ_k ½(y_k − ȳ)² with the mean of k's group
 */
@SuppressWarnings("ArrayRecordComponent") // made and read in one place, never compared
record GroupMeans(double[] x, double[] y, double[] weights, double halfVariance) {

    /**
     * Returns the means.
     *
     * @param group to which each sample belongs
     * @param count how many groups there may be
     */
    static GroupMeans of(double[] x, double[] y, double[] weights, int[] group, int count) {
        double most = Arrays.stream(weights).max().orElseThrow();
        double[] total = new double[count];
        double[] meanX = new double[count];
        double[] meanY = new double[count];
        for (int k = 0; k < x.length; k++) {
            int i = group[k];
            double weight = Math.max(weights[k] / most, Double.MIN_NORMAL);
            total[i] += weight;
            meanX[i] += weight / total[i] * (x[k] - meanX[i]);
            meanY[i] += weight / total[i] * (y[k] - meanY[i]);
        }
        double apart = 0;
        for (int k = 0; k < x.length; k++) {
            double difference = y[k] - meanY[group[k]];
            apart += 0.5 * weights[k] / most * difference * difference;
        }
        int[] filled = IntStream.range(0, count).filter(i -> total[i] > 0).toArray();
        return new GroupMeans(picked(meanX, filled), picked(meanY, filled), picked(total, filled),
                apart / Arrays.stream(total).sum());
    }

    private static double[] picked(double[] column, int[] groups) {
        return Arrays.stream(groups).mapToDouble(i -> column[i]).toArray();
    }
}
