package wasserscope.theory.outline;

import java.util.Arrays;
import wasserscope.measure.Particles;

/**
 * A curve of tracers. Immutable.
 *
 * @param places where the tracers are, in their order; on the torus θ is lifted to the line, so that neighbours are near each other
 * @param travelled how far they went in the last step of a motion with memory, else zeros
 * @param labels the material coordinate of each: it increases along the curve and never changes
 * @param ends what becomes of the curve beyond them
 */
public record Chain(Particles places, Particles travelled, Labels labels, Ends ends) {

    /** Increasing numbers. Immutable. */
    public static final class Labels {

        private final double[] values;

        /** Copies the numbers. */
        Labels(double[] values) {
            this.values = values.clone();
        }

        /** Returns a new column of the numbers. */
        double[] column() {
            return values.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Labels labels && Arrays.equals(values, labels.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }

    /** Returns how many tracers there are. */
    public int size() {
        return places.size();
    }

    /** Returns the first coordinate of tracer i in the plane: θ, or the first of a vector's. */
    public double x(int i) {
        return places.theta(i);
    }

    /** Returns the second coordinate of tracer i in the plane: w, or the second of a vector's. */
    public double y(int i) {
        return places.axes() == 1 ? places.w(i) : places.theta(i, 1);
    }
}
