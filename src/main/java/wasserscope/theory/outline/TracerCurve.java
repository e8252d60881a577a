package wasserscope.theory.outline;

import wasserscope.measure.Particles;

/**
 * A curve of tracers. Immutable.
 *
 * @param places where the tracers are, in their order; on the torus θ is lifted to the line, so that neighbours are near each other
 * @param travelled how far they went in the last step of a motion with memory, else zeros
 * @param ends what becomes of the curve beyond them
 */
public record TracerCurve(Particles places, Particles travelled, Ends ends) {

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
