package wasserscope.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** States that the norm is the most that a ψ with |ψ| ≤ 1 and Lip ψ ≤ 1 can tell of a measure. */
class BoundedLipschitzTest {

    private static final double TURN = 2 * Math.PI;
    private static final List<ToDoubleBiFunction<double[], double[]>> NORMS =
            List.of(BoundedLipschitz::norm, BoundedLipschitz::normOnCircle);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void normsAreThoseOfTheReference(int file) throws IOException {
        JsonNode node;
        try (var in = getClass().getResourceAsStream("/reference/bounded-lipschitz-" + file + ".json")) {
            node = new ObjectMapper().readTree(in);
        }
        double expected = node.get("norm").asDouble();
        double norm = BoundedLipschitz.norm(column(node.get("position")), column(node.get("mass")));
        assertEquals(expected, norm, node.get("tolerance").asDouble() * Math.max(1, expected));
    }

    @Property(tries = 200)
    void normIsThatOfTheCheapestTransport(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
        double[] place = places(seed, size);
        double[] mass = wholeMasses(seed, size);
        assertEquals(transport(place, mass, Math::abs), BoundedLipschitz.norm(place, mass), 1e-12);
        assertEquals(transport(place, mass, BoundedLipschitzTest::shorterArc),
                BoundedLipschitz.normOnCircle(place, mass), 1e-12);
    }

    @Property(tries = 200)
    void normIsThatOfTheCheapestTransportAmongTies(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int size) {
        double[] place = Arrays.stream(places(seed, size)).map(x -> Math.rint(x) * TURN / 8).toArray();
        double[] mass = wholeMasses(seed, size);
        assertEquals(transport(place, mass, Math::abs), BoundedLipschitz.norm(place, mass), 1e-12);
        assertEquals(transport(place, mass, BoundedLipschitzTest::shorterArc),
                BoundedLipschitz.normOnCircle(place, mass), 1e-12);
    }

    @Property(tries = 100)
    void bestFunctionIsBoundedAndLipschitz(@ForAll long seed, @ForAll @IntRange(min = 1, max = 100) int size) {
        double[] place = places(seed, size);
        double[] psi = BoundedLipschitz.bestOnLine(place, masses(seed, size));
        Arrays.sort(place);
        for (int j = 0; j < size; j++) {
            assertTrue(Math.abs(psi[j]) <= 1);
            assertTrue(j == 0 || Math.abs(psi[j] - psi[j - 1]) <= place[j] - place[j - 1] + 1e-15);
        }
    }

    @Property(tries = 200)
    void oppositeAtomsAreAsFarApartAsTheyAreUpToTwo(
            @ForAll @DoubleRange(min = -4, max = 4) double a, @ForAll @DoubleRange(min = -4, max = 4) double b) {
        double[] place = {a, b};
        double[] mass = {1, -1};
        assertEquals(Math.min(2, Math.abs(a - b)), BoundedLipschitz.norm(place, mass), 1e-14);
        double arc = shorterArc(a - b);
        assertEquals(Math.min(2, arc), BoundedLipschitz.normOnCircle(place, mass), 1e-14);
    }

    @Property(tries = 100)
    void normIsANormBelowTheTotalVariation(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        double[] place = places(seed, size);
        double[] a = masses(seed + 1, size);
        double[] b = masses(seed + 2, size);
        double[] sum = IntStream.range(0, size).mapToDouble(j -> -3 * (a[j] + b[j])).toArray();
        for (ToDoubleBiFunction<double[], double[]> norm : NORMS) {
            double of = norm.applyAsDouble(place, a);
            assertTrue(norm.applyAsDouble(place, sum) <= 3 * (of + norm.applyAsDouble(place, b)) + 1e-12);
            assertTrue(of <= variation(a) + 1e-13);
            assertTrue(of >= Math.abs(Arrays.stream(a).sum()) - 1e-13);
        }
    }

    @Property(tries = 50)
    void atomMayBeSplit(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        double[] place = places(seed, size);
        double[] mass = masses(seed, size);
        double[] half = Arrays.stream(mass).map(c -> c / 2).toArray();
        for (ToDoubleBiFunction<double[], double[]> norm : NORMS) {
            double expected = norm.applyAsDouble(place, mass);
            assertEquals(expected, norm.applyAsDouble(joined(place, place), joined(half, half)), 1e-12);
        }
    }

