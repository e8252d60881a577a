package wasserscope.problem.model;

import wasserscope.measure.ParticleArrays;

/** How particles with an output weight move where λ = 0, so that they pay nothing: by −(g, w∇g). Column by column, for it is much used. */
final class Unpenalized {

    private Unpenalized() {}

    /** Fills {@code v} from {@code at} on with (−g, −w∇g) of the particles of [from, to). */
    static void velocity(ParticleArrays u, ParticleArrays gradient, int from, int to, ParticleArrays v, int at) {
        double[] w = u.w();
        double[] g = gradient.w();
        double[] lift = v.w();
        for (int i = from; i < to; i++) {
            lift[at + i - from] = -g[i];
        }
        for (int axis = 0; axis < u.axes(); axis++) {
            double[] slope = gradient.theta(axis);
            double[] drift = v.theta(axis);
            for (int i = from; i < to; i++) {
                drift[at + i - from] = -w[i] * slope[i];
            }
        }
    }

    /** Adds |v|² of these velocities to {@code into} from 0 on. */
    static void addSquaredSpeed(ParticleArrays u, ParticleArrays gradient, int from, int to, double[] into) {
        double[] w = u.w();
        double[] g = gradient.w();
        double[] slope = gradient.theta(0);
        for (int j = 0; j < to - from; j++) {
            double drift = w[from + j] * slope[from + j];
            into[j] += g[from + j] * g[from + j] + drift * drift;
        }
        for (int axis = 1; axis < u.axes(); axis++) {
            double[] other = gradient.theta(axis);
            for (int j = 0; j < to - from; j++) {
                double drift = w[from + j] * other[from + j];
                into[j] += drift * drift;
            }
        }
    }

    /** Fills {@code next[from, to)} with w − ηg and θ − ηw∇g. */
    static void descend(ParticleArrays u, ParticleArrays gradient, double eta, int from, int to, ParticleArrays next) {
        double[] w = u.w();
        double[] g = gradient.w();
        double[] lifted = next.w();
        for (int axis = 0; axis < u.axes(); axis++) {
            double[] theta = u.theta(axis);
            double[] slope = gradient.theta(axis);
            double[] moved = next.theta(axis);
            for (int i = from; i < to; i++) {
                moved[i] = theta[i] - eta * w[i] * slope[i];
            }
        }
        for (int i = from; i < to; i++) {
            lifted[i] = w[i] - eta * g[i];
        }
    }
}
