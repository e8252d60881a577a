package wasserscope.problem.model;

import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;
import wasserscope.measure.SignedMeasure;

/** Directions of the plane as angles of [0, 2π). */
final class Directions {

    private Directions() {}

    /** Returns Σ mass_i δ_{arg θ_i}. */
    static SignedMeasure measure(ParticleArrays u, double[] mass) {
        double[] angle = new double[u.size()];
        for (int i = 0; i < angle.length; i++) {
            angle[i] = Space.CIRCLE.wrapped(StrictMath.atan2(u.theta(1)[i], u.theta(0)[i]));
        }
        return SignedMeasure.of(new Points(angle), mass);
    }
}
