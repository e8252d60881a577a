package wasserscope.problem;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.Loss;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.Deconvolution;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Features;
import wasserscope.problem.model.LowRank;
import wasserscope.problem.model.PlaneMap;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidAffine;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.problem.model.Space;

/** States what each model's neuron computes, and what goes with what in a problem. */
class ModelsTest {

    private static final Points X = Points.onLine(-3, -1, 0, 0.5, 3);
    private static final Points PLANE = new Points(new double[] {1, -1, 0.5, 0}, new double[] {0, 2, -0.5, -3});

    @Property(tries = 60)
    void sigmoidsWithAThresholdOrASlopeAreAffineOnes(
            @ForAll @DoubleRange(min = 0.1, max = 9) double sharpness,
            @ForAll @DoubleRange(min = -5, max = 5) double theta) {
        SigmoidAffine affine = new SigmoidAffine();
        double[] shifted = phi(affine, X, sharpness, -sharpness * theta);
        assertArrayEquals(shifted, phi(new SigmoidThreshold(sharpness), X, theta), 1e-13);
        assertArrayEquals(phi(affine, X, theta, 0), phi(new SigmoidSlope(), X, theta), 0);
    }

    @Property(tries = 60)
    void theKernelOfDeconvolutionIsDirichletsAndHasThePeriodOfTheCircle(
            @ForAll @IntRange(min = 1, max = Deconvolution.HIGHEST_ORDER) int order,
            @ForAll @DoubleRange(min = 0.1, max = 0.4) double theta) {
        Deconvolution kernel = new Deconvolution(order);
        double[] phi = phi(kernel, X, theta);
        for (int k = 0; k < phi.length; k++) {
            double away = 0.5 * (X.at(k, 0) - theta);
            assertEquals(Math.sin((2 * order + 1) * away) / Math.sin(away), phi[k], 1e-11 * order);
        }
        assertArrayEquals(phi, phi(kernel, X, theta + Space.FULL_TURN), 1e-12 * order * order);
    }

    @Property(tries = 40)
    void aRectifiedNeuronIsTheProductWhereThatIsPositiveAndGrowsWithItsPosition(
            @ForAll @DoubleRange(min = -3, max = 3) double a, @ForAll @DoubleRange(min = -3, max = 3) double b) {
        double[] phi = phi(new Relu(), PLANE, a, b);
        double[] twice = phi(new Relu(), PLANE, 2 * a, 2 * b);
        for (int k = 0; k < phi.length; k++) {
            assertEquals(Math.max(0, a * PLANE.at(k, 0) + b * PLANE.at(k, 1)), phi[k], 0);
            assertEquals(2 * phi[k], twice[k], 0);
        }
    }

    @Test
    void atItsKinkARectifiedNeuronIsOff() {
        ParticleArrays gradient = ParticleArrays.zero(1, 2);
        ParticleArrays u = new ParticleArrays(new double[1], new double[] {0}, new double[] {1});
        new Relu().at(new Points(new double[] {1}, new double[] {0}))
                .correlate(new double[] {1}, u, new double[1], 0, 1, gradient);
        assertArrayEquals(new double[] {0, 0, 0}, row(gradient));
    }

    @Test
    void aPlaneVectorStandsForItsSquareMatrix() {
        assertArrayEquals(new double[] {4, -6, -6, 9}, phi(new LowRank(), new Data.Entries().x(), 2, -3), 0);
    }

    @Property(tries = 80)
    void aParticleHasTheSameSumsInEveryStretch(@ForAll("models") FeatureMap features, @ForAll long seed) {
        Example example = Example.of(features, new SquareLoss(), seed, 0);
        Features sums = example.objective().features();
        ParticleArrays u = ParticleArrays.of(example.particles());
        double[] c = new double[sums.samples()];
        Arrays.setAll(c, k -> Math.sin(k + 1));
        double[] aid = new double[u.size()];
        ParticleArrays whole = ParticleArrays.zero(u.size(), u.axes());
        ParticleArrays part = ParticleArrays.zero(u.size(), u.axes());
        sums.prepare(u, aid, 0, u.size());
        sums.correlate(c, u, aid, 0, u.size(), whole);
        sums.prepare(u, aid, 1, 3);
        sums.correlate(c, u, aid, 1, 3, part);
        assertEquals(0, part.w()[0], 0);
        assertArrayEquals(Arrays.copyOfRange(whole.w(), 1, 3), Arrays.copyOfRange(part.w(), 1, 3), 0);
        assertArrayEquals(Arrays.copyOfRange(whole.theta(0), 1, 3), Arrays.copyOfRange(part.theta(0), 1, 3), 0);
    }

    @Property(tries = 60)
    void theFirstVariationDescendsAlongTheVelocities(@ForAll("models") FeatureMap features, @ForAll long seed) {
        Example example = Example.of(features, new SquareLoss(), seed, 0.3);
        Particles mu = example.particles();
        Potential potential = example.objective().potential(example.objective().predictor(mu));
        ParticleArrays v = potential.velocities(ParticleArrays.of(mu));
        double speed = Math.sqrt(Velocity.meanSquare(v) * mu.size()) + 1e-9;
        double h = 1e-5 / speed;
        double before = sum(potential.values(moved(mu, v, -h)));
        double after = sum(potential.values(moved(mu, v, h)));
        assertEquals(-speed, (after - before) / (2 * h * speed), 1e-6 * (1 + speed));
    }

