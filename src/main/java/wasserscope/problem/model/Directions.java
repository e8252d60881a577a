package wasserscope.problem.model;

import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;
import wasserscope.measure.SignedMeasure;

/** Directions: of the plane as angles of [0, 2π), of R³ as vectors of length 1. */
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

    /** Returns Σ mass_i δ_{θ_i/|θ_i|}; θ = 0, which has no mass, stays where it is. */
    static SignedMeasure measureOnSphere(ParticleArrays u, double[] mass) {
        double[][] place = new double[u.axes()][u.size()];
        for (int i = 0; i < mass.length; i++) {
            double norm = u.norm(i);
            for (int axis = 0; axis < place.length; axis++) {
                place[axis][i] = norm > 0 ? u.theta(axis)[i] / norm : 0;
            }
        }
        return SignedMeasure.of(new Points(place), mass);
    }
}
