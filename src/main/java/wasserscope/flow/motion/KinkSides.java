package wasserscope.flow.motion;

import wasserscope.measure.ParticleArrays;
import wasserscope.problem.Objective;
import wasserscope.problem.model.NormWeighted;

/**
 * The sides of the kink w = 0 of V = λ|w|Ṽ that the particles are on: above, below, or at rest on it. With the sides held the velocity
 * is smooth, also a little beyond the kink, where it is that of V's smooth continuation λswṼ. A side is left at its <em>margin</em>
 * 0: sw of a particle on the side s = ±1, λṼ − |g| of one at rest.
 *
 * <p>Vectors lie in one array, first the m weights, then the coordinates of θ. The weight of a particle at rest is 0; its place
 * gathers −∫g dt instead, so that the derivative there tells g, and its margin, at any time between the steps.
 */
final class KinkSides {

    private final double lambda;
    private final boolean normWeighted;
    private final int[] side;
    private final int axes;

    KinkSides(Objective objective, int particles) {
        this.lambda = objective.lambda();
        this.normWeighted = objective.lifting() instanceof NormWeighted;
        this.side = new int[particles];
        this.axes = objective.space().axes();
    }

    /** Chooses the sides by the subgradient of least norm: that of w, at w = 0 rest where |g| ≤ λṼ, else the side of −g. */
    void choose(ParticleArrays u, ParticleArrays gradient) {
        for (int i = 0; i < side.length; i++) {
            double w = u.w()[i];
            double g = gradient.w()[i];
            double price = normWeighted ? lambda * u.norm(i) : lambda;
            if (w == 0) {
                side[i] = Math.abs(g) > price ? (int) -Math.signum(g) : 0;
            } else {
                side[i] = (int) Math.signum(w);
            }
        }
    }

    /** Returns the weights of particles at rest to 0. */
    void hold(ParticleArrays u) {
        for (int i = 0; i < side.length; i++) {
            if (side[i] == 0) {
                u.w()[i] = 0;
            }
        }
    }

    /** Makes the velocities {@code v} at {@code u}, where they have the sign of w, those of the sides held. */
    void continueSmoothly(ParticleArrays u, ParticleArrays gradient, ParticleArrays v) {
        for (int i = 0; i < side.length; i++) {
            double norm = normWeighted ? u.norm(i) : 1;
            v.w()[i] = -gradient.w()[i] - lambda * norm * side[i];
            if (normWeighted) {
                double pull = norm == 0 ? 0 : lambda * side[i] * u.w()[i] / norm;
                for (int axis = 0; axis < axes; axis++) {
                    v.theta(axis)[i] = -u.w()[i] * gradient.theta(axis)[i] - pull * u.theta(axis)[i];
                }
            }
        }
    }

    /** Returns the least of the margins. */
    double least(double[] u, double[] v) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < side.length; i++) {
            least = Math.min(least, margin(u, v, i));
        }
        return least;
    }

    private double margin(double[] u, double[] v, int i) {
        if (side[i] != 0) {
            return side[i] * u[i];
        }
        return (normWeighted ? lambda * norm(u, i) : lambda) - Math.abs(v[i]);
    }

    /**
     * Tells whether a margin may have been less than 0 within a step at whose ends it is not: that of a particle at rest, or one that
     * falls, then rises, and whose tangents meet below 0.
     */
    boolean mayDip(double duration, double[] u, double[] v, double[] laterU, double[] laterV) {
        for (int i = 0; i < side.length; i++) {
            double before = side[i] * v[i];
            double after = side[i] * laterV[i];
            if (side[i] == 0) {
                return true;
            }
            if (before < 0 && after > 0) {
                double start = side[i] * u[i];
                double end = side[i] * laterU[i];
                double meeting = (end - start - after * duration) / (before - after);
                if (start + before * meeting < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Puts on w = 0 the particles whose margin is used up, and those at rest. */
    void settle(double[] u, double[] v) {
        for (int i = 0; i < side.length; i++) {
            if (side[i] == 0 || margin(u, v, i) <= 0) {
                u[i] = 0;
            }
        }
    }

    /**
     * Tells whether θ_i has come to the kink θ = 0 of V = λ|w||θ|: it is as near as {@code reach}, was pulled inwards, and the pull
     * has turned about since.
     */
    boolean landed(double[] u, double[] v, double[] laterU, double reach, int i) {
        if (!normWeighted) {
            return false;
        }
        double length = norm(laterU, i);
        return length > 0 && length <= reach && product(u, laterU, i) <= 0 && product(u, v, i) < 0;
    }

    /** Puts θ_i on 0. */
    void land(double[] u, int i) {
        for (int axis = 0; axis < axes; axis++) {
            u[(1 + axis) * side.length + i] = 0;
        }
    }

    /** Returns m. */
    int size() {
        return side.length;
    }

    private double norm(double[] u, int i) {
        return Math.sqrt(product(u, u, i));
    }

    private double product(double[] a, double[] b, int i) {
        double sum = 0;
        for (int axis = 0; axis < axes; axis++) {
            sum += a[(1 + axis) * side.length + i] * b[(1 + axis) * side.length + i];
        }
        return sum;
    }
}
