package wasserscope.cli.bench;

import java.util.Arrays;
import java.util.List;

/** Measures how often a second something can be done. */
final class Stretches {

    private static final int COUNT = 10;
    private static final double WARM_UP = 0.4;
    private static final double NANOS = 1e9;

    private Stretches() {}

    /**
     * Measures several works side by side: in each of ten stretches of time one after another, so that whatever else the machine does
     * falls on all of them.
     *
     * @param works each is done over and over, at least eleven times
     * @param seconds how long each is measured; 0.4 times as long it is done before that
     * @return the median rate of each, per second of wall time
     */
    static double[] rates(List<Runnable> works, double seconds) {
        works.forEach(work -> rate(work, WARM_UP * seconds));
        double[][] rates = new double[works.size()][COUNT];
        for (int stretch = 0; stretch < COUNT; stretch++) {
            for (int j = 0; j < rates.length; j++) {
                rates[j][stretch] = rate(works.get(j), seconds / COUNT);
            }
        }
        return Arrays.stream(rates).mapToDouble(Stretches::median).toArray();
    }

    private static double rate(Runnable work, double seconds) {
        long began = System.nanoTime();
        long elapsed;
        int count = 0;
        do {
            work.run();
            count++;
            elapsed = System.nanoTime() - began;
        } while (elapsed < seconds * NANOS);
        return count * NANOS / elapsed;
    }

    /** Returns the middle of some numbers, which it sorts, or of an even number the mean of the two there. */
    static double median(double[] numbers) {
        Arrays.sort(numbers);
        return 0.5 * (numbers[(numbers.length - 1) / 2] + numbers[numbers.length / 2]);
    }
}
