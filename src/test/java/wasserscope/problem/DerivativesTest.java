package wasserscope.problem;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.measure.HessianArrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.problem.loss.LogisticLoss;
import wasserscope.problem.loss.Loss;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.FactoredSigmoid;
import wasserscope.problem.model.FeatureMap;
import wasserscope.problem.model.Features;
import wasserscope.problem.model.PlainSigmoid;
import wasserscope.problem.model.SigmoidThreshold;

/** States that the derivatives of outputs, of ∇g and of losses are limits of difference quotients, for every model. */
class DerivativesTest {

    private static final double H = 2e-4;
    private static final double CLOSE = 1e-8;

    @Property(tries = 300)
    void outputsChangeAsTheirDerivativeSays(@ForAll("kinds") Kind kind, @ForAll long seed) {
        Case example = kind.example(seed);
        double[] exact = example.outputsChange();
        double size = Math.max(1, most(exact));
        for (int k = 0; k < exact.length; k++) {
            int sample = k;
            assertEquals(exact[k], quotient(h -> example.outputs(h)[sample]), CLOSE * size);
        }
    }

    @Property(tries = 300)
    void gradientsChangeAsTheSecondDerivativesSay(@ForAll("kinds") Kind kind, @ForAll long seed) {
        Case example = kind.example(seed);
        HessianArrays forms = example.forms(0, example.u().size());
        double[][] exact = example.applied(forms);
        double size = Math.max(1, Stream.of(exact).mapToDouble(DerivativesTest::most).max().orElseThrow());
        for (int axis = 0; axis < exact.length; axis++) {
            for (int i = 0; i < exact[axis].length; i++) {
                int row = axis;
                int particle = i;
                double quotient = quotient(h -> example.gradient(h).theta(row)[particle]);
                assertEquals(exact[axis][i], quotient, CLOSE * size);
            }
        }
    }

    @Property(tries = 100)
    void aParticleHasTheSameSecondDerivativesInEveryStretch(@ForAll("kinds") Kind kind, @ForAll long seed) {
        Case example = kind.example(seed);
        HessianArrays whole = example.forms(0, example.u().size());
        HessianArrays part = example.forms(1, 3);
        for (int axis = 0; axis < whole.axes(); axis++) {
            double[] column = part.entry(0, axis);
            assertArrayEquals(Arrays.copyOfRange(whole.entry(0, axis), 1, 3), Arrays.copyOfRange(column, 1, 3), 0);
            assertEquals(0, column[0], 0);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e6, -40, -3, 0.1, 3, 40, 1e6})
    void bothWaysOfSummingSigmoidsHaveTheSameDerivatives(double theta) {
        double[] x = {-2, -0.5, 0.25, 2};
        ParticleArrays u = new ParticleArrays(new double[] {1.5}, new double[] {theta});
        ParticleArrays change = new ParticleArrays(new double[] {0.7}, new double[] {-0.4});
        Case factored = new Case(new FactoredSigmoid(5, x, 0, 10), u, change, new double[] {1, -2, 0.5, 3});
        Case plain = new Case(new PlainSigmoid(5, x), u, change, factored.covector());
        assertArrayEquals(plain.outputsChange(), factored.outputsChange(), 1e-13);
        assertEquals(plain.forms(0, 1).entry(0, 0)[0], factored.forms(0, 1).entry(0, 0)[0], 1e-12);
    }

    @Property(tries = 100)
    void theBendOfALossIsTheDerivativeOfItsSlope(@ForAll @DoubleRange(min = -40, max = 40) double f) {
        for (Loss loss : new Loss[] {new SquareLoss(), new LogisticLoss()}) {
            for (double y : new double[] {-1, 1}) {
                assertEquals(quotient(h -> loss.slope(f + h, y)), loss.bend(f, y), 1e-9);
                assertTrue(loss.bend(f, y) >= 0);
            }
        }
    }

