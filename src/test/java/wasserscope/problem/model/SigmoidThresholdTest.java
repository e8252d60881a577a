package wasserscope.problem.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Points;

/** States what one neuron computes, and that no sharpness and no position makes it overflow. */
class SigmoidThresholdTest {

    private static final double[] X = {-3, -1, 0, 0.5, 3};

    @Property(tries = 100)
    void aNeuronIsTheLogisticFunctionOfItsDistance(
            @ForAll @DoubleRange(min = 0.1, max = 30) double sharpness,
            @ForAll @DoubleRange(min = -5, max = 5) double theta) {
        for (int k = 0; k < X.length; k++) {
            assertEquals(1 / (1 + Math.exp(-sharpness * (X[k] - theta))), phi(sharpness, theta)[k], 1e-13);
        }
    }

    @Property(tries = 100)
    void mirroringDataAndPositionTurnsANeuronIntoItsComplement(
            @ForAll @DoubleRange(min = 0.1, max = 100) double sharpness,
            @ForAll @DoubleRange(min = -5, max = 5) double theta) {
        double[] phi = phi(sharpness, theta, 2, 3);
        double[] mirrored = phi(sharpness, -theta, -2, -3);
        assertEquals(1 - phi[0], mirrored[0], 1e-13);
        assertEquals(1 - phi[1], mirrored[1], 1e-13);
    }

    @Property(tries = 100)
    void theSlopeIsTheDerivativeInThePosition(
            @ForAll @DoubleRange(min = 0.1, max = 30) double sharpness,
            @ForAll @DoubleRange(min = -4, max = 4) double theta) {
        double h = 1e-4 / sharpness;
        double[] low = phi(sharpness, theta - h);
        double[] high = phi(sharpness, theta + h);
        for (int k = 0; k < X.length; k++) {
            assertEquals((high[k] - low[k]) / (2 * h), slope(sharpness, theta, k), 1e-7 * sharpness);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 0.01, 5, 21, 22, 1000, 1e300})
    void everyOutputIsFromZeroToOneAndEverySlopeFinite(double sharpness) {
        for (double theta : new double[] {0, 0.5, -3, 1e6, -1e6, 1e308, -1e308, Double.MIN_VALUE}) {
            double[] phi = phi(sharpness, theta);
            for (int k = 0; k < X.length; k++) {
                assertTrue(phi[k] >= 0 && phi[k] <= 1, "at " + theta);
                assertTrue(Double.isFinite(slope(sharpness, theta, k)), "at " + theta);
            }
        }
    }

    @Test
    void farAwayNeuronsAreConstant() {
        for (double sharpness : new double[] {5, 1000}) {
            assertEquals(0, phi(sharpness, 1e9)[4], 1e-19);
            assertEquals(1, phi(sharpness, -1e9)[0], 1e-19);
            assertEquals(0, slope(sharpness, 1e9, 4), 1e-16);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void sharpnessMustBePositiveAndFinite(double sharpness) {
        assertThrows(IllegalArgumentException.class, () -> new SigmoidThreshold(sharpness));
    }

    private static double[] phi(double sharpness, double theta) {
        return phi(sharpness, theta, X);
    }

    private static double[] phi(double sharpness, double theta, double... x) {
        double[] f = new double[x.length];
        double[] aid = new double[1];
        ParticleArrays u = new ParticleArrays(new double[] {1}, new double[] {theta});
        Features features = new SigmoidThreshold(sharpness).at(new Points(x));
        features.prepare(u, aid, 0, 1);
        features.predict(u, aid, 0, 1, f);
        return f;
    }

    private static double slope(double sharpness, double theta, int k) {
        double[] aid = new double[1];
        double[] only = new double[X.length];
        only[k] = 1;
        ParticleArrays u = new ParticleArrays(new double[1], new double[] {theta});
        ParticleArrays gradient = ParticleArrays.zero(1, 1);
        Features features = new SigmoidThreshold(sharpness).at(new Points(X));
        features.prepare(u, aid, 0, 1);
        features.correlate(only, u, aid, 0, 1, gradient);
        return gradient.theta(0)[0];
    }
}
