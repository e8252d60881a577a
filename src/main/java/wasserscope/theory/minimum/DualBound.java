package wasserscope.theory.minimum;

import wasserscope.problem.Objective;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.SquareLoss;

/**
 * A lower bound D ≤ F* from a covector c = ρR'(f), with q_k = −c_k/ρ_k, scaled until |⟨q, φ⟩| ≤ λ. Rounded downward. For the square loss equal
 * inputs are merged, which leaves out of q what no network can follow. (CB18, proposition 3.1, by Fenchel duality.)
 */
public final class DualBound {

    private static final int HALVINGS = 80;

    private final Objective objective;
    private final DistinctInputs distinct;
    private final double[] c;

    /**
     * Takes a covector.
     *
     * @param distinct the inputs of F without repetition
     * @param c c_k = ρ_k R'(f)_k for some outputs f; not copied
     */
    public DualBound(Objective objective, DistinctInputs distinct, double[] c) {
        this.objective = objective;
        this.distinct = distinct;
        this.c = c;
    }

    /**
     * Returns D, at least 0, because F is; for the square loss at least {@link DistinctInputs#scatter()}.
     *
     * @param supremum no |⟨q, φ(θ)⟩| is greater; for low rank no ⟨q, uuᵀ⟩, and it may be negative
     */
    public double value(double supremum) {
        double lambda = objective.lambda();
        double most = supremum > 0 ? lambda / supremum * (1 - 0x1p-50) : Double.POSITIVE_INFINITY;
        return switch (objective.problem().loss()) {
            case SquareLoss _ -> distinct.scatter() + (lambda > 0 ? Math.max(0, square(most)) : 0);
            case LogisticLoss _ -> lambda > 0 ? Math.max(0, logistic(most)) : 0;
        };
    }

    /** s⟨q, y⟩ − ½s²‖q‖² at its greatest. */
    private double square(double most) {
        double[] sums = distinct.gathered(c);
        double along = 0;
        double size = 0;
        double terms = 0;
        for (int j = 0; j < sums.length; j++) {
            along -= sums[j] * distinct.y(j);
            terms += Math.abs(sums[j] * distinct.y(j));
            size += sums[j] * sums[j] / distinct.rho(j);
        }
        if (size == 0) {
            return 0;
        }
        double least = objective.lifting().hasWeight() ? -most : 0;
        double s = Math.max(least, Math.min(most, along / size));
        return s * along - 0.5 * s * s * size - rounding(Math.abs(s) * terms + s * s * size);
    }

    /** Σ ρ_k h(s a_k), h(p) = −p ln p − (1 − p) ln(1 − p), which is concave in s: its slope is bisected. */
    private double logistic(double supremum) {
        double greatest = 0;
        for (int k = 0; k < c.length; k++) {
            greatest = Math.max(greatest, share(k));
        }
        if (greatest == 0) {
            return 0;
        }
        double low = 0;
        double high = Math.min(supremum, (1 - 0x1p-50) / greatest);
        if (slope(high) >= 0) {
            low = high;
        }
        for (int step = 0; step < HALVINGS && low < high; step++) {
            double s = 0.5 * (low + high);
            if (slope(s) > 0) {
                low = s;
            } else {
                high = s;
            }
        }
        double value = entropy(low);
        return value - rounding(value + 1);
    }

    /** a_k = |q_k|; q_k = y_k a_k. */
    private double share(int k) {
        return Math.abs(c[k]) / objective.rho(k);
    }

    private double slope(double s) {
        double sum = 0;
        for (int k = 0; k < c.length; k++) {
            double p = s * share(k);
            sum += p > 0 ? Math.abs(c[k]) * (StrictMath.log1p(-p) - StrictMath.log(p)) : 0;
        }
        return sum;
    }

    private double entropy(double s) {
        double sum = 0;
        for (int k = 0; k < c.length; k++) {
            double p = s * share(k);
            double h = p > 0 && p < 1 ? -p * StrictMath.log(p) - (1 - p) * StrictMath.log1p(-p) : 0;
            sum += objective.rho(k) * h;
        }
        return sum;
    }

    private double rounding(double size) {
        return (c.length + 16) * 0x1p-52 * size;
    }
}
