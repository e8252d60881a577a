package wasserscope.problem.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.measure.SignedMeasure;
import wasserscope.problem.Example;
import wasserscope.problem.Objective;
import wasserscope.problem.loss.SquareLoss;

/** States that the signed measure forgets how mass is shared out among particles, and that proximal maps are least points. */
class LiftingTest {

    private static final double CLOSE = 1e-12;

    @Property(tries = 150)
    void splittingAParticleChangesNeitherMeasureNorNetworkNorPrice(
            @ForAll("models") FeatureMap features,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double part) {
        Example example = Example.of(features, new SquareLoss(), seed, 0.3);
        Objective objective = example.objective();
        Particles whole = example.particles();
        Particles parts = split(objective.lifting(), whole, part);
        assertSameMeasure(merged(objective, whole), merged(objective, parts));
        assertEquals(objective.value(whole), objective.value(parts), CLOSE * (1 + objective.value(whole)));
        assertEquals(objective.penalty(whole), objective.penalty(parts), CLOSE * (1 + objective.penalty(whole)));
    }

    @Property(tries = 100)
    void theMeasureDeterminesTheNetworkAndHasItsPrice(@ForAll("models") FeatureMap features, @ForAll long seed) {
        Example example = Example.of(features, new SquareLoss(), seed, 0);
        Objective objective = example.objective();
        SignedMeasure nu = objective.lifting().measureOf(example.particles());
        double[] f = new double[objective.samples()];
        ParticleArrays atoms = new ParticleArrays(nu.masses(), places(objective.lifting(), nu).columns());
        double[] aid = new double[nu.size()];
        objective.features().prepare(atoms, aid, 0, nu.size());
        objective.features().predict(atoms, aid, 0, nu.size(), f);
        assertArrayEquals(objective.predictor(example.particles()), f, 1e-11);
        assertEquals(objective.penalty(example.particles()), nu.variation(), CLOSE * (1 + nu.variation()));
    }

    @Property(tries = 40)
    void theStepOfWeightedNormsIsTheLeastPointOfAll(
            @ForAll @DoubleRange(min = -2, max = 2) double w,
            @ForAll @DoubleRange(min = -2, max = 2) double a,
            @ForAll @DoubleRange(min = -2, max = 2) double b,
            @ForAll @DoubleRange(min = 0, max = 1.8) double c) {
        double[] from = {w, a, b};
        double[] least = searched(from, c);
        assertTrue(price(shrunk(from, c), from, c) <= price(least, from, c) + 1e-12);
        assertEquals(price(least, from, c), price(shrunk(from, c), from, c), 1e-3);
    }

    @Test
    void aShortSideVanishesAndTheLongSideStays() {
        assertArrayEquals(new double[] {2, 0, 0}, shrunk(new double[] {2, 0.3, 0.4}, 0.5), 0);
        assertArrayEquals(new double[] {0, 0.6, 0.8}, shrunk(new double[] {0.1, 0.6, 0.8}, 0.5), 1e-15);
        assertArrayEquals(new double[] {-2, 0, 0}, shrunk(new double[] {-2, 1, 1}, 1.5), 0);
        assertArrayEquals(new double[] {0, 0.6, 0.8}, shrunk(new double[] {0, 0.6, 0.8}, 0.5), 1e-15);
        assertArrayEquals(new double[] {0, 0, 0}, shrunk(new double[] {0, 0, 0}, 0.5), 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9})
    void insideBothSidesObeyTheConditionOfTheLeastPoint(double c) {
        double[] next = shrunk(new double[] {1.1, 0.6, 0.8}, c);
        double length = Math.hypot(next[1], next[2]);
        assertEquals(1.1, next[0] + c * length, 1e-14);
        assertEquals(1, length + c * next[0], 1e-14);
    }

