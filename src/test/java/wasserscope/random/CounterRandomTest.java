package wasserscope.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.random.CounterRandom.Stream;

/** States that draws are uniform or normal, independent, and pure functions of seed, stream and index. */
class CounterRandomTest {

    private static final int MANY = 20_000;

    /** The seed whose first draw has all bits set, found by turning the mixing round. */
    private static final long SEED_OF_THE_GREATEST_DRAW = 0xB0EAB113049B14E2L;

    @Property(tries = 1000)
    void everyDrawLiesStrictlyBetweenZeroAndOne(
            @ForAll long seed,
            @ForAll Stream stream,
            @ForAll @LongRange(max = Long.MAX_VALUE) long index,
            @ForAll @IntRange(max = 1000) int coordinate) {
        double u = new CounterRandom(seed, stream).uniform(index, coordinate);
        assertTrue(u > 0 && u < 1, "got " + u);
    }

    @Test
    void theGreatestDrawIsLessThanOne() {
        assertTrue(new CounterRandom(SEED_OF_THE_GREATEST_DRAW, Stream.START).uniform(0, 0) < 1);
    }

    @Property(tries = 200)
    void aDrawDependsOnNothingButItsPlace(@ForAll long seed, @ForAll @IntRange(max = 1000) int index) {
        CounterRandom draws = new CounterRandom(seed, Stream.START);
        double first = draws.uniform(index, 1);
        draws.normal(index + 1, 0);
        assertEquals(first, draws.uniform(index, 1), 0);
        assertEquals(first, new CounterRandom(seed, Stream.START).uniform(index, 1), 0);
    }

    @ParameterizedTest
    @EnumSource
    void uniformDrawsFillTheIntervalEvenly(Stream stream) {
        int seeds = 20;
        double unevenness = IntStream.range(0, seeds)
                .mapToDouble(seed -> chiSquare(new CounterRandom(seed, stream)))
                .average()
                .orElseThrow();
        assertEquals(19, unevenness, 4 * Math.sqrt(38.0 / seeds), "χ² of 20 cells has mean 19 and variance 38");
    }

    @ParameterizedTest
    @EnumSource
    void normalDrawsHaveTheMomentsOfTheNormalLaw(Stream stream) {
        CounterRandom draws = new CounterRandom(5, stream);
        assertEquals(0, mean(k -> draws.normal(k, 0)), 0.03);
        assertEquals(1, mean(k -> square(draws.normal(k, 0))), 0.04);
        assertEquals(0, mean(k -> square(draws.normal(k, 0)) * draws.normal(k, 0)), 0.12);
        assertEquals(3, mean(k -> square(square(draws.normal(k, 0)))), 0.35);
    }

    @Test
    void streamsCoordinatesIndicesAndSeedsAreUncorrelated() {
        CounterRandom start = new CounterRandom(1, Stream.START);
        assertUncorrelated(k -> start.uniform(k, 0), k -> new CounterRandom(1, Stream.NOISE).uniform(k, 0));
        assertUncorrelated(k -> start.uniform(k, 0), k -> new CounterRandom(2, Stream.START).uniform(k, 0));
        assertUncorrelated(k -> start.uniform(k, 0), k -> start.uniform(k, 1));
        assertUncorrelated(k -> start.uniform(k, 0), k -> start.uniform(k + 1, 0));
        assertUncorrelated(k -> start.uniform(k, 0), k -> start.uniform(0, k));
        assertUncorrelated(k -> start.normal(k, 0), k -> start.normal(k, 1));
    }

    @Property(tries = 200)
    void streamsOfOneSeedDiffer(@ForAll long seed, @ForAll @IntRange(max = 1000) int index) {
        double start = new CounterRandom(seed, Stream.START).uniform(index, 0);
        assertNotEquals(start, new CounterRandom(seed, Stream.NOISE).uniform(index, 0));
    }

    @Property(tries = 200)
    void betweenIsTheUniformDrawStretchedToItsLimits(@ForAll long seed, @ForAll @IntRange(max = 1000) int index) {
        CounterRandom draws = new CounterRandom(seed, Stream.NOISE);
        assertEquals(-2 + 5 * draws.uniform(index, 3), draws.between(-2, 3, index, 3), 1e-15);
    }

    private static double chiSquare(CounterRandom draws) {
        double[] counts = new double[20];
        IntStream.range(0, MANY).forEach(k -> counts[(int) (20 * draws.uniform(k, 0))]++);
        double expected = MANY / 20.0;
        return Arrays.stream(counts).map(count -> square(count - expected) / expected).sum();
    }

    private static void assertUncorrelated(IntToDoubleFunction a, IntToDoubleFunction b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double covariance = mean(k -> (a.applyAsDouble(k) - meanA) * (b.applyAsDouble(k) - meanB));
        double varianceA = mean(k -> square(a.applyAsDouble(k) - meanA));
        double varianceB = mean(k -> square(b.applyAsDouble(k) - meanB));
        assertEquals(0, covariance / Math.sqrt(varianceA * varianceB), 4 / Math.sqrt(MANY));
    }

    private static double mean(IntToDoubleFunction draw) {
        return IntStream.range(0, MANY).mapToDouble(draw).average().orElseThrow();
    }

    private static double square(double v) {
        return v * v;
    }
}
