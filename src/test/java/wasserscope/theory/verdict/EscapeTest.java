package wasserscope.theory.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.State;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.Start;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.OneHomogeneous;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.problem.model.Space;
import wasserscope.theory.Problems;
import wasserscope.theory.minimum.Interval;
import wasserscope.theory.minimum.Minimum;
import wasserscope.work.WorkerPool;

/** States the escape region and who is in it against sums written out one by one. */
class EscapeTest {

    private static final double MARGIN = 0.003;

    static Stream<Objective> problems() {
        return Problems.models().stream().flatMap(model -> Problems.losses(model).stream()
                .flatMap(loss -> Stream.of(0.0, 0.01).map(lambda -> Problems.random(model, loss, lambda, 7))))
                .map(Objective::new);
    }

    @Test
    void whatIsNoNumberIsNowhere() {
        double negative = Double.longBitsToDouble(Double.doubleToRawLongBits(Double.NaN) | Long.MIN_VALUE);
        double[] g = {Double.NaN, negative, Double.NaN, negative, Double.NEGATIVE_INFINITY, -0.003, -0.002};
        double[] w = {1, 1, -1, -1, 1, 1, 1};
        try (WorkerPool pool = WorkerPool.of(1)) {
            Escape escape = Escape.of(
                    new ParticleArrays(w, new double[7]), new ParticleArrays(g, new double[7]), new OneHomogeneous(), 0,
                    MARGIN, pool);
            assertEquals(2, escape.count());
            assertTrue(escape.holds(4));
            assertTrue(escape.holds(5));
            assertEquals(0, escape.wrongMass());
        }
    }

    @ParameterizedTest
    @MethodSource("problems")
    void massAndMembersAreThoseOfTheDefinition(Objective objective) {
        for (long seed = 1; seed <= 5; seed++) {
            Particles mu = particles(objective.problem().features(), 40, seed);
            double[] c = covector(objective, mu);
            int inside = 0;
            int wrong = 0;
            Escape escape = escape(objective, mu);
            for (int i = 0; i < mu.size(); i++) {
                double plus = side(objective, c, mu, i, 1);
                double minus = objective.lifting().hasWeight() ? side(objective, c, mu, i, -1) : 1;
                boolean holds = (mu.w(i) >= 0 && plus <= -MARGIN) || (mu.w(i) <= 0 && minus <= -MARGIN);
                assertEquals(holds, escape.holds(i), "particle " + i);
                inside += holds ? 1 : 0;
                wrong += (mu.w(i) < 0 && plus <= -MARGIN) || (mu.w(i) > 0 && minus <= -MARGIN) ? 1 : 0;
            }
            assertEquals((double) inside / mu.size(), escape.mass(), 1e-9);
            assertEquals((double) wrong / mu.size(), escape.wrongMass(), 1e-9);
        }
    }

