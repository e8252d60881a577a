package wasserscope.run;

import wasserscope.measure.Particles;

/**
 * The least box that holds all places where particles have been. Immutable.
 *
 * @param thetaLow least θ
 * @param thetaHigh greatest θ
 * @param wLow least w
 * @param wHigh greatest w
 */
public record Extent(double thetaLow, double thetaHigh, double wLow, double wHigh) {

    /** The box of no place. */
    static final Extent NONE = new Extent(
            Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /** Returns the box of {@code particles} alone. */
    public static Extent of(Particles particles) {
        return NONE.with(particles);
    }

    /** Returns the least box that holds this one and {@code particles}. */
    Extent with(Particles particles) {
        double left = thetaLow;
        double right = thetaHigh;
        double low = wLow;
        double high = wHigh;
        for (int i = 0; i < particles.size(); i++) {
            left = Math.min(left, particles.theta(i));
            right = Math.max(right, particles.theta(i));
            low = Math.min(low, particles.w(i));
            high = Math.max(high, particles.w(i));
        }
        return new Extent(left, right, low, high);
    }
}
