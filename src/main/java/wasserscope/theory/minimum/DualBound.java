package wasserscope.theory.minimum;

import wasserscope.problem.Objective;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.Loss;
import wasserscope.problem.loss.SquareLoss;

/**
 * A lower bound D ≤ F* from a covector c = ρR'(f), with q_k = −c_k/ρ_k, scaled until |⟨q, φ⟩| ≤ λ. Rounded downward. (CB18, proposition
 * 3.1, by Fenchel duality.)
 */
public final class DualBound {

    private static final int HALVINGS = 80;

    private final Objective objective;
    private final double[] c;

    /**
     * Takes a covector.
     *
     * @param objective F
     * @param c c_k = ρ_k R'(f)_k for some outputs f; not copied
     */
    public DualBound(Objective objective, double[] c) {
        this.objective = objective;
        this.c = c;
    }

    /**
     * Returns D, at least 0; 0 for λ = 0.
     *
     * @param supremum no |⟨q, φ(θ)⟩| is greater; for low rank no ⟨q, uuᵀ⟩, and it may be negative
     */
    public double value(double supremum) {
        if (objective.lambda() == 0) {
            return 0;
        }
        double most = supremum > 0 ? objective.lambda() / supremum * (1 - 0x1p-50) : Double.POSITIVE_INFINITY;
        Loss loss = objective.problem().loss();
        return Math.max(0, switch (loss) {
            case SquareLoss _ -> square(most);
            case LogisticLoss _ -> logistic(most);
        });
    }

    /** s⟨q, y⟩ − ½s²‖q‖² at its greatest. */
    private double square(double most) {
        double along = 0;
        double size = 0;
        double terms = 0;
        for (int k = 0; k < c.length; k++) {
            along -= c[k] * objective.y(k);
            terms += Math.abs(c[k] * objective.y(k));
            size += c[k] * c[k] / objective.rho(k);
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