    @Test
    void everyModelHasTheDimensionsOfItsSpace() {
        for (FeatureMap features : Example.MODELS) {
            assertEquals(features.space().axes() > 1, features.chart() != PlaneMap.PHASE);
            assertEquals(features instanceof LowRank, !features.lifting().hasWeight());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Deconvolution.HIGHEST_ORDER + 1})
    void ordersHaveLimits(int order) {
        assertThrows(IllegalArgumentException.class, () -> new Deconvolution(order));
    }

    @Property(tries = 100)
    void onTheCircleEveryPointHasOneNameAndTheShortWayCounts(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double from,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double to) {
        double named = Space.CIRCLE.wrapped(from);
        assertTrue(named >= 0 && named < Space.FULL_TURN);
        assertEquals(0, Space.CIRCLE.apart(from, named), 1e-9);
        assertTrue(Math.abs(Space.CIRCLE.apart(from, to)) <= Math.PI + 1e-9);
        assertEquals(from, Space.LINE.wrapped(from), 0);
        assertEquals(to - from, Space.PLANE.apart(from, to), 0);
    }

    @Test
    void anAngleJustBelowZeroIsNotAFullTurn() {
        assertEquals(0, Space.CIRCLE.wrapped(-1e-17), 0);
        assertEquals(0, Space.CIRCLE.wrapped(Space.FULL_TURN), 0);
    }

    @Property(tries = 100)
    void theSlopeOfTheLogisticLossIsItsDerivative(@ForAll @DoubleRange(min = -40, max = 40) double f) {
        Loss loss = new LogisticLoss();
        for (double y : new double[] {-1, 1}) {
            double difference = (loss.value(f + 1e-5, y) - loss.value(f - 1e-5, y)) / 2e-5;
            assertEquals(difference, loss.slope(f, y), 1e-9);
            assertEquals(Math.log1p(Math.exp(-y * f)), loss.value(f, y), 1e-13);
        }
    }

    @Test
    void hugeOutputsDoTheLogisticLossNoHarm() {
        Loss loss = new LogisticLoss();
        assertEquals(1e300, loss.value(-1e300, 1), 0);
        assertEquals(0, loss.value(1e300, 1), 0);
        assertEquals(-1, loss.slope(-1e300, 1), 0);
    }

    @Test
    void aTeachersLabelsSayWhichOutputsExceedTheirMedian() {
        Loss loss = new LogisticLoss();
        assertArrayEquals(new double[] {-1, 1, -1, 1}, loss.targetsOf(new double[] {0.1, 5, -2, 0.3}), 0);
        assertArrayEquals(new double[] {-1, 1, -1}, loss.targetsOf(new double[] {1, 2, 1}), 0);
        assertTrue(loss.admits(-1) && loss.admits(1) && !loss.admits(0));
    }

    @Test
    void aMatrixOfTheRightKindHasItsMinimumAtZero() {
        Problem problem = lowRank(new Target.Matrix(2, 1, 1));
        assertTrue(problem.minimumIsZero());
        assertFalse(problem.withLambda(0.1).minimumIsZero());
        assertArrayEquals(new double[] {2, 1, 1, 1}, problem.targets(), 0);
        assertEquals(0.5 * (4 + 1 + 1 + 1), new Objective(problem).riskOfZero(), 0);
    }

    @Test
    void matricesThatNoNetworkReachesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Target.Matrix(1, 2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Target.Matrix(-1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Target.Matrix(Double.NaN, 0, 1));
    }

    @Test
    void partsThatDoNotSuitEachOtherMakeNoProblem() {
        Problem good = lowRank(new Target.Matrix(2, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> good.with(new Relu()));
        assertThrows(IllegalArgumentException.class, () -> good.with(new SigmoidSlope()));
        Problem line = Example.of(1, 0).objective().problem();
        assertThrows(IllegalArgumentException.class, () -> line.with(new Target.Matrix(2, 1, 1)));
        assertThrows(IllegalArgumentException.class, () -> line.with(new SigmoidAffine()));
        Problem given = line.with(new Target.Values(List.of(1.0, 0.5)));
        assertThrows(IllegalArgumentException.class, () -> given.with(new LogisticLoss()));
    }

    @Provide
    Arbitrary<FeatureMap> models() {
        return Arbitraries.of(Example.MODELS);
    }

    private static Problem lowRank(Target target) {
        return new Problem(new LowRank(), new Data.Entries(), target, new SquareLoss(), 0);
    }

    private static double[] phi(FeatureMap features, Points x, double... theta) {
        double[][] place = new double[theta.length][1];
        for (int axis = 0; axis < theta.length; axis++) {
            place[axis][0] = theta[axis];
        }
        ParticleArrays u = new ParticleArrays(new double[] {1}, place);
        Features sums = features.at(x);
        double[] f = new double[x.size()];
        double[] aid = new double[1];
        sums.prepare(u, aid, 0, 1);
        sums.predict(u, aid, 0, 1, f);
        return f;
    }

    private static ParticleArrays moved(Particles mu, ParticleArrays v, double by) {
        ParticleArrays u = ParticleArrays.of(mu);
        for (int i = 0; i < u.size(); i++) {
            u.w()[i] += by * v.w()[i];
            for (int axis = 0; axis < u.axes(); axis++) {
                u.theta(axis)[i] += by * v.theta(axis)[i];
            }
        }
        return u;
    }

    private static double[] row(ParticleArrays u) {
        return new double[] {u.w()[0], u.theta(0)[0], u.theta(1)[0]};
    }

    private static double sum(double[] column) {
        return Arrays.stream(column).sum();
    }
}
