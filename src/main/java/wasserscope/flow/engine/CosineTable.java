package wasserscope.flow.engine;

import wasserscope.problem.model.Space;

/**
 * cos θ and sin θ for any θ, to a few units in the last place: those of the nearest of 1024 angles, turned by the rest, which is so
 * small that four terms of its series are exact. Three times as fast as the functions of the standard library that give the same bits
 * everywhere. Immutable.
 */
final class CosineTable {

    private static final int ANGLES = 1024;
    private static final double PER_RADIAN = ANGLES / (2 * Math.PI);

    /** 2π/1024 in two parts, the first with so few bits that its multiples are exact. */
    private static final double COARSE = (float) (2 * Math.PI / ANGLES);

    private static final double FINE = 2 * Math.PI / ANGLES - COARSE;

    /** Up to here multiples of the first part are exact; motions look ahead some turns at most. */
    private static final double FAR = 1e6;

    private static final double SIXTH = 1.0 / 6;
    private static final double FOURTH_FACTORIAL = 1.0 / 24;
    private static final double FIFTH_FACTORIAL = 1.0 / 120;
    private static final double SIXTH_FACTORIAL = 1.0 / 720;

    private static final double[] COS = new double[ANGLES + 1];
    private static final double[] SIN = new double[ANGLES + 1];

    static {
        for (int j = 0; j <= ANGLES; j++) {
            COS[j] = StrictMath.cos(2 * Math.PI * j / ANGLES);
            SIN[j] = StrictMath.sin(2 * Math.PI * j / ANGLES);
        }
    }

    private CosineTable() {}

    /** Fills two columns of [from, to) with the cosines and sines; both are NaN where θ is. */
    static void of(double[] theta, int from, int to, double[] cos, double[] sin) {
        for (int i = from; i < to; i++) {
            double angle = Math.abs(theta[i]) < FAR ? theta[i] : Space.CIRCLE.wrapped(theta[i]);
            int nearest = (int) Math.rint(angle * PER_RADIAN);
            double rest = angle - nearest * COARSE - nearest * FINE;
            int j = nearest & (ANGLES - 1);
            double square = rest * rest;
            double s = rest * (1 - square * (SIXTH - square * FIFTH_FACTORIAL));
            double c = 1 - square * (0.5 - square * (FOURTH_FACTORIAL - square * SIXTH_FACTORIAL));
            cos[i] = COS[j] * c - SIN[j] * s;
            sin[i] = SIN[j] * c + COS[j] * s;
        }
    }
}