    @Property(tries = 50)
    void whatCancelsCountsForNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        double[] place = places(seed, size);
        double[] mass = masses(seed, size);
        double[] opposite = Arrays.stream(mass).map(c -> -c).toArray();
        for (ToDoubleBiFunction<double[], double[]> norm : NORMS) {
            assertEquals(0, norm.applyAsDouble(joined(place, place), joined(mass, opposite)), 1e-13);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void circleKnowsNoSeamAndIsNoLongerThanTheLine(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll @DoubleRange(min = -20, max = 20) double turn) {
        double[] place = places(seed, size);
        double[] mass = masses(seed, size);
        double expected = BoundedLipschitz.normOnCircle(place, mass);
        double[] turned = Arrays.stream(place).map(x -> x + turn).toArray();
        assertEquals(expected, BoundedLipschitz.normOnCircle(turned, mass), 1e-12);
        assertTrue(expected <= BoundedLipschitz.norm(place, mass) + 1e-12);
    }

    @Test
    void farAtomsDoNotSeeEachOther() {
        double[] place = {3, -1e6, 0, 1e6};
        assertEquals(8, BoundedLipschitz.norm(place, new double[] {1, -4, -1, 2}), 1e-13);
    }

    @Test
    void nothingHasNormZero() {
        for (ToDoubleBiFunction<double[], double[]> norm : NORMS) {
            assertEquals(0, norm.applyAsDouble(new double[0], new double[0]), 0);
            assertEquals(0, norm.applyAsDouble(new double[3], new double[3]), 0);
        }
    }

    @Test
    void whatIsNoMeasureIsRefused() {
        double[] one = {1};
        for (ToDoubleBiFunction<double[], double[]> norm : NORMS) {
            for (double[] wrong : new double[][] {{}, {1, 2}, {Double.NaN}, {Double.NEGATIVE_INFINITY}}) {
                assertThrows(IllegalArgumentException.class, () -> norm.applyAsDouble(one, wrong));
                assertThrows(IllegalArgumentException.class, () -> norm.applyAsDouble(wrong, one));
            }
        }
    }

    /**
     * The dual of the norm for whole masses: unit atoms of + go to unit atoms of −, each for its distance, or for 1 to nowhere; what is
     * nowhere on both sides costs nothing.
     */
    private static double transport(double[] place, double[] mass, DoubleUnaryOperator distance) {
        double[] plus = units(place, mass, 1);
        double[] minus = units(place, mass, -1);
        int size = plus.length + minus.length;
        double[] cost = new double[size * size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                boolean from = i < plus.length;
                boolean to = j < minus.length;
                double apart = from && to ? distance.applyAsDouble(plus[i] - minus[j]) : 1;
                cost[i * size + j] = from || to ? apart : 0;
            }
        }
        return size == 0 ? 0 : size * TransportPlan.cheapest(cost, size, size).cost();
    }

    private static double shorterArc(double x) {
        return Math.abs(Math.IEEEremainder(x, TURN));
    }

    private static double[] units(double[] place, double[] mass, int sign) {
        return IntStream.range(0, place.length)
                .boxed()
                .flatMapToDouble(j -> DoubleStream.generate(() -> place[j]).limit((long) Math.max(0, sign * mass[j])))
                .toArray();
    }

    private static double[] places(long seed, int size) {
        return new SplittableRandom(seed).doubles(size, -4, 4).toArray();
    }

    private static double[] masses(long seed, int size) {
        return new SplittableRandom(~seed).doubles(size, -1, 1).toArray();
    }

    private static double[] wholeMasses(long seed, int size) {
        return new SplittableRandom(~seed).ints(size, -3, 4).asDoubleStream().toArray();
    }

    private static double variation(double[] mass) {
        return Arrays.stream(mass).map(Math::abs).sum();
    }

    private static double[] joined(double[] a, double[] b) {
        return DoubleStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray();
    }

    private static double[] column(JsonNode numbers) {
        return StreamSupport.stream(numbers.spliterator(), false).mapToDouble(JsonNode::asDouble).toArray();
    }
}
