package wasserscope.theory.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.Loss;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.SigmoidPlane;
import wasserscope.problem.model.SigmoidThreshold;

/** How a network fits beside F: which labels it has on the wrong side, and what it does where nothing was trained. */
class FitTest {

    /** One neuron, f(x) = 2σ(5x): 1 at 0, below it for x < 0. */
    private static final ParticleArrays NEURON = new ParticleArrays(new double[] {2}, new double[] {0});

    private static Fit fit(Loss loss, Optional<Data.HeldOut> held) {
        Data data = new Data.Samples(Points.onLine(-1, 0, 1, 2), List.of(1.0, 1.0, 2.0, 1.0), held);
        Problem problem = new Problem(
                new SigmoidThreshold(5), data, new Target.Values(List.of(-1.0, 1.0, -1.0, 1.0)), loss, 0.1);
        Objective objective = new Objective(problem);
        return new Fit.Gauge(objective).of(NEURON, objective.predictor(NEURON));
    }

    @Test
    void theTrainingErrorIsTheProbabilityOfWrongSigns() {
        assertEquals(new Fit(OptionalDouble.of(0.6), OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty(),
                OptionalDouble.empty()),
                fit(new LogisticLoss(), Optional.empty()));
    }

    /** A hundred inputs on a line: the labels of every fifth are the other ones, or none are. */
    @ParameterizedTest
    @CsvSource({"5, 0.2, true", "1000, 0.0, false"})
    void classesOverlapWhereNeighboursHaveOtherLabels(int every, double overlap, boolean byHeart) {
        Points x = Points.onLine(IntStream.range(0, 100).mapToDouble(k -> k < 50 ? k : k + 1000).toArray());
        List<Double> y = IntStream.range(0, 100)
                .mapToObj(k -> (k < 50) == (k % every != every / 2) ? -1.0 : 1.0).toList();
        Objective objective = new Objective(new Problem(
                new SigmoidThreshold(5), Data.Samples.of(x), new Target.Values(y), new LogisticLoss(), 0));
        Fit perfect = new Fit.Gauge(objective).of(NEURON, y.stream().mapToDouble(Double::doubleValue).toArray());

        assertEquals(overlap, perfect.overlap().orElseThrow(), 1e-12);
        assertEquals(byHeart, perfect.isByHeart());
    }

    /** Places of a lattice, so that many are equally near, and some the same. */
    @Test
    void ofNeighboursThatAreEquallyNearTheFifteenthAllCount() {
        int n = 200;
        double[] x = IntStream.range(0, n).mapToDouble(k -> k * 37 % 13).toArray();
        List<Double> y = IntStream.range(0, n).mapToObj(k -> k * k % 7 < 3 ? -1.0 : 1.0).toList();
        double[] up = IntStream.range(0, n).mapToDouble(k -> k * 53 % 11).toArray();
        double wrong = 0;
        for (int k = 0; k < n; k++) {
            int at = k;
            double[] apart = IntStream.range(0, n).mapToDouble(j -> j == at ? Double.POSITIVE_INFINITY
                    : (x[j] - x[at]) * (x[j] - x[at]) + (up[j] - up[at]) * (up[j] - up[at])).toArray();
            double farthest = DoubleStream.of(apart).sorted().skip(14).findFirst().orElseThrow();
            double vote = IntStream.range(0, n).filter(j -> apart[j] <= farthest).mapToDouble(y::get).sum();
            wrong += vote * y.get(k) < 0 ? 1.0 / n : 0;
        }
        Objective objective = new Objective(new Problem(new SigmoidPlane(), Data.Samples.of(new Points(x, up)),
                new Target.Values(y), new LogisticLoss(), 0));

        assertEquals(wrong, NeighbourError.of(objective).orElseThrow(), 1e-12);
    }

    @Test
    void residualsOfValuesAreAveragedWhereInputsAreTheSameAndComparedInTheirOrder() {
        Points x = Points.onLine(3, 0, 1, 1, 2);
        Data data = new Data.Samples(x, List.of(1.0, 1.0, 3.0, 1.0, 1.0));
        Objective objective = new Objective(new Problem(
                new SigmoidThreshold(3), data, new Target.Values(List.of(1.0, 2.0, 4.0, 0.0, -1.0)), new SquareLoss(),
                0.1));
        Fit fit = new Fit.Gauge(objective).of(NEURON, new double[5]);
        double together = 2 * 3 + 3 * -1 + -1 * 1;
        assertEquals(new OwnValues(together / (4 + 9 + 1 + 1), 4, OptionalDouble.of(3), 0.1),
                fit.values().orElseThrow());
        assertEquals(OptionalDouble.empty(), fit.trainingError());
    }

    @Test
    void valuesSwingWhereResidualsGoTogetherByMoreThanChanceAndSteeperNeuronsHelp() {
        assertTrue(new OwnValues(0.16, 100, OptionalDouble.of(5), 0).swings());
        assertFalse(new OwnValues(0.14, 100, OptionalDouble.of(5), 0).swings());
        assertFalse(new OwnValues(0.16, 80, OptionalDouble.of(5), 0).swings());
        assertFalse(new OwnValues(0.9, 100, OptionalDouble.of(8), 0).swings());
        assertFalse(new OwnValues(0.9, 19, OptionalDouble.of(5), 0).swings());
        assertFalse(new OwnValues(0.9, 100, OptionalDouble.empty(), 0).swings());
    }

    @Test
    void whatIsHeldOutHasItsOwnErrors() {
        Optional<Data.HeldOut> held = Optional.of(new Data.HeldOut(Points.onLine(0, 0), List.of(1.0, -1.0)));
        Fit labels = fit(new LogisticLoss(), held);

        assertEquals(0.5, labels.heldError().orElseThrow());
        assertEquals(0.5 * (Math.log1p(Math.exp(-1)) + Math.log1p(Math.E)), labels.heldRisk().orElseThrow(), 1e-15);
        Fit numbers = fit(new SquareLoss(), held);
        assertEquals(1, numbers.heldRisk().orElseThrow(), 1e-15);
        assertEquals(OptionalDouble.empty(), numbers.heldError());
    }
}
