package wasserscope.theory.minimum;

import java.util.Optional;
import wasserscope.measure.Points;

/** The greatest value of −uᵀCu over |u| = 1, the greatest eigenvalue of −C, for the symmetric part of a 2 × 2 matrix C. */
final class Eigenvalue {

    private Eigenvalue() {}

    /** Takes C by rows; the bound may be negative. */
    static Supremum supremum(double[] c) {
        double mean = -0.5 * (c[0] + c[3]);
        double half = -0.5 * (c[0] - c[3]);
        double off = -0.5 * (c[1] + c[2]);
        double greatest = mean + StrictMath.hypot(half, off);
        double angle = 0.5 * StrictMath.atan2(off, half);
        Points u = Candidate.point(StrictMath.cos(angle), StrictMath.sin(angle));
        double slack = 0x1p-48 * (Math.abs(mean) + Math.abs(half) + Math.abs(off)) + Double.MIN_NORMAL;
        return new Supremum(new Candidate(-greatest, greatest, u, Optional.empty()), greatest + slack);
    }
}
