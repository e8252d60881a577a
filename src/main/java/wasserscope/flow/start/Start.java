package wasserscope.flow.start;

import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.problem.model.FeatureMap;
import wasserscope.random.CounterRandom;

/**
 * Where the particles begin: a pure function of (shape, model, m, r₀, seed). Random shapes draw particle i from (seed, i), so the first
 * particles stay when m changes. (CB18, section 3.1; lecture, <em>Separation</em>.)
 *
 * @param shape how the particles are laid out
 * @param particles m, from 1 to {@link #MOST_PARTICLES}
 * @param radius r₀, the initialization radius, positive and finite
 * @param seed of the random draws
 */
public record Start(StartShape shape, int particles, double radius, long seed) {

    /** The largest number of particles. */
    public static final int MOST_PARTICLES = 1_000_000;

    /** Checks m and r₀. */
    public Start {
        if (particles < 1 || particles > MOST_PARTICLES) {
            throw new IllegalArgumentException("particles must be from 1 to " + MOST_PARTICLES + ": " + particles);
        }
        if (!(radius > 0 && radius < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("radius must be positive and finite: " + radius);
        }
        shape = shape.resized(particles);
    }

    /** Returns this start with {@code other} shape. */
    public Start withShape(StartShape other) {
        return new Start(other, particles, radius, seed);
    }

    /** Returns this start with {@code m} particles. */
    public Start withParticles(int m) {
        return new Start(shape, m, radius, seed);
    }

    /** Returns this start with the radius {@code r}. */
    public Start withRadius(double r) {
        return new Start(shape, particles, r, seed);
    }

    /** Returns this start with the seed {@code s}. */
    public Start withSeed(long s) {
        return new Start(shape, particles, radius, s);
    }

    /**
     * Returns the particles.
     *
     * @param features the model whose particles they are
     * @throws IllegalArgumentException if the shape does not suit the model
     */
    public Particles draw(FeatureMap features) {
        if (!shape.suits(features)) {
            throw new IllegalArgumentException(shape + " is no start of " + features);
        }
        ParticleArrays u = ParticleArrays.zero(particles, features.space().axes());
        CounterRandom draws = new CounterRandom(seed, CounterRandom.Stream.START);
        for (int i = 0; i < particles; i++) {
            shape.place(this, features, draws, i, u);
        }
        for (int axis = 0; axis < u.axes(); axis++) {
            double[] column = u.theta(axis);
            for (int i = 0; i < particles; i++) {
                column[i] = features.space().wrapped(column[i]);
            }
        }
        return u.particles();
    }
}
