package wasserscope.run;

import java.util.Arrays;
import wasserscope.measure.Particles;
import wasserscope.problem.model.PlaneMap;
import wasserscope.scenario.PlaneWindow;
import wasserscope.work.WorkerPool;

/**
 * The least box that holds all places of the plane where particles have been. Immutable.
 *
 * @param left least first coordinate
 * @param right greatest first coordinate
 * @param low least second coordinate
 * @param high greatest second coordinate
 */
public record Extent(double left, double right, double low, double high) {

    /** The box of no place. */
    static final Extent NONE = new Extent(
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    private static final int BLOCK = 1 << 15;

    /** Returns the box of {@code particles} alone, as the chart draws them. */
    public static Extent of(Particles particles, PlaneMap chart) {
        return NONE.with(particles, chart);
    }

    /** Returns the box of {@code particles} alone, found by the threads of a pool. */
    static Extent of(Particles particles, PlaneMap chart, WorkerPool pool) {
        int m = particles.size();
        Extent[] parts = new Extent[(m + BLOCK - 1) / BLOCK];
        pool.share(parts.length, index -> parts[index] = NONE.with(
                particles, chart, index * BLOCK, Math.min(m, (index + 1) * BLOCK)));
        return Arrays.stream(parts).reduce(NONE, Extent::union);
    }

    /** Returns the least box that holds this one and another. */
    Extent union(Extent other) {
        return new Extent(Math.min(left, other.left), Math.max(right, other.right),
                Math.min(low, other.low), Math.max(high, other.high));
    }

    /** Returns the box that a window of the plane shows. */
    static Extent of(PlaneWindow window) {
        return new Extent(window.thetaLow(), window.thetaHigh(), window.wLow(), window.wHigh());
    }

    /** Returns the least box that holds this one and {@code particles}. */
    Extent with(Particles particles, PlaneMap chart) {
        return with(particles, chart, 0, particles.size());
    }

    private Extent with(Particles particles, PlaneMap chart, int from, int to) {
        double newLeft = left;
        double newRight = right;
        double newLow = low;
        double newHigh = high;
        for (int i = from; i < to; i++) {
            double x = chart.x(particles, i);
            double y = chart.y(particles, i);
            if (x < newLeft) { // hardly ever, of very many: a minimum of each would cost several times as much
                newLeft = x;
            }
            if (x > newRight) {
                newRight = x;
            }
            if (y < newLow) {
                newLow = y;
            }
            if (y > newHigh) {
                newHigh = y;
            }
        }
        return new Extent(newLeft, newRight, newLow, newHigh);
    }
}
