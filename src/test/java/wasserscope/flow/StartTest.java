package wasserscope.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
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
import wasserscope.flow.motion.Elapsed;
import wasserscope.flow.motion.State;
import wasserscope.flow.start.Band;
import wasserscope.flow.start.Cluster;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.OneSided;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.Start;
import wasserscope.flow.start.StartShape;
import wasserscope.flow.start.Stretch;
import wasserscope.flow.start.ZeroLine;
import wasserscope.flow.step.StepControl;
import wasserscope.measure.Particles;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.SigmoidThreshold;

/** States that every start lies within its definition and is a pure function of its settings. */
class StartTest {

    private static final Range RANGE = Range.of(-4, 3);
    private static final FeatureMap NEURONS = new SigmoidThreshold(5);
    private static final int MANY = 20_000;

    @Property(tries = 60)
    void theFirstParticlesOfARandomStartStayWhenTheirNumberChanges(
            @ForAll("randomShapes") StartShape shape,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 200) int few) {
        Particles less = new Start(shape, few, 0.7, seed).draw(NEURONS);
        Particles more = new Start(shape, 300, 0.7, seed).draw(NEURONS);
        assertArrayEquals(less.weights(), Arrays.copyOf(more.weights(), few), 0);
        assertArrayEquals(less.positions().column(0), Arrays.copyOf(more.positions().column(0), few), 0);
    }

    @Property(tries = 60)
    void theSeedDeterminesARandomStart(@ForAll("randomShapes") StartShape shape, @ForAll long seed) {
        Start start = new Start(shape, 20, 0.7, seed);
        assertEquals(start.draw(NEURONS), start.draw(NEURONS));
        assertNotEquals(start.draw(NEURONS), start.withSeed(seed + 1).draw(NEURONS));
    }

    @ParameterizedTest
    @MethodSource("randomShapes")
    void theWeightsOfARandomStartGrowInProportionToTheRadius(StartShape shape) {
        double[] once = new Start(shape, 50, 0.7, 3).draw(NEURONS).weights();
        double[] twice = new Start(shape, 50, 1.4, 3).draw(NEURONS).weights();
        assertArrayEquals(Arrays.stream(once).map(w -> 2 * w).toArray(), twice, 1e-15);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 101, 4096})
    void aLineIsEquallySpacedFromEndToEndAtWeightZero(int m) {
        Particles line = new Start(new ZeroLine(RANGE), m, 1, 1).draw(NEURONS);
        assertArrayEquals(new double[m], line.weights(), 0);
        assertEquals(-4, line.theta(0), 0);
        assertEquals(3, line.theta(m - 1), 1e-14);
        for (int i = 1; i < m; i++) {
            assertEquals(7.0 / (m - 1), line.theta(i) - line.theta(i - 1), 1e-14);
        }
    }

    @Test
    void aLineOfOneParticleIsItsMiddle() {
        assertEquals(-0.5, new Start(new ZeroLine(RANGE), 1, 1, 1).draw(NEURONS).theta(0), 0);
    }

    @Test
    void aBandIsUniformOnItsRectangle() {
        Particles band = new Start(new Band(RANGE), MANY, 0.7, 1).draw(NEURONS);
        assertUniform(band.weights(), -0.7, 0.7);
        assertUniform(band.positions().column(0), -4, 3);
    }

    @Test
    void aOneSidedStartIsUniformOnPositiveWeights() {
        Particles start = new Start(new OneSided(RANGE), MANY, 0.7, 1).draw(NEURONS);
        assertTrue(Arrays.stream(start.weights()).allMatch(w -> w > 0));
        assertUniform(start.weights(), 0, 0.7);
        assertUniform(start.positions().column(0), -4, 3);
    }

    @Test
    void aGaussianStartHasItsRadiusForStandardDeviation() {
        Particles start = new Start(new Gaussian(), MANY, 0.7, 1).draw(NEURONS);
        assertNormal(start.weights(), 0, 0.7);
        assertNormal(start.positions().column(0), 0, 0.7);
        double correlation = 0;
        for (int i = 0; i < MANY; i++) {
            correlation += start.w(i) * start.theta(i) / (0.49 * MANY);
        }
        assertEquals(0, correlation, 4 / Math.sqrt(MANY));
    }

    @Test
    void aClusterLiesAboutItsCentre() {
        Particles start = new Start(Cluster.on(1.5, 0.2), MANY, 0.7, 1).draw(NEURONS);
        assertNormal(start.weights(), 0, 0.7);
        assertNormal(start.positions().column(0), 1.5, 0.2);
        Particles point = new Start(Cluster.on(1.5, 0), 50, 0.7, 1).draw(NEURONS);
        assertTrue(Arrays.stream(point.positions().column(0)).allMatch(t -> t == 1.5));
    }

    @Test
    void aStateOfAStartIsItsParticlesAtTimeZero() {
        Start start = new Start(new Gaussian(), 5, 0.7, 1);
        assertEquals(new State(0, Elapsed.at(0), start.draw(NEURONS), Optional.empty(), StepControl.START),
                State.of(start, NEURONS));
    }

    @Test
    void whatIsNoStartIsRefused() {
        Start start = new Start(new Gaussian(), 5, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> start.withParticles(0));
        assertThrows(IllegalArgumentException.class, () -> start.withParticles(Start.MOST_PARTICLES + 1));
        assertThrows(IllegalArgumentException.class, () -> start.withRadius(0));
        assertThrows(IllegalArgumentException.class, () -> start.withRadius(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Stretch(1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Stretch(0, Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> Cluster.on(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> Cluster.on(0, -1));
    }

    static Stream<StartShape> randomShapes() {
        return Stream.of(
                new Gaussian(),
                new Band(RANGE),
                new OneSided(RANGE),
                Cluster.on(1, 0.2));
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
