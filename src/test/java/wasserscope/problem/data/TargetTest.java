package wasserscope.problem.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.SigmoidThreshold;

/** States that a teacher is a network, and that its noise is a pure function of its seed. */
class TargetTest {

    private static final FeatureMap FEATURES = new SigmoidThreshold(4);
    private static final Points X = new Data.Grid(-3, 3, 2000).x();

    @Test
    void aTeacherIsMatchedByItsOwnNeurons() {
        Objective objective = objective(teacher(0, 1));
        Particles student = new Particles(new double[] {2 * 1.5, 2 * -2.0}, new double[] {-1, 0.5});
        assertEquals(0, objective.value(student), 1e-28);
    }

    @Test
    void theSameSeedGivesTheSameNoise() {
        assertArrayEquals(teacher(0.3, 7).at(FEATURES, X), teacher(0.3, 7).at(FEATURES, X), 0);
        assertFalse(Arrays.equals(teacher(0.3, 7).at(FEATURES, X), teacher(0.3, 8).at(FEATURES, X)));
    }

    @Test
    void theFirstNoisesStayWhenTheNumberOfInputsChanges() {
        double[] few = noise(new Points(Arrays.copyOf(X.column(0), 50)), 0.3);
        assertArrayEquals(few, Arrays.copyOf(noise(X, 0.3), 50), 1e-13);
    }

    @Test
    void noiseGrowsInProportionAndHasItsStandardDeviation() {
        double[] noise = noise(X, 0.3);
        double[] twice = noise(X, 0.6);
        assertArrayEquals(Arrays.stream(noise).map(e -> 2 * e).toArray(), twice, 1e-13);
        assertEquals(0.3, Math.sqrt(Arrays.stream(noise).map(e -> e * e).average().orElseThrow()), 0.02);
        assertEquals(0, Arrays.stream(noise).average().orElseThrow(), 0.03);
    }

    @Test
    void theMinimumIsKnownToBeZeroOnlyForACleanTeacherAndFreeWeights() {
        assertEquals(true, objective(teacher(0, 1)).problem().minimumIsZero());
        assertFalse(objective(teacher(0.1, 1)).problem().minimumIsZero());
        assertFalse(objective(teacher(0, 1)).problem().withLambda(0.1).minimumIsZero());
    }

    @Test
    void givenValuesMustBeAsManyAsInputs() {
        Target two = new Target.Values(List.of(1.0, 2.0));
        assertArrayEquals(new double[] {1, 2}, two.at(FEATURES, Points.onLine(0, 1)));
        assertThrows(IllegalArgumentException.class, () -> two.at(FEATURES, X));
    }

    @Test
    void whatIsNoTeacherIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Target.Teacher(List.of(1.0), Points.onLine(), 0, 1));
        assertThrows(IllegalArgumentException.class, () -> teacher(-0.1, 1));
        assertThrows(IllegalArgumentException.class, () -> teacher(Double.NaN, 1));
    }

    @Test
    void theNumbersOfATargetAreFinite() {
        List<Double> one = List.of(1.0);
        List<Double> none = List.of(Double.NaN);
        assertThrows(IllegalArgumentException.class, () -> new Target.Teacher(none, Points.onLine(1), 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Target.Teacher(one, Points.onLine(Double.NaN), 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Target.Values(none));
    }

    private static Target.Teacher teacher(double noise, long seed) {
        return new Target.Teacher(List.of(1.5, -2.0), Points.onLine(-1, 0.5), noise, seed);
    }

    private static double[] noise(Points x, double size) {
        double[] clean = teacher(0, 7).at(FEATURES, x);
        double[] y = teacher(size, 7).at(FEATURES, x);
        Arrays.setAll(y, k -> y[k] - clean[k]);
        return y;
    }

    private static Objective objective(Target target) {
        return new Objective(new Problem(FEATURES, new Data.Grid(-3, 3, 40), target, new SquareLoss(), 0));
    }
}
