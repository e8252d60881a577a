package wasserscope.theory.verdict;

import java.util.List;
import wasserscope.problem.Objective;
import wasserscope.problem.Potential;
import wasserscope.theory.minimum.Interval;
import wasserscope.theory.minimum.Section;
import wasserscope.theory.minimum.Sublevel;

/**
 * The escape region A = (R₊ × K⁺) ∪ (R₋ × K⁻) of a potential, K± = {θ : F'(μ)(±1, θ) ≤ −κ} for a margin κ: where a particle, the
 * landscape frozen, has a speed of at least κ and stays while |w| grows. w = 0 belongs to both sides. For 2-homogeneous models K± are
 * arcs of |θ| = 1, or of |u| = 1, named by their angles. The ends of the intervals are roots, found to rounding. Immutable. (CB18,
 * propositions C.1 and C.4; lecture, <em>Escaping condition</em>.)
 *
 * @param margin κ
 * @param plus the intervals of K⁺, from left to right
 * @param minus those of K⁻; none where particles have no weight
 */
public record EscapeRegion(double margin, List<Interval> plus, List<Interval> minus) {

    /** Copies the lists. */
    public EscapeRegion {
        plus = List.copyOf(plus);
        minus = List.copyOf(minus);
    }

    /**
     * Finds the region of a potential. Where Θ = R² has no directions K± are no intervals, and the lists are empty.
     *
     * @param objective F
     * @param potential the first variation of F somewhere
     * @param margin κ, positive
     */
    public static EscapeRegion of(Objective objective, Potential potential, double margin) {
        return Section.of(objective, potential)
                .map(section -> {
                    double level = -(potential.lambda() + margin);
                    List<Interval> below = new Sublevel(section, 1, level).intervals();
                    List<Interval> above = objective.lifting().hasWeight()
                            ? new Sublevel(section, -1, level).intervals()
                            : List.<Interval>of();
                    return new EscapeRegion(margin, below, above);
                })
                .orElseGet(() -> new EscapeRegion(margin, List.of(), List.of()));
    }

    /** Returns the intervals for the weights of a sign: K⁺ or K⁻. */
    public List<Interval> side(int sign) {
        return sign > 0 ? plus : minus;
    }
}
