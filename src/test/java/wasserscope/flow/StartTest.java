package wasserscope.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.measure.Particles;

/** States that every start lies within its definition and is a pure function of its settings. */
class StartTest {

    private static final StartShape.Range RANGE = new StartShape.Range(-4, 3);
    private static final int MANY = 20_000;

    @Property(tries = 60)
    void theFirstParticlesOfARandomStartStayWhenTheirNumberChanges(
            @ForAll("randomShapes") StartShape shape,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 200) int few) {
        Particles less = new Start(shape, few, 0.7, seed).draw();
        Particles more = new Start(shape, 300, 0.7, seed).draw();
        assertArrayEquals(less.weights(), Arrays.copyOf(more.weights(), few), 0);
        assertArrayEquals(less.positions(), Arrays.copyOf(more.positions(), few), 0);
    }

    @Property(tries = 60)
    void theSeedDeterminesARandomStart(@ForAll("randomShapes") StartShape shape, @ForAll long seed) {
        Start start = new Start(shape, 20, 0.7, seed);
        assertEquals(start.draw(), start.draw());
        assertNotEquals(start.draw(), start.withSeed(seed + 1).draw());
    }

    @ParameterizedTest
    @MethodSource("randomShapes")
    void theWeightsOfARandomStartGrowInProportionToTheRadius(StartShape shape) {
        double[] once = new Start(shape, 50, 0.7, 3).draw().weights();
        double[] twice = new Start(shape, 50, 1.4, 3).draw().weights();
        assertArrayEquals(Arrays.stream(once).map(w -> 2 * w).toArray(), twice, 1e-15);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 101, 4096})
    void aLineIsEquallySpacedFromEndToEndAtWeightZero(int m) {
        Particles line = new Start(new StartShape.ZeroLine(RANGE), m, 1, 1).draw();
        assertArrayEquals(new double[m], line.weights(), 0);
        assertEquals(-4, line.theta(0), 0);
        assertEquals(3, line.theta(m - 1), 1e-14);
        for (int i = 1; i < m; i++) {
            assertEquals(7.0 / (m - 1), line.theta(i) - line.theta(i - 1), 1e-14);
        }
    }

    @Test
    void aLineOfOneParticleIsItsMiddle() {
        assertEquals(-0.5, new Start(new StartShape.ZeroLine(RANGE), 1, 1, 1).draw().theta(0), 0);
    }

    @Test
    void aBandIsUniformOnItsRectangle() {
        Particles band = new Start(new StartShape.Band(RANGE), MANY, 0.7, 1).draw();
        assertUniform(band.weights(), -0.7, 0.7);
        assertUniform(band.positions(), -4, 3);
    }

    @Test
    void aOneSidedStartIsUniformOnPositiveWeights() {
        Particles start = new Start(new StartShape.OneSided(RANGE), MANY, 0.7, 1).draw();
        assertTrue(Arrays.stream(start.weights()).allMatch(w -> w > 0));
        assertUniform(start.weights(), 0, 0.7);
        assertUniform(start.positions(), -4, 3);
    }

    @Test
    void aGaussianStartHasItsRadiusForStandardDeviation() {
        Particles start = new Start(new StartShape.Gaussian(), MANY, 0.7, 1).draw();
        assertNormal(start.weights(), 0, 0.7);
        assertNormal(start.positions(), 0, 0.7);
        double correlation = 0;
        for (int i = 0; i < MANY; i++) {
            correlation += start.w(i) * start.theta(i) / (0.49 * MANY);
        }
        assertEquals(0, correlation, 4 / Math.sqrt(MANY));
    }

    @Test
    void aClusterLiesAboutItsCentre() {
        Particles start = new Start(new StartShape.Cluster(1.5, 0.2), MANY, 0.7, 1).draw();
        assertNormal(start.weights(), 0, 0.7);
        assertNormal(start.positions(), 1.5, 0.2);
        Particles point = new Start(new StartShape.Cluster(1.5, 0), 50, 0.7, 1).draw();
        assertTrue(Arrays.stream(point.positions()).allMatch(t -> t == 1.5));
    }

    @Test
    void aStateOfAStartIsItsParticlesAtTimeZero() {
        Start start = new Start(new StartShape.Gaussian(), 5, 0.7, 1);
        assertEquals(new State(0, 0, start.draw()), State.of(start));
    }

    @Test
    void whatIsNoStartIsRefused() {
        Start start = new Start(new StartShape.Gaussian(), 5, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> start.withParticles(0));
        assertThrows(IllegalArgumentException.class, () -> start.withParticles(Start.MOST_PARTICLES + 1));
        assertThrows(IllegalArgumentException.class, () -> start.withRadius(0));
        assertThrows(IllegalArgumentException.class, () -> start.withRadius(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new StartShape.Range(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new StartShape.Range(0, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> new StartShape.Cluster(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new StartShape.Cluster(0, -1));
    }

    static Stream<StartShape> randomShapes() {
        return Stream.of(
                new StartShape.Gaussian(),
                new StartShape.Band(RANGE),
                new StartShape.OneSided(RANGE),
                new StartShape.Cluster(1, 0.2));
    }

    @Provide("randomShapes")
    Arbitrary<StartShape> anyRandomShape() {
        return Arbitraries.of(randomShapes().toList());
    }

    private static void assertUniform(double[] column, double low, double high) {
        assertTrue(Arrays.stream(column).allMatch(v -> low <= v && v <= high));
        assertEquals((low + high) / 2, mean(column), 0.01 * (high - low));
        assertEquals((high - low) / Math.sqrt(12), deviation(column), 0.01 * (high - low));
    }

    private static void assertNormal(double[] column, double centre, double sigma) {
        assertEquals(centre, mean(column), 0.03 * sigma);
        assertEquals(sigma, deviation(column), 0.03 * sigma);
        double within = Arrays.stream(column).filter(v -> Math.abs(v - centre) < sigma).count();
        assertEquals(0.6827, within / column.length, 0.015);
    }

    private static double mean(double[] column) {
        return Arrays.stream(column).average().orElseThrow();
    }

    private static double deviation(double[] column) {
        double mean = mean(column);
        return Math.sqrt(Arrays.stream(column).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
    }
}
