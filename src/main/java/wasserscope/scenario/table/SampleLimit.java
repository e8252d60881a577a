package wasserscope.scenario.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import wasserscope.random.CounterRandom;
import wasserscope.scenario.table.text.Note;

/**
 * At most {@value #MOST} samples for many rows, so that sums over them stay quick. Numbers over one input are put together: rows of the
 * same x, and if these are too many, all in one of {@value #BINS} equal parts of the range. Their weights add up, x and y are averaged;
 * the square loss then lacks Σ ρ_k ½(y_k − ȳ)² whatever the network is. Of labels, and of two inputs, a part is drawn.
 *
 * @param x a column for each coordinate
 * @param y as many targets
 * @param weights as many; if absent all count the same
 * @param notes what was done, if anything
 */
@SuppressWarnings("ArrayRecordComponent") // made and read in one place, never compared
record SampleLimit(double[][] x, double[] y, Optional<double[]> weights, List<Note> notes) {

    /** How many samples there are at most. */
    static final int MOST = 20_000;

    /** In how many parts a range is cut. */
    static final int BINS = 4000;

    private static final CounterRandom DRAWS = new CounterRandom(1, CounterRandom.Stream.INPUTS);

    /**
     * Returns these samples, or fewer.
     *
     * @param labels whether the targets are classes
     */
    static SampleLimit of(double[][] x, double[] y, Optional<double[]> weights, boolean labels) {
        if (y.length <= MOST) {
            return new SampleLimit(x, y, weights, List.of());
        }
        return labels || x.length > 1
                ? drawn(x, y, weights)
                : together(x[0], y, weights.orElseGet(() -> DoubleStream.generate(() -> 1).limit(y.length).toArray()));
    }

    /** Each row is drawn with the probability that as many as are needed yet are drawn of those that are left. */
    private static SampleLimit drawn(double[][] x, double[] y, Optional<double[]> weights) {
        int[] rows = new int[MOST];
        int taken = 0;
        for (int row = 0; taken < MOST; row++) {
            if (DRAWS.uniform(row, 0) * (y.length - row) < MOST - taken) {
                rows[taken++] = row;
            }
        }
        return new SampleLimit(Arrays.stream(x).map(column -> picked(column, rows)).toArray(double[][]::new),
                picked(y, rows), weights.map(column -> picked(column, rows)),
                List.of(new Note.Drawn(MOST, y.length)));
    }

    private static double[] picked(double[] column, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> column[row]).toArray();
    }

    private static SampleLimit together(double[] x, double[] y, double[] weights) {
        double[] distinct = Arrays.stream(x).map(value -> value + 0.0).sorted().distinct().toArray();
        if (distinct.length <= MOST) {
            int[] group = Arrays.stream(x).mapToInt(value -> Arrays.binarySearch(distinct, value + 0.0)).toArray();
            GroupMeans means = GroupMeans.of(x, y, weights, group, distinct.length);
            return means(distinct, means, new Note.Together(x.length, distinct.length, means.halfVariance()));
        }
        double low = distinct[0];
        double width = (distinct[distinct.length - 1] - low) / BINS;
        int[] bin = Arrays.stream(x).mapToInt(value -> (int) Math.min(BINS - 1, (value - low) / width)).toArray();
        GroupMeans means = GroupMeans.of(x, y, weights, bin, BINS);
        return means(means.x(), means, new Note.Binned(x.length, BINS, means.x().length, means.halfVariance()));
    }

    private static SampleLimit means(double[] x, GroupMeans means, Note note) {
        return new SampleLimit(new double[][] {x}, means.y(), Optional.of(means.weights()), List.of(note));
    }
}
