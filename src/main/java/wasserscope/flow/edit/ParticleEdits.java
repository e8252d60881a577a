package wasserscope.flow.edit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wasserscope.flow.start.Start;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Lifting;
import wasserscope.random.CounterRandom;

/** What hands do to particles; the mass of a measure stays 1. (CB18, appendix A.) */
public final class ParticleEdits {

    private ParticleEdits() {}

    /** Throws an {@link IllegalArgumentException} where no particle can be. */
    public static void check(long step, double w, List<Double> theta) {
        if (step < 0 || !Double.isFinite(w) || theta.isEmpty() || !theta.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("no particle can be at " + w + ", " + theta + " at step " + step);
        }
    }

    /** Throws an {@link IllegalArgumentException} where nobody can be meant. */
    public static void check(long step, List<Integer> particles) {
        if (step < 0 || particles.isEmpty() || particles.stream().anyMatch(particle -> particle < 0)) {
            throw new IllegalArgumentException("no particles are " + particles + " at step " + step);
        }
    }

    /** Returns why particles cannot be touched together: one is not there, or named twice. */
    public static Optional<Refusal> refusal(List<Integer> named, Particles mu) {
        Set<Integer> seen = new HashSet<>();
        for (int particle : named) {
            if (particle >= mu.size()) {
                return Optional.of(new Refusal.NoSuchParticle(particle, mu.size()));
            }
            if (!seen.add(particle)) {
                return Optional.of(new Refusal.NamedTwice(particle));
            }
        }
        return Optional.empty();
    }

    /** Returns why {@code more} particles cannot be added. */
    public static Optional<Refusal> refusal(int more, Particles mu) {
        long count = (long) mu.size() + more;
        return count > Start.MOST_PARTICLES
                ? Optional.of(new Refusal.TooMany(count, Start.MOST_PARTICLES))
                : Optional.empty();
    }

    /** Returns why no particle can be at {@code theta}. */
    public static Optional<Refusal> refusalAt(List<Double> theta, Particles mu) {
        return theta.size() == mu.axes() ? Optional.empty() : Optional.of(new Refusal.Elsewhere());
    }

    /** Returns μ with one more particle at (w, θ); the others grow by (m + 1)/m, so that f_μ stays but for its part. */
    public static Particles added(Particles mu, Lifting lifting, double w, List<Double> theta) {
        int m = mu.size();
        ParticleArrays grown = resized(mu, m + 1);
        grow(grown, lifting, m, (m + 1.0) / m);
        put(grown, m, w, theta);
        return grown.particles();
    }

    /** Returns μ with a particle at (w, θ) instead. */
    public static Particles moved(Particles mu, int particle, double w, List<Double> theta) {
        ParticleArrays u = ParticleArrays.of(mu);
        put(u, particle, w, theta);
        return u.particles();
    }

    /** Returns μ without {@code particles}; the others shrink so that f_μ loses their part alone. */
    public static Particles without(Particles mu, Lifting lifting, List<Integer> particles) {
        int m = mu.size();
        boolean[] gone = new boolean[m];
        particles.forEach(particle -> gone[particle] = true);
        ParticleArrays u = ParticleArrays.of(mu);
        grow(u, lifting, m, (double) (m - particles.size()) / m);
        return kept(u, gone);
    }

    /** Returns μ with each of {@code particles} as two of half its mass, the second behind all others. */
    public static Particles split(Particles mu, Lifting lifting, List<Integer> particles) {
        int m = mu.size();
        int more = m + particles.size();
        ParticleArrays u = resized(mu, more);
        grow(u, lifting, m, (double) more / m);
        for (int j = 0; j < particles.size(); j++) {
            lifting.grow(u, particles.get(j), 0.5);
            copy(u, particles.get(j), u, m + j);
        }
        return u.particles();
    }

    /** Returns μ with a fraction of its particles, at least one, where {@code start} with another seed has them. */
    public static Particles shaken(Particles mu, Start start, FeatureMap features, double fraction, long seed) {
        int m = mu.size();
        int count = Math.max(1, (int) Math.rint(fraction * m));
        CounterRandom draws = new CounterRandom(seed, CounterRandom.Stream.SHAKE);
        Integer[] order = new Integer[m];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(draws.uniform(a, 0), draws.uniform(b, 0)));
        ParticleArrays fresh =
                ParticleArrays.of(start.withParticles(m).withSeed(seed).draw(features));
        ParticleArrays u = ParticleArrays.of(mu);
        for (int j = 0; j < count; j++) {
            copy(fresh, order[j], u, order[j]);
        }
        return u.particles();
    }

    private static void grow(ParticleArrays u, Lifting lifting, int count, double mass) {
        for (int i = 0; i < count; i++) {
            lifting.grow(u, i, mass);
        }
    }

    /** Returns the particles in a work space with room for {@code size}. */
    private static ParticleArrays resized(Particles mu, int size) {
        ParticleArrays u = ParticleArrays.of(mu);
        return new ParticleArrays(Arrays.copyOf(u.w(), size), thetas(u, size));
    }

    /** Returns the first {@code size} positions, with zeros behind where there are fewer. */
    private static double[][] thetas(ParticleArrays u, int size) {
        double[][] theta = new double[u.axes()][];
        for (int axis = 0; axis < theta.length; axis++) {
            theta[axis] = Arrays.copyOf(u.theta(axis), size);
        }
        return theta;
    }

    private static void put(ParticleArrays u, int i, double w, List<Double> theta) {
        u.w()[i] = w;
        for (int axis = 0; axis < u.axes(); axis++) {
            u.theta(axis)[i] = theta.get(axis);
        }
    }

    /** Copies a particle. */
    static void copy(ParticleArrays from, int i, ParticleArrays to, int j) {
        to.w()[j] = from.w()[i];
        for (int axis = 0; axis < to.axes(); axis++) {
            to.theta(axis)[j] = from.theta(axis)[i];
        }
    }

    /** Returns the particles that are not gone, in their order. */
    static Particles kept(ParticleArrays u, boolean[] gone) {
        int left = 0;
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i]) {
                copy(u, i, u, left++);
            }
        }
        return new Particles(Arrays.copyOf(u.w(), left), thetas(u, left));
    }
}
