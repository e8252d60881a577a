package wasserscope.run;

import wasserscope.measure.Particles;
import wasserscope.problem.model.PlaneMap;
import wasserscope.scenario.PlaneWindow;

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

    /** Returns the box of {@code particles} alone, as the chart draws them. */
    public static Extent of(Particles particles, PlaneMap chart) {
        return NONE.with(particles, chart);
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
        double newLeft = left;
        double newRight = right;
        double newLow = low;
        double newHigh = high;
        for (int i = 0; i < particles.size(); i++) {
            double x = chart.x(particles, i);
            double y = chart.y(particles, i);
            newLeft = Math.min(newLeft, x);
            newRight = Math.max(newRight, x);
            newLow = Math.min(newLow, y);
            newHigh = Math.max(newHigh, y);
        }
        return new Extent(newLeft, newRight, newLow, newHigh);
    }
}
