package wasserscope.theory.minimum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Potential;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.problem.model.Space;
import wasserscope.random.CounterRandom;
import wasserscope.theory.Problems;

/** States that the minimum of the potential is found over all of Θ and its ends, and bounded from below. */
class MinimumTest {

    private static final int DENSE = 100_000;

    static Stream<Arguments> cases() {
        return Problems.models().stream()
                .flatMap(features -> Problems.losses(features).stream()
                        .flatMap(loss -> Stream.of(1L, 2L, 3L)
                                .map(seed -> Arguments.of(Problems.random(features, loss, 0.01, seed), seed))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theMinimumIsThatOfADenseSearch(Problem problem, long seed) {
        Objective objective = new Objective(problem);
        Potential potential = potential(objective, seed);
        Minimum minimum = Minimum.of(objective, potential);
        double dense = dense(objective, potential);
        double size = Math.abs(minimum.reached());
        assertTrue(minimum.value() <= dense + 1e-9 * size, minimum.value() + " > " + dense);
        assertTrue(minimum.lowerBound() <= dense, minimum.lowerBound() + " > " + dense);
        assertTrue(minimum.lowerBound() <= minimum.value());
        assertEquals(minimum.reached(), minimum.bound(), 3e-9 * size);
        if (problem.features().space() != Space.SPACE && !(problem.features() instanceof SigmoidAffine)) {
            double spacing = problem.features() instanceof Relu ? 1e-5 : 1e-7;
            assertEquals(dense, minimum.value(), spacing * size);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theMinimumIsMetAtItsPlace(Problem problem, long seed) {
        Objective objective = new Objective(problem);
        Potential potential = potential(objective, seed);
        Minimum minimum = Minimum.of(objective, potential);
        double g = potential.sample(minimum.place()).g(0);
        assertEquals(minimum.value(), problem.lambda() + minimum.sign() * g, 1e-12);
    }

    @Test
    void thePlaneIsNeverBetterThanItsBound() {
        for (long seed = 1; seed <= 10; seed++) {
            Objective objective = new Objective(Problems.random(new SigmoidAffine(), new SquareLoss(), 0.01, seed));
            Potential potential = potential(objective, seed);
            Minimum minimum = Minimum.of(objective, potential);
            CounterRandom draws = new CounterRandom(seed, CounterRandom.Stream.SHAKE);
            double[] a = new double[20_000];
            double[] b = new double[a.length];
            for (int j = 0; j < a.length; j++) {
                double steep = 8 * Math.tan(3.1 * (draws.uniform(j, 0) - 0.5));
                a[j] = minimum.place().at(0, 0) + (j % 2 == 0 ? 0.01 * draws.normal(j, 3) : steep);
                b[j] = j % 2 == 0
                        ? minimum.place().at(0, 1) + 0.01 * draws.normal(j, 4)
                        : -steep * draws.between(-4, 4, j, 1);
            }
            Potential.Samples samples = potential.sample(new Points(a, b));
            assertTrue(samples.amplitude() <= minimum.bound());
            assertTrue(samples.amplitude() <= minimum.reached() * (1 + 1e-9));
        }
    }

    /** Every neuron σ(ax + b) is a mean of steps, however the inputs lie: repeated, almost equal, far apart. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void thePlaneHasItsSupremumAtAStepBetweenDistinctInputs(long seed) {
        Objective objective = new Objective(new Problem(
                new SigmoidAffine(),
                Data.Samples.of(new Points(uneven(seed))),
                new Target.Values(DoubleStream.of(normals(seed)).boxed().toList()),
                new SquareLoss(),
                0));
        int n = objective.samples();
        Potential potential = objective.potential(new double[n]);
        double[] c = potential.covector();
        double most = Math.abs(Arrays.stream(c).sum());
        for (int j = 0; j < n; j++) {
            double above = 0;
            double below = 0;
            for (int k = 0; k < n; k++) {
                above += objective.x(k) >= objective.x(j) ? c[k] : 0;
                below += objective.x(k) <= objective.x(j) ? c[k] : 0;
            }
            most = Math.max(most, Math.max(Math.abs(above), Math.abs(below)));
        }
        Minimum minimum = Minimum.of(objective, potential);
        assertEquals(most, minimum.reached(), 1e-14);
        assertEquals(most, minimum.bound(), 1e-13);
        assertEquals(minimum.reached(), Math.abs(potential.sample(minimum.place()).g(0)), 1e-12);
        assertTrue(dense(objective, potential) >= minimum.lowerBound());
    }

    private static double[] uneven(long seed) {
        CounterRandom draws = new CounterRandom(seed, CounterRandom.Stream.INPUTS);
        double[] x = new double[24];
        for (int k = 0; k < x.length; k++) {
            double group = Math.rint(draws.between(0, 4, k, 0));
            x[k] = switch (k % 3) {
                case 0 -> 250 * group;
                case 1 -> 250 * group + 1e-5 * draws.normal(k, 1);
                default -> draws.normal(k, 1);
            };
        }
        return x;
    }

    private static double[] normals(long seed) {
        CounterRandom draws = new CounterRandom(seed, CounterRandom.Stream.NOISE);
        return IntStream.range(0, 24).mapToDouble(k -> draws.normal(k, 0)).toArray();
    }

    @Test
    void theEndsCount() {
        Objective offset = constant(new SigmoidThreshold(5));
        Minimum minimum = Minimum.of(offset, offset.potential(new double[offset.samples()]));
        assertEquals(End.ONE, minimum.end().orElseThrow());
        assertEquals(1, minimum.reached(), 1e-12);
        assertEquals(1, minimum.sign());
        Objective slope = constant(new SigmoidSlope());
        assertEquals(
                0.5, Minimum.of(slope, slope.potential(new double[slope.samples()])).reached(), 1e-9);
        Objective step = new Objective(new Problem(
                new SigmoidAffine(),
                new Data.Grid(-1, 1, 4),
                new Target.Values(List.of(-1.0, -1.0, 2.0, 2.0)),
                new SquareLoss(),
                0));
        Minimum sharp = Minimum.of(step, step.potential(new double[4]));
        assertEquals(1, sharp.reached(), 1e-12);
        End.Step end = assertInstanceOf(End.Step.class, sharp.end().orElseThrow());
        assertEquals(1, end.direction());
        assertEquals(0, end.threshold(), 1e-12);
    }

    @Test
    void aTargetWithoutMassHasNoValley() {
        Objective objective = constant(new SigmoidThreshold(5));
        double[] y = new double[objective.samples()];
        Arrays.fill(y, 1);
        assertEquals(0, Minimum.of(objective, objective.potential(y)).value());
    }

    private static Objective constant(FeatureMap features) {
        return new Objective(new Problem(
                features,
                new Data.Grid(-2, 2, 9),
                new Target.Values(Collections.nCopies(9, 1.0)),
                new SquareLoss(),
                0));
    }

    private static Potential potential(Objective objective, long seed) {
        CounterRandom draws = new CounterRandom(seed, CounterRandom.Stream.SHAKE);
        double[] f = new double[objective.samples()];
        for (int k = 0; k < f.length; k++) {
            f[k] = objective.y(k) * draws.uniform(0, 0) + 0.1 * draws.normal(k, 1);
        }
        if (objective.problem().features() instanceof LowRank) {
            f[1] = f[2];
        }
        return objective.potential(f);
    }

    /** The least λ ± g over many positions and the ends. */
    private static double dense(Objective objective, Potential potential) {
        Points theta = switch (objective.problem().features()) {
            case SigmoidThreshold _ -> new Points(spread(-20, 20, DENSE));
            case SigmoidSlope _ -> new Points(slopes());
            case SigmoidAffine _ -> lattice();
            case SigmoidPlane _ -> spatial(20);
            case Deconvolution _ -> new Points(spread(0, Space.FULL_TURN, DENSE));
            case Relu(boolean bias) -> bias ? spatial(1) : circle();
            case LowRank _ -> circle();
        };
        Potential.Samples samples = potential.sample(theta);
        boolean weighted = objective.lifting().hasWeight();
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < samples.size(); j++) {
            double g = samples.g(j);
            least = Math.min(least, objective.lambda() + (weighted ? -Math.abs(g) : g));
        }
        return least;
    }

    private static double[] spread(double low, double high, int count) {
        double[] theta = new double[count];
        for (int j = 0; j < count; j++) {
            theta[j] = low + (high - low) * j / (count - 1);
        }
        return theta;
    }

    /** Returns random directions of R³, of a length. */
    private static Points spatial(double length) {
        CounterRandom draws = new CounterRandom(7, CounterRandom.Stream.SHAKE);
        ParticleArrays u = ParticleArrays.zero(DENSE, 3);
        for (int j = 0; j < DENSE; j++) {
            for (int axis = 0; axis < 3; axis++) {
                u.theta(axis)[j] = draws.normal(j, axis);
            }
            double norm = u.norm(j);
            for (int axis = 0; axis < 3; axis++) {
                u.theta(axis)[j] *= length / norm;
            }
        }
        return u.particles().positions();
    }

    private static double[] slopes() {
        double[] angle = spread(-0.5 * Math.PI, 0.5 * Math.PI, DENSE + 2);
        return Arrays.stream(angle).map(v -> 5 * Math.tan(v)).toArray();
    }

    private static Points circle() {
        ParticleArrays u = ParticleArrays.zero(DENSE, 2);
        for (int j = 0; j < DENSE; j++) {
            u.theta(0)[j] = StrictMath.cos(Space.FULL_TURN * j / DENSE);
            u.theta(1)[j] = StrictMath.sin(Space.FULL_TURN * j / DENSE);
        }
        return new Points(u.theta(0), u.theta(1));
    }

    private static Points lattice() {
        int side = 200;
        double[] a = new double[side * side];
        double[] b = new double[side * side];
        for (int j = 0; j < a.length; j++) {
            int row = j / side;
            a[j] = 8 * Math.tan(Math.PI * ((j % side + 0.5) / side - 0.5));
            b[j] = (Math.abs(a[j]) + 2) * (8.0 * row / (side - 1) - 4);
        }
        return new Points(a, b);
    }
}
