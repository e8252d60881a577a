package wasserscope.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.flow.start.Band;
import wasserscope.flow.start.Circle;
import wasserscope.flow.start.Cluster;
import wasserscope.flow.start.Disc;
import wasserscope.flow.start.Explicit;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.Line;
import wasserscope.flow.start.OneSided;
import wasserscope.flow.start.Range;
import wasserscope.flow.start.Start;
import wasserscope.flow.start.StartShape;
import wasserscope.flow.start.Stretch;
import wasserscope.flow.start.ZeroLine;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.problem.model.Space;

/** States where each start places the particles of each model that it suits. */
class StartsTest {

    private static final double RADIUS = 0.7;
    private static final Stretch GAP = new Stretch(1, 2.5);
    private static final List<FeatureMap> MODELS = List.of(
            new SigmoidThreshold(5),
            new SigmoidSlope(),
            new SigmoidAffine(),
            new SigmoidPlane(),
            new Deconvolution(4),
            new Relu(),
            new Relu(true),
            new LowRank());

    /** A model with one of its starts. */
    record Case(FeatureMap features, StartShape shape) {

        Particles draw(int m, long seed) {
            return new Start(shape, m, RADIUS, seed).draw(features);
        }

        boolean isRandom() {
            return switch (shape) {
                case Gaussian _,Band _,OneSided _,Cluster _,Disc _ -> true;
                case Circle _ -> features.lifting().hasWeight();
                case ZeroLine _,Line _,Explicit _ -> false;
            };
        }
    }

    static Stream<Case> all() {
        return MODELS.stream().flatMap(features -> shapes(features)
                .filter(shape -> shape.suits(features))
                .map(shape -> new Case(features, shape)));
    }

    static Stream<Case> random() {
        return all().filter(Case::isRandom);
    }

    static Stream<Case> misfits() {
        return MODELS.stream().flatMap(features -> shapes(features)
                .filter(shape -> !shape.suits(features))
                .map(shape -> new Case(features, shape)));
    }

    static Stream<Case> gaps() {
        Stretch side = new Stretch(0, 6);
        Range range = new Range(List.of(side), Optional.of(GAP));
        return Stream.of(new SigmoidThreshold(5), new SigmoidSlope(), new Deconvolution(4))
                .flatMap(features -> Stream.of(
                        new ZeroLine(range), new Line(range, 1), new Band(range), new OneSided(range))
                        .map(shape -> new Case(features, shape)));
    }

    private static Stream<StartShape> shapes(FeatureMap features) {
        Range range = range(features.space());
        List<Double> center = Collections.nCopies(features.space().axes(), 1.0);
        double[] far = {2, 0.25};
        Points points = new Points(Collections.nCopies(features.space().axes(), far).toArray(double[][]::new));
        List<Double> w = features.lifting().hasWeight() ? List.of(-1.0, 3.0) : List.of(1.0, 1.0);
        return Stream.of(
                new Gaussian(),
                new ZeroLine(range),
                new Line(range, 1.5),
                new Band(range),
                new OneSided(range),
                new Cluster(center, 0.2),
                new Disc(),
                new Circle(Circle.WHOLE),
                new Circle(new Stretch(0.3, 0.5)),
                new Explicit(w, points));
    }

    private static Range range(Space space) {
        return switch (space) {
            case LINE -> Range.of(-4, 3);
            case CIRCLE -> Range.of(0, Space.FULL_TURN);
            case PLANE -> Range.square(-4, 3);
            case SPACE -> Range.cube(-4, 3);
        };
    }