    @Property(tries = 50)
    void theQuadraticStepIsTheLeastPoint(
            @ForAll @DoubleRange(min = -2, max = 2) double u, @ForAll @DoubleRange(min = 0, max = 3) double c) {
        ParticleArrays next = ParticleArrays.zero(1, 2);
        ParticleArrays from = new ParticleArrays(new double[] {1}, new double[] {u}, new double[] {-u});
        new Quadratic().descend(from, ParticleArrays.zero(1, 2), 1, c, 0, 1, next);
        DoubleUnaryOperator price = v -> 0.5 * (v - u) * (v - u) + c * v * v;
        double least = next.theta(0)[0];
        assertTrue(price.applyAsDouble(least) <= price.applyAsDouble(least + 1e-4));
        assertTrue(price.applyAsDouble(least) <= price.applyAsDouble(least - 1e-4));
        assertEquals(-least, next.theta(1)[0], 0);
        assertEquals(1, next.w()[0], 0);
    }

    @Provide
    Arbitrary<FeatureMap> models() {
        return Arbitraries.of(Example.MODELS);
    }

    private static double price(double[] u, double[] from, double c) {
        double apart = 0;
        for (int j = 0; j < 3; j++) {
            apart += 0.5 * (u[j] - from[j]) * (u[j] - from[j]);
        }
        return apart + c * Math.abs(u[0]) * Math.hypot(u[1], u[2]);
    }

    private static double[] shrunk(double[] from, double c) {
        ParticleArrays u = new ParticleArrays(new double[] {from[0]}, new double[] {from[1]}, new double[] {from[2]});
        ParticleArrays next = ParticleArrays.zero(1, 2);
        new NormWeighted().descend(u, ParticleArrays.zero(1, 2), 1, c, 0, 1, next);
        return new double[] {next.w()[0], next.theta(0)[0], next.theta(1)[0]};
    }

    /** Returns the best point of ever finer lattices about the best so far. */
    private static double[] searched(double[] from, double c) {
        double[] best = {0, 0, 0};
        for (double reach = 2; reach > 1e-4; reach *= 0.5) {
            double[] centre = best.clone();
            for (int cell = 0; cell < 17 * 17 * 17; cell++) {
                double[] u = {
                        centre[0] + reach * (cell % 17 - 8) / 8.0,
                        centre[1] + reach * (Math.floorDiv(cell, 17) % 17 - 8) / 8.0,
                        centre[2] + reach * (Math.floorDiv(cell, 289) - 8) / 8.0
                };
                best = price(u, from, c) < price(best, from, c) ? u : best;
            }
        }
        return best;
    }

    /** Returns μ with its first particle in two parts, so that each of m + 1 has its old mass. */
    private static Particles split(Lifting lifting, Particles mu, double part) {
        int m = mu.size();
        double[] mass = new double[m + 1];
        Arrays.fill(mass, (m + 1.0) / m);
        mass[0] *= part;
        mass[m] *= 1 - part;
        ParticleArrays u = ParticleArrays.zero(m + 1, mu.axes());
        for (int i = 0; i <= m; i++) {
            u.w()[i] = mu.w(i % m);
            for (int axis = 0; axis < mu.axes(); axis++) {
                u.theta(axis)[i] = mu.theta(i % m, axis);
            }
            lifting.grow(u, i, mass[i]);
        }
        return u.particles();
    }

    private static SignedMeasure merged(Objective objective, Particles mu) {
        SignedMeasure nu = objective.lifting().measureOf(mu);
        return nu.positions().axes() == 2 || objective.space() == Space.LINE
                ? nu.merged(0)
                : nu.mergedOnCircle(1e-10);
    }

    private static void assertSameMeasure(SignedMeasure expected, SignedMeasure actual) {
        assertEquals(expected.size(), actual.size());
        assertArrayEquals(expected.masses(), actual.masses(), 1e-13 * (1 + expected.variation()));
        for (int axis = 0; axis < expected.positions().axes(); axis++) {
            assertArrayEquals(expected.positions().column(axis), actual.positions().column(axis), CLOSE);
        }
    }

    private static Points places(Lifting lifting, SignedMeasure nu) {
        if (lifting instanceof OneHomogeneous || nu.positions().axes() > 1) {
            return nu.positions();
        }
        double[] angle = nu.positions().column(0);
        return new Points(Arrays.stream(angle).map(Math::cos).toArray(), Arrays.stream(angle).map(Math::sin).toArray());
    }
}
