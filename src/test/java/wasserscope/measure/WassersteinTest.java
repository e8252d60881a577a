package wasserscope.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** States that W₂ is the metric of the cheapest transport. */
class WassersteinTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void distancesAreThoseOfTheReference(int file) throws IOException {
        JsonNode node;
        try (var in = getClass().getResourceAsStream("/reference/wasserstein-" + file + ".json")) {
            node = new ObjectMapper().readTree(in);
        }
        double expected = node.get("w2").asDouble();
        double distance = Wasserstein.distance(columns(node.get("a")), columns(node.get("b")));
        assertEquals(expected, distance, node.get("tolerance").asDouble() * Math.max(1, expected));
    }

    @Property(tries = 100)
    void noPermutationIsCheaper(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int size) {
        double[][] a = cloud(seed, size);
        double[][] b = cloud(seed + 1, size);
        for (GroundMetric ground : GroundMetric.values()) {
            double least = cheapestPermutation(a, b, ground, 0, new boolean[size]) / size;
            assertEquals(Math.sqrt(least), Wasserstein.distance(a, b, ground), 1e-13);
        }
    }

    @Property(tries = 100)
    void noPermutationIsCheaperAmongTies(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int size) {
        double[][] a = lattice(seed, size, 3);
        double[][] b = lattice(seed + 1, size, 3);
        double least = cheapestPermutation(a, b, GroundMetric.PLANE, 0, new boolean[size]) / size;
        assertEquals(Math.sqrt(least), Wasserstein.distance(a, b), 1e-13);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void differentSizesAreAMatterOfRepetition(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int m, @ForAll @IntRange(min = 1, max = 12) int n) {
        double[][] a = cloud(seed, m);
        double[][] b = cloud(seed + 1, n);
        double distance = Wasserstein.distance(a, b);
        assertEquals(distance, Wasserstein.distance(repeated(a, n), repeated(b, m)), 1e-13);
        assertEquals(distance, Wasserstein.distance(repeated(a, 2), b), 1e-13);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void distanceIsSymmetricAndObeysTheTriangle(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int m, @ForAll @IntRange(min = 1, max = 15) int n) {
        double[][] a = cloud(seed, m);
        double[][] b = cloud(seed + 1, n);
        double[][] c = cloud(seed + 2, m);
        for (GroundMetric ground : GroundMetric.values()) {
            double ab = Wasserstein.distance(a, b, ground);
            assertEquals(ab, Wasserstein.distance(b, a, ground), 1e-13);
            assertTrue(Wasserstein.distance(a, c, ground) <= ab + Wasserstein.distance(b, c, ground) + 1e-13);
        }
    }

    @Property(tries = 20)
    void distanceIsZeroForTheSamePointsInAnotherOrder(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 100) int size) {
        double[][] a = cloud(seed, size);
        assertEquals(0, Wasserstein.distance(a, reversed(a)), 0);
    }

    @Property(tries = 20)
    void onePointMovedShows(@ForAll long seed, @ForAll @IntRange(min = -9, max = -3) int exponent) {
        double step = Math.pow(10, exponent);
        double[][] a = cloud(seed, 100);
        double[][] b = reversed(a);
        b[1][17] += step;
        assertEquals(step / 10, Wasserstein.distance(a, b), 1e-6 * step);
    }

    @Property(tries = 30)
    void shiftCostsItsLength(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        double[][] a = cloud(seed, size);
        assertEquals(5, Wasserstein.distance(a, reversed(image(a, 1, 3, -4))), 1e-13);
    }

    @ParameterizedTest
    @CsvSource({"1, 1e-9", "1e-7, 1e-7", "1e-60, 1e-60", "1e7, 1e-3", "1e60, 1e50"})
    void shiftCostsItsLengthOnAnyScale(double scale, double shift) {
        double[][] a = image(lattice(5, 200, 1000), scale / 1000, 0, 0);
        double[][] b = reversed(image(a, 1, shift, 0));
        assertEquals(shift, Wasserstein.distance(a, b), 1e-6 * shift);
    }

    @Property(tries = 30)
    void distanceScalesWithThePoints(@ForAll long seed, @ForAll @IntRange(min = -40, max = 40) int exponent) {
        double scale = Math.pow(10, exponent);
        double[][] a = cloud(seed, 20);
        double[][] b = cloud(seed + 1, 15);
        double expected = scale * Wasserstein.distance(a, b);
        assertEquals(
                expected, Wasserstein.distance(image(a, scale, 0, 0), image(b, scale, 0, 0)), 1e-12 * expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 40", "40, 1", "60, 60", "60, 59", "60, 45", "17, 120"})
    void potentialsProveThePlanOptimal(int m, int n) {
        for (GroundMetric ground : GroundMetric.values()) {
            assertProven(cloud(m, m), cloud(n + 1000, n), ground);
            assertProven(lattice(m, m, 4), lattice(n + 1000, n, 4), ground);
            assertProven(new double[2][m], new double[2][n], ground);
        }
    }

    @Test
    void potentialsProveALargePlanOptimal() {
        assertProven(cloud(1, 500), cloud(2, 499), GroundMetric.PLANE);
        assertProven(lattice(1, 500, 20), lattice(2, 500, 20), GroundMetric.PLANE);
    }

    @Test
    void equalPointsAreNowhereApart() {
        assertEquals(0, Wasserstein.distance(new double[2][300], new double[2][299]), 0);
    }

    @Property(tries = 30)
    void cylinderKnowsNoSeamAndIsNoWiderThanThePlane(@ForAll long seed,
            @ForAll @IntRange(min = -3, max = 3) int turns) {
        double[][] a = cloud(seed, 20);
        double[][] b = cloud(seed + 1, 15);
        double expected = Wasserstein.distance(a, b, GroundMetric.CYLINDER);
        double[][] turned = image(a, 1, 2 * Math.PI * turns, 0);
        assertEquals(expected, Wasserstein.distance(turned, b, GroundMetric.CYLINDER), 1e-12);
        double[][] both = image(b, 1, 1.5, 0);
        assertEquals(expected, Wasserstein.distance(image(a, 1, 1.5, 0), both, GroundMetric.CYLINDER), 1e-12);
        assertTrue(expected <= Wasserstein.distance(a, b) + 1e-13);
    }

    @Test
    void onTheCylinderTheShortWayCounts() {
        double[][] a = {{0.1}, {0}};
        double[][] b = {{2 * Math.PI - 0.1}, {0}};
        assertEquals(0.2, Wasserstein.distance(a, b, GroundMetric.CYLINDER), 1e-15);
    }

    @Test
    void whatIsNoSetOfPointsIsRefused() {
        double[][] one = new double[2][1];
        double[][][] wrong = {
                {}, new double[1][1], new double[3][1], new double[2][0], {{1}, {1, 2}}, {{Double.NaN}, {0}},
                {{1e200}, {0}}
        };
        for (double[][] set : wrong) {
            assertThrows(IllegalArgumentException.class, () -> Wasserstein.distance(set, one));
            assertThrows(IllegalArgumentException.class, () -> Wasserstein.distance(one, set));
        }
    }

    /** Checks that no arc could be cheaper than the potentials say, and that they are worth what the plan costs. */
    private static void assertProven(double[][] a, double[][] b, GroundMetric ground) {
        TransportPlan plan = Wasserstein.plan(a, b, ground);
        int m = a[0].length;
        int n = b[0].length;
        double slack = plan.resolution() + 1e-13;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                double cost = ground.squaredDistance(a[0][i], a[1][i], b[0][j], b[1][j]);
                assertTrue(plan.columnPotential(j) - plan.rowPotential(i) <= cost + slack);
            }
        }
        double earned = IntStream.range(0, n).mapToDouble(plan::columnPotential).average().orElseThrow();
        double paid = IntStream.range(0, m).mapToDouble(plan::rowPotential).average().orElseThrow();
        assertEquals(plan.cost(), earned - paid, 1e-13 * Math.max(1, plan.cost()));
    }

    private static double cheapestPermutation(double[][] a, double[][] b, GroundMetric ground, int i, boolean[] taken) {
        double least = i == taken.length ? 0 : Double.POSITIVE_INFINITY;
        for (int j = 0; i < taken.length && j < taken.length; j++) {
            if (!taken[j]) {
                taken[j] = true;
                double cost = ground.squaredDistance(a[0][i], a[1][i], b[0][j], b[1][j]);
                least = Math.min(least, cost + cheapestPermutation(a, b, ground, i + 1, taken));
                taken[j] = false;
            }
        }
        return least;
    }

    private static double[][] columns(JsonNode pairs) {
        double[][] columns = new double[2][pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            columns[0][i] = pairs.get(i).get(0).asDouble();
            columns[1][i] = pairs.get(i).get(1).asDouble();
        }
        return columns;
    }

    private static double[][] cloud(long seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        return new double[][] {
                random.doubles(size, -4, 4).toArray(), random.doubles(size, -2, 2).toArray()
        };
    }

    private static double[][] lattice(long seed, int size, int side) {
        SplittableRandom random = new SplittableRandom(seed);
        return new double[][] {
                random.ints(size, 0, side).asDoubleStream().toArray(),
                random.ints(size, 0, side).asDoubleStream().toArray()
        };
    }

    private static double[][] image(double[][] a, double scale, double x, double y) {
        return new double[][] {
                Arrays.stream(a[0]).map(c -> scale * c + x).toArray(),
                Arrays.stream(a[1]).map(c -> scale * c + y).toArray()
        };
    }

    private static double[][] reversed(double[][] a) {
        return rearranged(a, IntStream.range(0, a[0].length).map(i -> a[0].length - 1 - i));
    }

    private static double[][] repeated(double[][] a, int times) {
        return rearranged(a, IntStream.range(0, times * a[0].length).map(i -> i % a[0].length));
    }

    private static double[][] rearranged(double[][] a, IntStream which) {
        int[] index = which.toArray();
        return new double[][] {
                Arrays.stream(index).mapToDouble(i -> a[0][i]).toArray(),
                Arrays.stream(index).mapToDouble(i -> a[1][i]).toArray()
        };
    }
}