    @Test
    void noWeightCountsOnBothSides() {
        Objective objective = new Objective(Problems.random(new SigmoidThreshold(5), Problems.losses(new LowRank())
                .getFirst(), 0, 7));
        double[] theta = IntStream.range(0, 60).mapToDouble(j -> -3 + 0.1 * j).toArray();
        Particles mu = new Particles(new double[60], theta);
        Escape escape = escape(objective, mu);
        double[] c = covector(objective, mu);
        for (int i = 0; i < 60; i++) {
            assertEquals(Math.abs(side(objective, c, mu, i, 1)) >= MARGIN, escape.holds(i));
        }
        assertEquals(0, escape.wrongMass(), 0);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void theRegionIsWhereThePotentialIsBelowTheMargin(Objective objective) {
        FeatureMap features = objective.problem().features();
        for (long seed = 1; seed <= 3; seed++) {
            Particles mu = particles(features, 3, seed);
            double[] c = covector(objective, mu);
            EscapeRegion region =
                    EscapeRegion.of(objective, objective.potential(objective.predictor(mu)), MARGIN);
            for (int sign = -1; sign <= 1; sign += 2) {
                if (features instanceof SigmoidAffine || features.space() == Space.SPACE
                        || (sign < 0 && features instanceof LowRank)) {
                    assertTrue(region.side(sign).isEmpty());
                    continue;
                }
                for (int j = 0; j <= 5000; j++) {
                    double place = place(features, j / 5000.0);
                    double above = along(objective, c, place, sign) + MARGIN;
                    boolean holds = holds(region.side(sign), place, !(features.space() == Space.LINE));
                    assertTrue(Math.abs(above) < 1e-9 || holds == above < 0, sign + " at " + place + ": " + above);
                }
                for (Interval part : region.side(sign)) {
                    assertTrue(part.low() <= part.high());
                    Stream.of(part.low(), part.high()).filter(Double::isFinite).forEach(end -> assertEquals(
                            0, along(objective, c, end, region.side(1).contains(part) ? 1 : -1) + MARGIN, 1e-11));
                }
            }
        }
    }

    @Test
    void aDipBetweenTwoNodesIsFound() {
        Objective objective = new Objective(Problems.fourSteps(Problems.losses(new LowRank()).getFirst(), 0));
        Particles mu = new Particles(new double[] {1}, new double[] {0});
        double deepest = Minimum.of(objective, objective.potential(objective.predictor(mu))).value();
        for (double part : new double[] {1 - 1e-3, 1 - 1e-6, 1 - 1e-9}) {
            EscapeRegion region =
                    EscapeRegion.of(objective, objective.potential(objective.predictor(mu)), -deepest * part);
            assertEquals(1, region.plus().size() + region.minus().size(), "at " + part);
        }
        EscapeRegion none =
                EscapeRegion.of(objective, objective.potential(objective.predictor(mu)), -deepest * (1 + 1e-9));
        assertTrue(none.plus().isEmpty() && none.minus().isEmpty());
    }

    /** Inputs from next to each other to 1e100 apart: the ends are in order, and g is on both sides of the level about each. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aRegionIsFoundForAnyData(
            @ForAll @IntRange(max = 3) int model, @ForAll @DoubleRange(min = -30, max = 100) double apart,
            @ForAll @DoubleRange(min = -30, max = 0) double margin, @ForAll @LongRange(min = 1, max = 1000) long seed) {
        FeatureMap features =
                List.of(new SigmoidThreshold(5), new SigmoidSlope(), new Deconvolution(5), new Relu()).get(model);
        SplittableRandom random = new SplittableRandom(seed);
        int n = 1 + random.nextInt(6);
        double size = Math.pow(10, apart);
        double[] x = DoubleStream.generate(() -> size * random.nextInt(-9, 10)).limit(n).toArray();
        List<Double> y = DoubleStream.generate(() -> random.nextDouble(-2, 2)).limit(n).boxed().toList();
        for (int k = 0; k < n; k++) {
            x[k] = features.space().wrapped(x[k]);
        }
        Points inputs = features instanceof Relu ? new Points(x, x) : new Points(x);
        Objective objective = new Objective(new Problem(
                features, Data.Samples.of(inputs), new Target.Values(y), new SquareLoss(), 0));
        EscapeRegion region = EscapeRegion.of(
                objective, objective.potential(new double[objective.samples()]), Math.pow(10, margin));
        for (List<Interval> side : List.of(region.plus(), region.minus())) {
            for (int j = 0; j < side.size(); j++) {
                assertTrue(side.get(j).low() <= side.get(j).high());
                assertTrue(j == 0 || side.get(j - 1).high() <= side.get(j).low());
            }
        }
    }

    @Test
    void aCloudInTheRegionGrows() {
        Objective objective = new Objective(Problems.fourSteps(Problems.losses(new LowRank()).getFirst(), 0));
        Particles mu = particles(objective.problem().features(), 200, 3);
        Escape escape = escape(objective, mu);
        assertFalse(escape.count() == 0);
        var dynamics = new GradientDescent(1e-6).from(objective, State.at(0, 0, mu), WorkerPool.of(1));
        assertTrue(dynamics.step().isMade());
        for (int i = 0; i < mu.size(); i++) {
            if (escape.holds(i)) {
                assertTrue(Math.abs(dynamics.present().w()[i]) >= Math.abs(mu.w(i)) + 1e-6 * MARGIN * (1 - 1e-6));
            }
        }
    }

    @Test
    void aMultitudeIsLookedAtByAnyNumberOfThreads() {
        int m = 50_000;
        double[] w = new double[m];
        double[] g = new double[m];
        for (int i = 0; i < m; i++) {
            w[i] = i % 3 - 1;
            g[i] = i % 5 - 2;
        }
        try (WorkerPool two = WorkerPool.of(2)) {
            Escape escape = Escape.of(new ParticleArrays(w, new double[m]), new ParticleArrays(g, new double[m]),
                    new OneHomogeneous(), 0, 1, two);
            int inside = 0;
            int wrong = 0;
            for (int i = 0; i < m; i++) {
                boolean held = (g[i] <= -1 && w[i] >= 0) || (g[i] >= 1 && w[i] <= 0);
                assertEquals(held, escape.holds(i));
                inside += held ? 1 : 0;
                wrong += (g[i] <= -1 && w[i] < 0) || (g[i] >= 1 && w[i] > 0) ? 1 : 0;
            }
            assertEquals(inside, escape.count());
            assertEquals((double) inside / m, escape.mass());
            assertEquals((double) wrong / m, escape.wrongMass());
            assertEquals(1, escape.first());
            assertEquals(-1, Escape.none(m).first());
        }
    }

    private static Escape escape(Objective objective, Particles mu) {
        var dynamics = new GradientDescent(0.01).from(objective, State.at(0, 0, mu), WorkerPool.of(1));
        return Escape.of(
                dynamics.present(), dynamics.gradient(), objective.lifting(), objective.lambda(), MARGIN,
                WorkerPool.of(1));
    }

    private static Particles particles(FeatureMap features, int m, long seed) {
        return new Start(new Gaussian(), m, 1.5, seed).draw(features);
    }

    private static boolean holds(List<Interval> parts, double place, boolean closed) {
        return parts.stream()
                .anyMatch(part -> part.holds(place) || (closed && part.holds(place + Space.FULL_TURN)));
    }

    private static double place(FeatureMap features, double part) {
        return features.space() == Space.LINE ? -12 + 24 * part : Space.FULL_TURN * part;
    }

    /** F'(μ)(±1, ·) at a place of the strip. */
    private static double along(Objective objective, double[] c, double place, int sign) {
        boolean directed = objective.space() == Space.PLANE;
        double[] theta = directed ? new double[] {Math.cos(place), Math.sin(place)} : new double[] {place};
        return sign * g(objective, c, theta) + objective.lambda();
    }

    /** F'(μ)(±1, θ_i/|θ_i|), or F'(μ)(±1, θ_i) for 1-homogeneous neurons. */
    private static double side(Objective objective, double[] c, Particles mu, int i, int sign) {
        double[] theta = IntStream.range(0, mu.axes()).mapToDouble(axis -> mu.theta(i, axis)).toArray();
        FeatureMap features = objective.problem().features();
        if (features instanceof Relu || features instanceof LowRank) {
            double length = Math.sqrt(Arrays.stream(theta).map(v -> v * v).sum());
            theta = Arrays.stream(theta).map(v -> v / length).toArray();
        }
        return sign * g(objective, c, theta) + objective.lambda();
    }

    private static double[] covector(Objective objective, Particles mu) {
        Problem problem = objective.problem();
        double[] c = new double[objective.samples()];
        for (int k = 0; k < c.length; k++) {
            double f = 0;
            for (int i = 0; i < mu.size(); i++) {
                int particle = i;
                double[] theta = IntStream.range(0, mu.axes()).mapToDouble(a -> mu.theta(particle, a)).toArray();
                f += mu.w(i) * feature(objective, theta, k) / mu.size();
            }
            c[k] = objective.rho(k) * problem.loss().slope(f, objective.y(k));
        }
        return c;
    }

    private static double g(Objective objective, double[] c, double[] theta) {
        double sum = 0;
        for (int k = 0; k < c.length; k++) {
            sum += c[k] * feature(objective, theta, k);
        }
        return sum;
    }

    private static double feature(Objective objective, double[] theta, int k) {
        double x = objective.inputs().at(k, 0);
        return switch (objective.problem().features()) {
            case SigmoidThreshold f -> 1 / (1 + Math.exp(-f.sharpness() * (x - theta[0])));
            case SigmoidSlope _ -> 1 / (1 + Math.exp(-theta[0] * x));
            case SigmoidAffine _ -> 1 / (1 + Math.exp(-theta[0] * x - theta[1]));
            case SigmoidPlane _ ->
                1 / (1 + Math.exp(-theta[0] * x - theta[1] * objective.inputs().at(k, 1) - theta[2]));
            case Deconvolution f -> 1 + 2 * IntStream.rangeClosed(1, f.order())
                    .mapToDouble(j -> Math.cos(j * (x - theta[0]))).sum();
            case Relu(boolean bias) ->
                Math.max(0, theta[0] * x + theta[1] * objective.inputs().at(k, 1) + (bias ? theta[2] : 0));
            case LowRank _ -> theta[(int) x] * theta[(int) objective.inputs().at(k, 1)];
        };
    }
}
