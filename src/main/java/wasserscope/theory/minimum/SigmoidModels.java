package wasserscope.theory.minimum;

import java.util.Arrays;
import java.util.List;

/** The supremum of |⟨c, φ(θ)⟩| of the three sigmoid models, over Θ and its ends. */
final class SigmoidModels {

    private static final double LINE_TOLERANCE = 1e-11;
    private static final double PLANE_TOLERANCE = 1e-10;
    private static final int LINE_BUDGET = 4000;
    private static final int PLANE_BUDGET = 20_000;

    /** p·max|x − t| up to which a neuron counts as gentle. */
    private static final double GENTLE = 4;

    private final double[] c;
    private final double[] x;
    private final SigmoidSum sum;
    private final double slack;
    private final double least;
    private final double greatest;

    SigmoidModels(double[] c, double[] x) {
        this.c = c;
        this.x = x;
        this.sum = new SigmoidSum(c, x);
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
        Named naming = new Named(sum, (p, t, q) -> new double[] {t - q / p});
        double margin = SigmoidSum.SATURATION / sharpness;
        Candidate one = Candidate.at(End.ONE, Arrays.stream(c).sum(), least - margin);
        List<Patch> all = List.of(new SigmoidPatch.Cone(
                naming, 1, least - margin, greatest + margin, 1 / sharpness, 1 / sharpness));
        return new BranchAndBound(LINE_TOLERANCE, slack, LINE_BUDGET).search(all, one);
    }

    /** σ(θx). */
    Supremum slope() {
        Named naming = new Named(sum, (p, _, _) -> new double[] {p});
        double width = extent(0) / GENTLE;
        double steepest = SigmoidSum.SATURATION / smallestSize();
        Candidate up = Candidate.at(new End(1, 0), step(1), steepest);
        Candidate down = Candidate.at(new End(-1, 0), step(-1), -steepest);
        List<Patch> all = List.of(
                new SigmoidPatch.Box(naming, 0, -1 / width, 1 / width, 0, 0),
                new SigmoidPatch.Cone(naming, 1, 0, 0, 0, width),
                new SigmoidPatch.Cone(naming, -1, 0, 0, 0, width));
        return new BranchAndBound(LINE_TOLERANCE, slack, LINE_BUDGET).search(all, up.or(down));
    }

    /** σ(ax + b). */
    Supremum affine() {
        Named naming = new Named(sum, (p, t, q) -> new double[] {p, q - p * t});
        double middle = 0.5 * (least + greatest);
        double extent = extent(middle);
        double width = extent / GENTLE;
        double saturated = GENTLE + SigmoidSum.SATURATION;
        double margin = extent + width * SigmoidSum.SATURATION;
        List<Patch> all = List.of(
                new SigmoidPatch.Box(naming, middle, -1 / width, 1 / width, -saturated, saturated),
                new SigmoidPatch.Cone(naming, 1, middle - margin, middle + margin, 0, width),
                new SigmoidPatch.Cone(naming, -1, middle - margin, middle + margin, 0, width));
        return new BranchAndBound(PLANE_TOLERANCE, slack, PLANE_BUDGET).search(all, bestStep());
    }

    /** The best of all steps between two inputs, 1_{x ≥ x_k} or 1_{x ≤ x_k}, and of the constant. */
    private Candidate bestStep() {
        double[] sorted = Arrays.stream(x).distinct().sorted().toArray();
        Candidate best = Candidate.at(End.ONE, Arrays.stream(c).sum(), 0, SigmoidSum.SATURATION);
        for (int j = 1; j < sorted.length; j++) {
            double threshold = 0.5 * (sorted[j - 1] + sorted[j]);
            double steep = 2 * SigmoidSum.SATURATION / (sorted[j] - sorted[j - 1]);
            for (double direction = -1; direction <= 1; direction += 2) {
                double a = direction * steep;
                double g = sum.at(a, threshold, 0);
                best = best.or(Candidate.at(new End(direction, threshold), g, a, -a * threshold));
            }
        }
        return best;
    }

    private double extent(double middle) {
        double reach = sum.reach(middle);
        return reach > 0 ? reach : 1;
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
