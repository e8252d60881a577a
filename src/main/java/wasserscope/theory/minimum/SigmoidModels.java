package wasserscope.theory.minimum;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The supremum of |⟨c, φ(θ)⟩| of the three sigmoid models, over Θ and its ends. */
final class SigmoidModels {

    private static final double LINE_TOLERANCE = 1e-11;
    private static final int LINE_BUDGET = 4000;

    /** p·max|x − t| up to which a neuron counts as gentle. */
    private static final double GENTLE = 4;

    /** No step between two inputs, however near, is drawn steeper. */
    static final double STEEPEST = 1e100;

    private final double[] c;
    private final double[] x;
    private final SigmoidSum sum;
    private final double slack;
    private final double least;
    private final double greatest;

    SigmoidModels(double[] c, double[] x) {
        this.c = c;
        this.x = x;
        this.sum = SigmoidSum.of(c, x);
        this.slack = slack(c);
        this.least = Arrays.stream(x).min().orElse(0);
        this.greatest = Arrays.stream(x).max().orElse(0);
    }

    /** Returns how far rounding may move Σ c_k φ_k for features between −1 and 1. */
    static double slack(double[] c) {
        double size = Arrays.stream(c).map(Math::abs).sum();
        return (c.length + 64) * 0x1p-52 * size + Double.MIN_NORMAL;
    }

    private record Named(SigmoidSum sum, Place place) implements SigmoidPatch.Naming {

        @Override
        public Candidate at(double g, double p, double t, double q) {
            return Candidate.at(g, place.theta(p, t, q));
        }
    }

    private interface Place {
        double[] theta(double p, double t, double q);
    }

    /** σ(β(x − θ)). */
    Supremum threshold(double sharpness) {
        Named naming = new Named(SigmoidSum.of(c, x, sharpness), (p, t, q) -> new double[] {t - q / p});
        double margin = SigmoidSum.SATURATION / sharpness;
        Candidate one = Candidate.at(End.ONE, Arrays.stream(c).sum(), least - margin);
        List<Patch> all = List.of(new SigmoidPatch.Cone(
                naming, 1, least - margin, greatest + margin, 1 / sharpness, 1 / sharpness));
        return new BranchAndBound(LINE_TOLERANCE, slack, LINE_BUDGET).search(all, one);
    }

    /** σ(θx). */
    Supremum slope() {
        Named naming = new Named(sum, (p, _, _) -> new double[] {p});
        double reach = sum.reach(0);
        double width = (reach > 0 ? reach : 1) / GENTLE;
        double steepest = SigmoidSum.SATURATION / smallestSize();
        Candidate up = Candidate.at(new End.Step(1, 0), step(1), steepest);
        Candidate down = Candidate.at(new End.Step(-1, 0), step(-1), -steepest);
        List<Patch> all = List.of(
                new SigmoidPatch.Box(naming, -1 / width, 1 / width),
                new SigmoidPatch.Cone(naming, 1, 0, 0, 0, width),
                new SigmoidPatch.Cone(naming, -1, 0, 0, 0, width));
        return new BranchAndBound(LINE_TOLERANCE, slack, LINE_BUDGET).search(all, up.or(down));
    }

    /**
     * σ(ax + b). At the data every such neuron rises with x, or falls: it is a mean of the steps 1_{x ≥ x_k}, 1_{x ≤ x_k} and of the constants
     * 0 and 1, and ⟨c, ·⟩ is linear. So the supremum is that over the steps, which are ends of Θ, and is found exactly but for rounding.
     */
    Supremum affine() {
        int[] order = IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> x[k]))
                .mapToInt(Integer::intValue)
                .toArray();
        Candidate best = Candidate.at(End.ONE, Arrays.stream(c).sum(), 0, SigmoidSum.SATURATION);
        double[] above = new double[x.length + 1];
        for (int j = x.length - 1; j >= 0; j--) {
            above[j] = above[j + 1] + c[order[j]];
        }
        double below = 0;
        for (int j = 1; j < x.length; j++) {
            below += c[order[j - 1]];
            double left = x[order[j - 1]];
            double right = x[order[j]];
            if (left < right) {
                best = best.or(step(-1, below, left, right)).or(step(1, above[j], left, right));
            }
        }
        return new Supremum(best, best.size() * (1 + Candidate.ROUNDING) + slack);
    }

    /** The step between two inputs, and a neuron that is that step to e^{−40}. */
    private static Candidate step(double direction, double g, double left, double right) {
        double threshold = left + 0.5 * (right - left);
        double a = direction * Math.min(STEEPEST, 2 * SigmoidSum.SATURATION / (right - left));
        return Candidate.at(new End.Step(direction, threshold), g, a, -a * threshold);
    }

    private double smallestSize() {
        return Arrays.stream(x).map(Math::abs).filter(size -> size > 0).min().orElse(1);
    }

    private double step(double direction) {
        double total = 0;
        for (int k = 0; k < c.length; k++) {
            total += c[k] * (0.5 + 0.5 * Math.signum(direction * x[k]));
        }
        return total;
    }
}
