package wasserscope.theory.verdict;

import java.util.BitSet;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.model.Lifting;

/**
 * Which particles are in the {@link EscapeRegion}, decided for each by g at its place: (w, θ) ∈ A if w ≥ 0 and F'(μ)(1, θ) ≤ −κ, or w ≤ 0
 * and F'(μ)(−1, θ) ≤ −κ. Those over K± with the wrong sign go down to w = 0, cross, and feed A. Immutable. (CB18, lemma C.18.)
 */
public final class Escape {

    private final int particles;
    private final BitSet inside;
    private final BitSet wrong;

    private Escape(int particles, BitSet inside, BitSet wrong) {
        this.particles = particles;
        this.inside = inside;
        this.wrong = wrong;
    }

    /**
     * Looks at each particle.
     *
     * @param u the particles
     * @param gradient g and ∇g at them
     * @param margin κ, positive
     */
    public static Escape of(ParticleArrays u, ParticleArrays gradient, Lifting lifting, double lambda, double margin) {
        int m = u.size();
        BitSet inside = new BitSet(m);
        BitSet wrong = new BitSet(m);
        boolean weighted = lifting.hasWeight();
        for (int i = 0; i < m; i++) {
            double reach = lifting.reach(u, i);
            double g = reach > 0 ? gradient.w()[i] / reach : 0;
            double w = u.w()[i];
            boolean plus = g + lambda <= -margin;
            boolean minus = weighted && lambda - g <= -margin;
            inside.set(i, (plus && w >= 0) || (minus && w <= 0));
            wrong.set(i, (plus && w < 0) || (minus && w > 0));
        }
        return new Escape(m, inside, wrong);
    }

    /** Returns that none of m particles is in A, nor over K±. */
    public static Escape none(int m) {
        return new Escape(m, new BitSet(), new BitSet());
    }

    /** Tells whether particle i is in A. */
    public boolean holds(int i) {
        return inside.get(i);
    }

    /** Returns the number of the first particle in A; −1 where there is none. */
    public int first() {
        return inside.nextSetBit(0);
    }

    /** Returns how many particles are in A. */
    public int count() {
        return inside.cardinality();
    }

    /** Returns μ(A). */
    public double mass() {
        return (double) count() / particles;
    }

    /** Returns the mass of the particles over K± that have the wrong sign. */
    public double wrongMass() {
        return (double) wrong.cardinality() / particles;
    }

    /** Returns m. */
    public int size() {
        return particles;
    }
}
