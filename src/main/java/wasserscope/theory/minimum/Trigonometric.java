package wasserscope.theory.minimum;

import java.util.List;
import wasserscope.problem.model.Space;

/**
 * g(θ) = Σ_{j ≤ N} (A_j cos jθ + B_j sin jθ) on the circle, which is ⟨c, φ(θ)⟩ for the Dirichlet kernel, and its greatest |g|.
 * |g'''| ≤ Σ j³ (A_j² + B_j²)^½. (CB18, section 4.1.)
 */
final class Trigonometric {

    private static final double TOLERANCE = 1e-11;
    private static final int BUDGET = 20_000;

    private final double[] even;
    private final double[] odd;
    private final double third;
    private final double slack;

    Trigonometric(int order, double[] c, double[] x) {
        even = new double[order + 1];
        odd = new double[order + 1];
        double bound = 0;
        for (int j = 0; j <= order; j++) {
            double factor = j == 0 ? 1 : 2;
            for (int k = 0; k < c.length; k++) {
                even[j] += factor * c[k] * StrictMath.cos(j * x[k]);
                odd[j] += factor * c[k] * StrictMath.sin(j * x[k]);
            }
            bound += (double) j * j * j * StrictMath.hypot(even[j], odd[j]);
        }
        third = bound * (1 + 1e-12);
        slack = (2 * order + 1) * (2 + order) * SigmoidModels.slack(c);
    }

    Supremum supremum() {
        List<Patch> all = List.of(new Arc(0, Space.FULL_TURN));
        return new BranchAndBound(TOLERANCE, slack, BUDGET).search(all, Candidate.at(at(0), 0));
    }

    private double at(double theta) {
        double sum = 0;
        for (int j = 0; j < even.length; j++) {
            sum += even[j] * StrictMath.cos(j * theta) + odd[j] * StrictMath.sin(j * theta);
        }
        return sum;
    }

    private final class Arc implements Patch {

        private final double from;
        private final double to;

        Arc(double from, double to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public Outlook look(Candidate best) {
            double middle = 0.5 * (from + to);
            Expansion around = new Expansion();
            around.clear(0.5 * (to - from), 0);
            for (int j = 0; j < even.length; j++) {
                double cos = StrictMath.cos(j * middle);
                double sin = StrictMath.sin(j * middle);
                double part = even[j] * cos + odd[j] * sin;
                around.value += part;
                around.slopeX += j * (odd[j] * cos - even[j] * sin);
                around.bendX -= (double) j * j * part;
            }
            double width = around.widthX;
            around.remainder = third * width * width * width / 6;
            double upper = around.upper();
            if (!(upper > best.size())) {
                return new Outlook(upper, best);
            }
            Expansion.Peak peak = around.peak(1);
            Expansion.Peak pit = around.peak(-1);
            double theta = middle + (peak.value() >= pit.value() ? peak : pit).x();
            return new Outlook(upper, best.or(named(around.value, middle)).or(named(at(theta), theta)));
        }

        private Candidate named(double g, double theta) {
            return Candidate.at(g, Space.CIRCLE.wrapped(theta));
        }

        @Override
        public List<Patch> halves() {
            double middle = 0.5 * (from + to);
            return List.of(new Arc(from, middle), new Arc(middle, to));
        }
    }
}
