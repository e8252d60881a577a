package wasserscope.problem.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;

/** States that sums over common denominators are those with one exponential a pair. */
class FactoredSigmoidTest {

    private static final double CLOSE = 1e-13;

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void bothWaysOfSummingAgreeOnEveryStretch(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int samples,
            @ForAll @IntRange(max = 300) int particles,
            @ForAll @DoubleRange(max = FactoredSigmoid.LONGEST_REACH) double reach) {
        Case example = Case.of(seed, samples, particles, reach);
        example.assertSameSums(0, particles);
        int from = particles / 3;
        example.assertSameSums(from, Math.max(from, particles - particles / 7));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1, 30, FactoredSigmoid.LONGEST_REACH})
    void theyAgreeForFewNeuronsAndFewData(double reach) {
        for (int samples = 1; samples <= 5; samples++) {
            for (int particles = 0; particles <= 9; particles++) {
                Case.of(samples, samples, particles, reach).assertSameSums(0, particles);
            }
        }
    }

    @Property(tries = 50)
    void aParticleHasTheSameSumsInEveryStretch(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int samples) {
        int particles = 270;
        Case example = Case.of(seed, samples, particles, 20);
        Sums whole = example.sums(example.factored(), 0, particles);
        Sums part = example.sums(example.factored(), 101, 262);
        assertArrayEquals(Arrays.copyOfRange(whole.g, 101, 262), Arrays.copyOfRange(part.g, 101, 262), 0);
        assertArrayEquals(Arrays.copyOfRange(whole.slope, 101, 262), Arrays.copyOfRange(part.slope, 101, 262), 0);
    }

    @Test
    void outsideTheStretchNothingIsTouched() {
        Case example = Case.of(1, 9, 20, 5);
        Sums sums = example.sums(example.factored(), 6, 13);
        for (int i = 0; i < 20; i++) {
            assertEquals(i < 6 || i >= 13, Double.isNaN(sums.g[i]) && Double.isNaN(sums.slope[i]), "at " + i);
        }
    }

    @Test
    void theFeatureMapTakesTheFactoredSumsUpToTheirReach() {
        Points x = Points.onLine(-1, 1);
        assertInstanceOf(FactoredSigmoid.class, new SigmoidThreshold(FactoredSigmoid.LONGEST_REACH).at(x));
        assertInstanceOf(PlainSigmoid.class, new SigmoidThreshold(FactoredSigmoid.LONGEST_REACH + 1).at(x));
    }

    /** What both sums give; where they give nothing, NaN. */
    @SuppressWarnings("ArrayRecordComponent") // a bundle of columns, never compared
    private record Sums(double[] f, double[] g, double[] slope) {}

    /** Data, particles and covector of a seed; positions lie over the data, about it and up to a million away. */
    @SuppressWarnings("ArrayRecordComponent") // a bundle of columns, never compared
    private record Case(double sharpness, double[] x, double[] w, double[] theta, double[] covector) {

        static Case of(long seed, int samples, int particles, double reach) {
            SplittableRandom random = new SplittableRandom(seed);
            double halfWidth = random.nextDouble(0.1, 10);
            double middle = random.nextDouble(-5, 5);
            double[] x = random.doubles(samples, middle - halfWidth, middle + halfWidth).toArray();
            double low = Arrays.stream(x).min().orElseThrow();
            double high = Arrays.stream(x).max().orElseThrow();
            double sharpness = Math.max(1e-3, high > low ? 0.999 * reach / (0.5 * (high - low)) : reach);
            double[] theta = random.doubles(particles, -1, 1)
                    .map(u -> middle + halfWidth * u * (random.nextInt(4) == 0 ? 8 : 1))
                    .map(t -> random.nextInt(6) == 0 ? random.nextDouble(-1e6, 1e6) : t)
                    .toArray();
            double[] w = random.doubles(particles, -2, 2).toArray();
            return new Case(sharpness, x, w, theta, random.doubles(samples, -1, 1).toArray());
        }

        Features factored() {
            double low = Arrays.stream(x).min().orElseThrow();
            double high = Arrays.stream(x).max().orElseThrow();
            double centre = 0.5 * (low + high);
            double reach = sharpness * Math.max(high - centre, centre - low);
            return new FactoredSigmoid(sharpness, x, centre, Math.min(reach, FactoredSigmoid.LONGEST_REACH));
        }

        Sums sums(Features features, int from, int to) {
            double[] aid = new double[theta.length];
            Sums sums = new Sums(new double[x.length], new double[theta.length], new double[theta.length]);
            Arrays.fill(sums.g, Double.NaN);
            Arrays.fill(sums.slope, Double.NaN);
            ParticleArrays u = new ParticleArrays(w, theta);
            features.prepare(u, aid, from, to);
            features.predict(u, aid, from, to, sums.f);
            features.correlate(covector, u, aid, from, to, new ParticleArrays(sums.g, sums.slope));
            return sums;
        }

        /** Compares relatively to the sums of the terms' sizes: Σ|w_i|, Σ|c_k| and β Σ|c_k|. */
        void assertSameSums(int from, int to) {
            Sums expected = sums(new PlainSigmoid(sharpness, x), from, to);
            Sums actual = sums(factored(), from, to);
            double weights = Arrays.stream(w, from, to).map(Math::abs).sum();
            double covectors = Arrays.stream(covector).map(Math::abs).sum();
            assertArrayEquals(expected.f, actual.f, CLOSE * Math.max(1, weights), "f");
            assertArrayEquals(expected.g, actual.g, CLOSE * Math.max(1, covectors), "g");
            assertArrayEquals(expected.slope, actual.slope, CLOSE * Math.max(1, sharpness * covectors), "g'");
        }
    }
}
