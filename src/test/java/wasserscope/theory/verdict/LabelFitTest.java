package wasserscope.theory.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.Loss;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.problem.model.Space;
import wasserscope.random.CounterRandom;

/** States that a network is said to separate its labels for good only where F has no minimizer. */
class LabelFitTest {

    private static final int NETWORKS = 400;
    private static final List<FeatureMap> MODELS = List.of(
            new SigmoidThreshold(5), new SigmoidSlope(), new SigmoidAffine(),
            new SigmoidPlane(), new Deconvolution(2), new Relu(), new Relu(true));

    static List<FeatureMap> models() {
        return MODELS;
    }

    /** Six inputs and the first once more, with labels of both signs. */
    private static Problem problem(FeatureMap features, double again, Loss loss, double lambda) {
        double[] first = {-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, -2.5};
        double[] second = {1, -1, 2, 0.5, -2, 1.5, 1};
        Points x = features.inputAxes() == 1 ? new Points(first) : new Points(first, second);
        Data data = new Data.Samples(x, List.of(1.0, 2.0, 1.0, 1.0, 3.0, 1.0, 0.1));
        return new Problem(features, data, new Target.Values(List.of(-1.0, -1.0, 1.0, -1.0, 1.0, 1.0, again)), loss,
                lambda);
    }

    /** Returns a random network; one in four is nothing but rounding, for its neurons cancel in pairs. */
    private static Particles network(FeatureMap features, int seed) {
        CounterRandom draws = new CounterRandom(seed, CounterRandom.Stream.START);
        int m = 2 * (1 + (int) (10 * draws.uniform(0, 0)));
        double size = Math.pow(10, draws.between(-12, 12, 0, 1));
        boolean cancels = seed % 4 == 0;
        double[] w = new double[m];
        double[][] theta = new double[features.space().axes()][m];
        for (int i = 0; i < m; i++) {
            int like = cancels ? i / 2 : i;
            double sign = cancels && i % 2 == 1 ? -1 : 1;
            w[i] = sign * size * draws.normal(1L + like, 0);
            for (int axis = 0; axis < theta.length; axis++) {
                theta[axis][i] = features.space().wrapped(3 * draws.normal(1L + like, 1 + axis));
            }
        }
        return new Particles(w, theta);
    }

    private static LabelFit fit(Objective objective, Particles mu) {
        return new LabelFits(objective).of(objective.predictor(mu), objective.value(mu), objective.penalty(mu));
    }

    private static double leastMargin(Objective objective, Particles mu) {
        double[] f = objective.predictor(mu);
        return IntStream.range(0, f.length).mapToDouble(k -> objective.y(k) * f[k]).min().orElseThrow();
    }

    private static void neverSeparates(Problem problem) {
        Objective objective = new Objective(problem);
        for (int seed = 0; seed < NETWORKS; seed++) {
            assertEquals(LabelFit.PARTIAL, fit(objective, network(problem.features(), seed)), "network " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void whereThereIsAMinimizerItIsNeverClaimed(FeatureMap features) {
        neverSeparates(problem(features, 1, new LogisticLoss(), 0));
        neverSeparates(problem(features, -1, new LogisticLoss(), 0.01));
        neverSeparates(problem(features, -1, new SquareLoss(), 0));
    }

    /** Of 2N + 1 frequencies none alternates more than 2N times. */
    @Test
    void labelsThatAlternateFasterThanTheFilterAreNotSeparated() {
        List<Double> labels = DoubleStream.iterate(1, y -> -y).limit(12).boxed().toList();
        Data circle = new Data.Grid(0, Space.FULL_TURN * 11 / 12, 12);
        neverSeparates(new Problem(new Deconvolution(2), circle, new Target.Values(labels), new LogisticLoss(), 0));
    }

    /** Each network is held against the labels that it gives itself; one that is nothing but rounding separates nothing. */
    @ParameterizedTest
    @MethodSource("models")
    void whereItIsClaimedEveryMarginIsPositive(FeatureMap features) {
        Problem problem = problem(features, -1, new LogisticLoss(), 0);
        int separated = 0;
        for (int seed = 0; seed < NETWORKS; seed++) {
            Particles mu = network(features, seed);
            double[] own = new Objective(problem).predictor(mu);
            var labels = DoubleStream.of(own).map(f -> f > 0 ? 1 : -1).boxed().toList();
            Objective objective = new Objective(problem.with(new Target.Values(labels)));
            if (fit(objective, mu).isSeparated()) {
                separated++;
                assertTrue(leastMargin(objective, mu) > 0, "network " + seed);
                assertNotEquals(0, seed % 4, "rounding, network " + seed);
            }
        }
        assertTrue(separated > NETWORKS / 4, "only " + separated);
    }

    /** f = 2·1{x > 0} − 1 for labels that are the sign of x, with weights that grow from 0. */
    @Test
    void aSteepStepSeparatesAndWithLargerWeightsForGood() {
        Problem problem = new Problem(new SigmoidThreshold(50), new Data.Grid(-3, 3, 8),
                new Target.Values(List.of(-1.0, -1.0, -1.0, -1.0, 1.0, 1.0, 1.0, 1.0)), new LogisticLoss(), 0);
        Objective objective = new Objective(problem);
        double least = Math.log(2) / 8;
        LabelFit before = LabelFit.PARTIAL;
        for (double size = 0; size < 100; size += 0.25) {
            Particles mu = new Particles(new double[] {4 * size, -2 * size}, new double[] {0, -30});
            double value = objective.value(mu);
            LabelFit expected = size == 0 ? LabelFit.PARTIAL : value < least ? LabelFit.LASTING : LabelFit.SEPARATED;
            assertEquals(expected, fit(objective, mu), "size " + size);
            assertTrue(expected.compareTo(before) >= 0);
            before = expected;
        }
        assertEquals(LabelFit.LASTING, before);
        assertNotEquals(LabelFit.LASTING, fit(new Objective(problem.withLambda(1e-9)),
                new Particles(new double[] {400, -200}, new double[] {0, -30})));
    }

    @Test
    void aGapThatIsClosedToAnInfimumIsNotOptimal() {
        Problem problem = new Problem(new SigmoidThreshold(50), new Data.Grid(-3, 3, 8),
                new Target.Values(List.of(-1.0, -1.0, -1.0, -1.0, 1.0, 1.0, 1.0, 1.0)), new LogisticLoss(), 0);
        Particles mu = new Particles(new double[] {400, -200}, new double[] {0, -30});
        Certificate certificate = new Certifier(new Objective(problem)).certify(mu);
        assertTrue(certificate.closes(Thresholds.USUAL.negligible()));
        Findings found =
                new Findings(10, 10, new Margin(0.001, 0.001), 0, 0, Trend.NONE, certificate, Escape.none(2), Fit.NONE);
        assertEquals(Verdict.WITHOUT_LIMIT, Judgement.NONE.next(found, Thresholds.USUAL).verdict());
        assertFalse(found.closes(Thresholds.USUAL, 1));
    }
}
