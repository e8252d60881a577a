package wasserscope.theory.verdict;

import java.util.Arrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.model.Lifting;
import wasserscope.work.WorkerPool;

/**
 * Which particles are in the {@link EscapeRegion}, decided for each by g at its place: (w, θ) ∈ A if w ≥ 0 and F'(μ)(1, θ) ≤ −κ, or w ≤ 0
 * and F'(μ)(−1, θ) ≤ −κ. Those over K± with the wrong sign go down to w = 0, cross, and feed A. Immutable. (CB18, lemma C.18.)
 */
public final class Escape {

    /** Particles are looked at in so many words at a time. */
    private static final int BLOCK = 1 << 8;

    private static final long INFINITY = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

    private final int particles;
    private final long[] inside;
    private final int count;
    private final int wrong;

    private Escape(int particles, long[] inside, int count, int wrong) {
        this.particles = particles;
        this.inside = inside;
        this.count = count;
        this.wrong = wrong;
    }

    /**
     * Looks at each particle.
     *
     * @param u the particles
     * @param gradient g and ∇g at them
     * @param margin κ, positive
     * @param pool the threads that share them
     */
    public static Escape of(ParticleArrays u, ParticleArrays gradient, Lifting lifting, double lambda, double margin,
            WorkerPool pool) {
        int m = u.size();
        long[] inside = new long[(m + Long.SIZE - 1) / Long.SIZE];
        int[] wrong = new int[(inside.length + BLOCK - 1) / BLOCK];
        pool.share(wrong.length, index -> {
            for (int word = index * BLOCK; word < Math.min(inside.length, (index + 1) * BLOCK); word++) {
                wrong[index] += look(u, gradient, lifting, lambda, margin, word, inside);
            }
        });
        int count = Arrays.stream(inside).mapToInt(Long::bitCount).sum();
        return new Escape(m, inside, count, Arrays.stream(wrong).sum());
    }

    /** Looks at the particles of a word, and returns how many of them are over K± with the wrong sign. */
    private static int look(ParticleArrays u, ParticleArrays gradient, Lifting lifting, double lambda, double margin,
            int word, long[] inside) {
        boolean weighted = lifting.hasWeight();
        int from = word * Long.SIZE;
        int to = Math.min(u.size(), from + Long.SIZE);
        long bits = 0;
        long aside = 0;
        for (int i = from; i < to; i++) {
            double reach = lifting.reach(u, i);
            double w = u.w()[i];
            double g = reach > 0 ? Math.copySign(1, w) * gradient.w()[i] / reach : 0;
            long here = isAtMost(lambda + g, -margin);
            long there = weighted ? isAtMost(lambda - g, -margin) : 0;
            if (w == 0) {
                here |= there;
                there = 0;
            }
            bits |= here << i;
            aside += there;
        }
        inside[word] = bits;
        return (int) aside;
    }

    /**
     * Returns 1 if a ≤ b, else 0, also of what is no number: by the bits of b − a, which are from those of 0 to those of ∞. A branch for each
     * of very many particles would be guessed wrong half the time.
     */
    private static long isAtMost(double a, double b) {
        long apart = Double.doubleToRawLongBits(b - a);
        return (apart | INFINITY - apart) >>> (Long.SIZE - 1) ^ 1;
    }

    /** Returns that none of m particles is in A, nor over K±. */
    public static Escape none(int m) {
        return new Escape(m, new long[(m + Long.SIZE - 1) / Long.SIZE], 0, 0);
    }

    /** Tells whether particle i is in A. */
    public boolean holds(int i) {
        return ((inside[i / Long.SIZE] >>> i) & 1) != 0;
    }

    /** Returns the number of the first particle in A; −1 where there is none. */
    public int first() {
        for (int word = 0; word < inside.length; word++) {
            if (inside[word] != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(inside[word]);
            }
        }
        return -1;
    }

    /** Returns how many particles are in A. */
    public int count() {
        return count;
    }

    /** Returns μ(A). */
    public double mass() {
        return (double) count / particles;
    }

    /** Returns the mass of the particles over K± that have the wrong sign. */
    public double wrongMass() {
        return (double) wrong / particles;
    }

    /** Returns m. */
    public int size() {
        return particles;
    }
}
