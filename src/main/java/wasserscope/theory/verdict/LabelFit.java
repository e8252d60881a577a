package wasserscope.theory.verdict;

/**
 * How far a network separates the labels y_k = ±1, which decides for the logistic loss with λ = 0 whether F has a minimizer at all. Where
 * every y_k f_μ(x_k) is positive, F(sμ) → 0 as s → ∞ while F > 0: inf F = 0 is not attained. So where there is a minimizer, every μ has
 * some y_k f_μ(x_k) ≤ 0, of which ρ_k ℓ_k ≥ ρ_k log 2, and F(μ) < min_k ρ_k log 2 for none; and along a descent that is once below, F stays
 * below, so that ⟨R'(f), f⟩ < 0 for ever and no limit is stationary. (Soudry et al., 2018; CB18, theorem 3.3, whose hypothesis of a limit
 * in W₂ is not met.)
 */
public enum LabelFit {
    /** Not all, or there are no labels, or the weights have a price. */
    PARTIAL,
    /** Every y_k f_μ(x_k) is positive, by more than rounding. */
    SEPARATED,
    /** Besides, F(μ) < min_k ρ_k log 2. */
    LASTING;

    /** Tells whether the labels are separated, so that F has no minimizer. */
    public boolean isSeparated() {
        return this != PARTIAL;
    }
}