    @ParameterizedTest
    @MethodSource("all")
    void thereAreAsManyParticlesAsAreWantedAndTheyBelongToTheModel(Case start) {
        for (int m : new int[] {1, 2, 7, 50}) {
            Particles mu = start.draw(m, 3);
            assertEquals(m, mu.size());
            assertEquals(start.features().space().axes(), mu.axes());
            assertTrue(mu.positions().areFinite());
            for (int i = 0; i < m; i++) {
                assertTrue(start.features().lifting().hasWeight() || mu.w(i) == 1);
                assertEquals(start.features().space().wrapped(mu.theta(i)), mu.theta(i), 0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aStartIsAPureFunctionOfItsSeed(Case start) {
        assertEquals(start.draw(20, 5), start.draw(20, 5));
        assertEquals(start.isRandom(), !start.draw(20, 5).equals(start.draw(20, 6)));
    }

    @ParameterizedTest
    @MethodSource("random")
    void theFirstParticlesStayWhenThereAreMore(Case start) {
        Particles few = start.draw(9, 5);
        Particles many = start.draw(80, 5);
        for (int i = 0; i < 9; i++) {
            assertEquals(few.w(i), many.w(i), 0);
            assertEquals(few.theta(i), many.theta(i), 0);
            assertEquals(few.theta(i, few.axes() - 1), many.theta(i, few.axes() - 1), 0);
        }
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void aShapeThatDoesNotSuitTheModelIsRefused(Case start) {
        assertThrows(IllegalArgumentException.class, () -> start.draw(5, 1));
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void aGapIsLeftOutAndBothSidesOfItAreNot(Case start) {
        double[] theta = start.draw(200, 4).positions().column(0);
        assertTrue(Arrays.stream(theta).noneMatch(t -> t > GAP.low() + 1e-12 && t < GAP.high() - 1e-12));
        assertEquals(1 / 4.5, Arrays.stream(theta).filter(t -> t < 1.5).count() / 200.0, 0.1);
        assertTrue(Arrays.stream(theta).allMatch(t -> t >= 0 && t <= 6));
    }

    @Test
    void aSphereHasExactlyItsRadius() {
        for (FeatureMap features : List.of(new Relu(), new LowRank())) {
            Particles mu = new Case(features, new Circle(Circle.WHOLE)).draw(300, 2);
            for (double length : lengths(features, mu)) {
                assertEquals(RADIUS, length, 4 * Math.ulp(RADIUS));
            }
        }
    }

    @Test
    void aBallIsFilledEvenlyUpToItsRadius() {
        for (FeatureMap features : List.of(new Relu(), new LowRank())) {
            int dimension = features.lifting().hasWeight() ? 3 : 2;
            Particles mu = new Case(features, new Disc()).draw(20_000, 2);
            double[] length = lengths(features, mu);
            assertTrue(Arrays.stream(length).allMatch(r -> r <= RADIUS * (1 + 1e-15)));
            double within = Arrays.stream(length).filter(r -> r < RADIUS / 2).count() / 20_000.0;
            assertEquals(Math.pow(0.5, dimension), within, 0.01);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 60})
    void aFullCircleIsEvenAndHasNoDoublePoint(int m) {
        Particles vectors = new Case(new LowRank(), new Circle(Circle.WHOLE)).draw(m, 1);
        Particles rays = new Case(new Relu(), new ZeroLine(range(Space.PLANE))).draw(m, 1);
        double[] torus = new Case(new Deconvolution(4), new ZeroLine(range(Space.CIRCLE))).draw(m, 1)
                .positions().column(0);
        assertEvenlyAround(angles(vectors));
        assertEvenlyAround(angles(rays));
        assertEvenlyAround(torus);
    }

    @Test
    void anArcHasBothItsEnds() {
        double[] angle = angles(new Case(new LowRank(), new Circle(new Stretch(0.3, 0.5))).draw(5, 1));
        assertArrayEquals(new double[] {0.3, 0.35, 0.4, 0.45, 0.5}, angle, 1e-15);
    }

    @Test
    void aLineOfVectorsIsCollinearAndReachesTheRadiusOnBothSides() {
        Particles mu = new Case(new LowRank(), new Line(range(Space.PLANE), 1.5)).draw(11, 1);
        double[] length = lengths(new LowRank(), mu);
        for (int i = 0; i < 11; i++) {
            assertEquals(1.5 * mu.theta(i, 0), mu.theta(i, 1), 0);
            assertEquals(RADIUS * Math.abs(0.2 * i - 1), length[i], 1e-15);
        }
    }

    @Test
    void aLineOfWeightedNeuronsHasItsHeight() {
        for (FeatureMap features : List.of(new SigmoidThreshold(5), new Deconvolution(4), new SigmoidAffine())) {
            Particles mu = new Case(features, new Line(range(features.space()), 1.5)).draw(40, 1);
            assertTrue(Arrays.stream(mu.weights()).allMatch(w -> w == 1.5));
        }
    }

    @Test
    void oneSidedRectifiedNeuronsHaveSteepWeights() {
        Particles mu = new Case(new Relu(), new OneSided(range(Space.PLANE))).draw(5000, 1);
        ParticleArrays u = ParticleArrays.of(mu);
        assertTrue(IntStream.range(0, 5000).allMatch(i -> mu.w(i) >= 1.5 * u.norm(i)));
    }

    @Test
    void aLatticeOfThePlaneFillsItsSquareEvenly() {
        for (int m : new int[] {40, 400}) {
            Particles mu = new Case(new SigmoidAffine(), new ZeroLine(range(Space.PLANE))).draw(m, 1);
            for (int quarter = 0; quarter < 4; quarter++) {
                boolean right = quarter % 2 == 1;
                boolean up = quarter > 1;
                long count = IntStream.range(0, m)
                        .filter(i -> mu.theta(i, 0) > -0.5 == right && mu.theta(i, 1) > -0.5 == up)
                        .count();
                assertEquals(0.25, (double) count / m, 0.06);
            }
        }
    }

    @Test
    void givenParticlesAreTakenInTheirOrderAndFromTheFirstAgain() {
        Explicit two = new Explicit(List.of(1.0, 2.0), Points.onLine(3, 4));
        Particles five = new Case(new SigmoidSlope(), two).draw(5, 1);
        assertArrayEquals(new double[] {1, 2, 1, 2, 1}, five.weights(), 0);
        assertArrayEquals(new double[] {3, 4, 3, 4, 3}, five.positions().column(0), 0);
        assertArrayEquals(new double[] {1}, new Case(new SigmoidSlope(), two).draw(1, 1).weights(), 0);
    }

    @Test
    void rangesAndArcsThatAreNoneAreRefused() {
        Stretch side = new Stretch(0, 1);
        assertThrows(IllegalArgumentException.class, () -> new Range(List.of(), Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new Range(List.of(side), Optional.of(side)));
        assertThrows(IllegalArgumentException.class, () -> new Range(List.of(side), Optional.of(new Stretch(0.5, 2))));
        assertThrows(IllegalArgumentException.class, () -> new Circle(new Stretch(0, 7)));
        assertThrows(IllegalArgumentException.class, () -> new Line(Range.of(0, 1), Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Explicit(List.of(1.0), Points.onLine(1, 2)));
        assertNotEquals(Range.of(0, 1), Range.square(0, 1));
    }

    private static double[] lengths(FeatureMap features, Particles mu) {
        boolean weighted = features.lifting().hasWeight();
        ParticleArrays u = ParticleArrays.of(mu);
        return IntStream.range(0, mu.size())
                .mapToDouble(i -> Math.sqrt(u.squaredNorm(i) + (weighted ? mu.w(i) * mu.w(i) : 0)))
                .toArray();
    }

    private static double[] angles(Particles mu) {
        return IntStream.range(0, mu.size())
                .mapToDouble(i -> Space.CIRCLE.wrapped(Math.atan2(mu.theta(i, 1), mu.theta(i, 0))))
                .toArray();
    }

    private static void assertEvenlyAround(double[] angles) {
        int m = angles.length;
        double[] sorted = Arrays.stream(angles).sorted().toArray();
        for (int i = 0; i < m; i++) {
            double next = i + 1 < m ? sorted[i + 1] : sorted[0] + Space.FULL_TURN;
            assertEquals(Space.FULL_TURN / m, next - sorted[i], 1e-12);
        }
    }
}
