package wasserscope.theory.minimum;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import wasserscope.problem.model.Space;

/**
 * g(α) = Σ c_k (⟨(cos α, sin α), x_k⟩)₊ on the circle |θ| = 1: between two directions at right angles to an input it is A cos α + B sin
 * α, so its greatest |g| is at such a direction or where the arc holds ±(A, B). Exact but for rounding. (CB18, section 4.2.)
 */
final class Kinks {

    private final double[] c;
    private final double[] x;
    private final double[] y;

    Kinks(double[] c, double[] x, double[] y) {
        this.c = c;
        this.x = x;
        this.y = y;
    }

    Supremum supremum() {
        double[] kinks = DoubleStream.concat(DoubleStream.of(0), directions()).sorted().toArray();
        Candidate best = at(0);
        for (int j = 0; j < kinks.length; j++) {
            double from = kinks[j];
            double to = j + 1 < kinks.length ? kinks[j + 1] : Space.FULL_TURN;
            best = best.or(at(from)).or(within(from, to));
        }
        double size = 0;
        for (int k = 0; k < c.length; k++) {
            size += Math.abs(c[k]) * (Math.abs(x[k]) + Math.abs(y[k]));
        }
        double slack = (c.length + 64) * 0x1p-51 * size + Double.MIN_NORMAL;
        return new Supremum(best, best.size() + slack);
    }

    private DoubleStream directions() {
        double quarter = 0.5 * Math.PI;
        return IntStream.range(0, c.length)
                .filter(k -> x[k] != 0 || y[k] != 0)
                .mapToDouble(k -> StrictMath.atan2(y[k], x[k]))
                .flatMap(a -> DoubleStream.of(Space.CIRCLE.wrapped(a + quarter), Space.CIRCLE.wrapped(a - quarter)));
    }

    /** The stationary points of an arc without kinks inside. */
    private Candidate within(double from, double to) {
        double middle = 0.5 * (from + to);
        double[] along = sums(middle);
        double peak = StrictMath.atan2(along[1], along[0]);
        Candidate best = at(middle);
        for (double angle : new double[] {peak, peak + Math.PI}) {
            double wrapped = Space.CIRCLE.wrapped(angle);
            if (wrapped >= from && wrapped <= to) {
                best = best.or(at(wrapped));
            }
        }
        return best;
    }

    private Candidate at(double angle) {
        double[] along = sums(angle);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        return Candidate.at(cos * along[0] + sin * along[1], cos, sin);
    }

    /** (A, B) at an angle. */
    private double[] sums(double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double[] sums = new double[2];
        for (int k = 0; k < c.length; k++) {
            if (cos * x[k] + sin * y[k] > 0) {
                sums[0] += c[k] * x[k];
                sums[1] += c[k] * y[k];
            }
        }
        return sums;
    }
}
