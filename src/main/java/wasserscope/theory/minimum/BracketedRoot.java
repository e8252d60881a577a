package wasserscope.theory.minimum;

import java.util.function.DoubleUnaryOperator;

/**
 * A root of a function between two places on different sides of 0. Total: it compares signs and never multiplies values, which may be as
 * small as numbers can be, and looks at most {@value #MOST_LOOKS} times. (Chandrupatla 1997, <em>A new hybrid quadratic/bisection
 * algorithm</em>.)
 */
final class BracketedRoot {

    private static final double PLACE = 1e-14;
    private static final int MOST_LOOKS = 200;

    private BracketedRoot() {}

    /**
     * Finds one to {@value #PLACE}, relatively where it is beyond ±1.
     *
     * @param f negative or 0 at the one place and positive at the other; if it is not, one of the two or what is between them is returned
     */
    static double between(DoubleUnaryOperator f, double left, double right) {
        double a = right;
        double b = left;
        double fa = f.applyAsDouble(a);
        double fb = f.applyAsDouble(b);
        double c = a;
        double fc = fa;
        double part = 0.5;
        for (int look = 0; look < MOST_LOOKS && fa != 0 && fb != 0; look++) {
            double x = a + part * (b - a);
            double fx = f.applyAsDouble(x);
            if (fx > 0 == fa > 0) {
                c = a;
                fc = fa;
            } else {
                c = b;
                fc = fb;
                b = a;
                fb = fa;
            }
            a = x;
            fa = fx;
            double best = Math.abs(fa) < Math.abs(fb) ? a : b;
            double least = 0.5 * PLACE * Math.max(1, Math.abs(best)) / Math.abs(b - a);
            if (!(least < 0.5)) {
                return best;
            }
            part = Math.clamp(part(a, fa, b, fb, c, fc), least, 1 - least);
        }
        return Math.abs(fa) < Math.abs(fb) ? a : b;
    }

    /** Returns where on the way from a to b to look next: by inverse quadratic interpolation where that is safe, else in the middle. */
    private static double part(double a, double fa, double b, double fb, double c, double fc) {
        double xi = (a - b) / (c - b);
        double phi = (fa - fb) / (fc - fb);
        if (phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi) {
            double part = fa / (fb - fa) * (fc / (fb - fc)) + (c - a) / (b - a) * (fa / (fc - fa)) * (fb / (fc - fb));
            return part >= 0 && part <= 1 ? part : 0.5;
        }
        return 0.5;
    }
}