    /** The sums of a model at the data of its example; with a sharpness, those with an exponential a pair. */
    record Kind(FeatureMap features, Optional<Double> sharpness) {

        Case example(long seed) {
            Example example = Example.of(features, new SquareLoss(), seed, 0);
            ParticleArrays u = ParticleArrays.of(example.particles());
            SplittableRandom random = new SplittableRandom(seed);
            ParticleArrays change = ParticleArrays.zero(u.size(), u.axes());
            Arrays.setAll(change.w(), _ -> random.nextDouble(-1, 1));
            for (int axis = 0; axis < u.axes(); axis++) {
                Arrays.setAll(change.theta(axis), _ -> random.nextDouble(-1, 1));
            }
            Features sums = sharpness
                    .<Features>map(beta -> new PlainSigmoid(beta, example.objective().inputs().column(0)))
                    .orElse(example.objective().features());
            return new Case(sums, u, change, random.doubles(sums.samples(), -1, 1).toArray());
        }
    }

    @Provide
    Arbitrary<Kind> kinds() {
        return Arbitraries.of(Stream.concat(
                Example.MODELS.stream().map(features -> new Kind(features, Optional.empty())),
                Stream.of(new Kind(new SigmoidThreshold(2.5), Optional.of(2.5)))).toList());
    }

    /** Sums, particles, a direction in which they move, and a covector. */
    @SuppressWarnings("ArrayRecordComponent") // a bundle of columns, never compared
    record Case(Features sums, ParticleArrays u, ParticleArrays change, double[] covector) {

        double[] outputs(double h) {
            ParticleArrays moved = moved(h);
            double[] f = new double[sums.samples()];
            sums.predict(moved, prepared(moved), 0, u.size(), f);
            return f;
        }

        ParticleArrays gradient(double h) {
            ParticleArrays moved = moved(h);
            ParticleArrays gradient = ParticleArrays.zero(u.size(), u.axes());
            sums.correlate(covector, moved, prepared(moved), 0, u.size(), gradient);
            return gradient;
        }

        double[] outputsChange() {
            double[] f = new double[sums.samples()];
            sums.differentiate(u, change, prepared(u), 0, u.size(), f);
            return f;
        }

        HessianArrays forms(int from, int to) {
            HessianArrays forms = HessianArrays.zero(u.size(), u.axes());
            sums.curve(covector, u, prepared(u), from, to, forms);
            return forms;
        }

        /** Returns the forms times the change of θ. */
        double[][] applied(HessianArrays forms) {
            double[][] product = new double[u.axes()][u.size()];
            for (int row = 0; row < product.length; row++) {
                for (int column = 0; column < product.length; column++) {
                    for (int i = 0; i < u.size(); i++) {
                        product[row][i] += forms.entry(row, column)[i] * change.theta(column)[i];
                    }
                }
            }
            return product;
        }

        private double[] prepared(ParticleArrays at) {
            double[] aid = new double[at.size()];
            sums.prepare(at, aid, 0, at.size());
            return aid;
        }

        private ParticleArrays moved(double h) {
            ParticleArrays moved = ParticleArrays.of(u.particles());
            for (int i = 0; i < u.size(); i++) {
                moved.w()[i] += h * change.w()[i];
                for (int axis = 0; axis < u.axes(); axis++) {
                    moved.theta(axis)[i] += h * change.theta(axis)[i];
                }
            }
            return moved;
        }
    }

    /** A number that depends on how far one has gone. */
    private interface Along {

        double at(double h);
    }

    /** Returns the derivative at 0 by central differences of the fourth order. */
    private static double quotient(Along value) {
        double near = value.at(H) - value.at(-H);
        double far = value.at(2 * H) - value.at(-2 * H);
        return (8 * near - far) / (12 * H);
    }

    private static double most(double[] column) {
        return Arrays.stream(column).map(Math::abs).max().orElse(0);
    }
}
