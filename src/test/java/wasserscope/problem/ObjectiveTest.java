package wasserscope.problem;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.measure.SignedMeasure;

/** States that the objective sees a measure, not a list of particles: a neuron counts the same whole or in parts. */
class ObjectiveTest {

    private static final double CLOSE = 1e-13;

    @Property(tries = 50)
    void theNetworkOfZeroWeightsHasTheRiskOfZero(@ForAll long seed) {
        Example example = Example.of(seed, 0.3);
        Particles idle = Example.idle(example.particles());
        assertEquals(example.objective().riskOfZero(), example.objective().value(idle), 0);
    }

    @Property(tries = 50)
    void splittingANeuronChangesNeitherOutputsNorObjective(
            @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 1) double part) {
        Example example = Example.of(seed, 0.3);
        Particles mu = example.particles();
        assertSameNetwork(example.objective(), mu, split(mu, part));
    }

    @Property(tries = 50)
    void doublingEveryParticleChangesNeitherOutputsNorObjective(@ForAll long seed) {
        Example example = Example.of(seed, 0.3);
        Particles mu = example.particles();
        Particles twice = new Particles(
                joined(mu.weights(), mu.weights()), joined(column(mu), column(mu)));
        assertSameNetwork(example.objective(), mu, twice);
    }

    @Property(tries = 50)
    void theSignedMeasureDeterminesTheOutputs(@ForAll long seed) {
        Example example = Example.of(seed, 0);
        Particles mu = split(example.particles(), 0.3);
        SignedMeasure nu = example.objective().lifting().measureOf(mu).merged(0);
        int count = nu.size();
        Particles lifted = new Particles(
                DoubleStream.of(nu.masses()).map(mass -> count * mass).toArray(), nu.positions().columns());
        assertEquals(mu.size() - 1, count);
        assertArrayEquals(example.objective().predictor(mu), example.objective().predictor(lifted), CLOSE);
    }

    @Property(tries = 50)
    void theFirstVariationIsTheSlopeOfTheObjectiveTowardsAnotherMeasure(@ForAll long seed) {
        Example example = Example.of(seed, 0.2);
        Objective objective = example.objective();
        Particles mu = example.particles();
        Potential potential = objective.potential(objective.predictor(mu));
        double g = potential.sample(Points.onLine(0.4)).g(0);
        double h = 1e-6;
        double slope = (mixed(objective, mu, 1.5, 0.4, h) - mixed(objective, mu, 1.5, 0.4, -h)) / (2 * h);
        assertEquals(potential.value(1.5, g), slope, 1e-8);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-9, Double.NaN, Double.POSITIVE_INFINITY})
    void lambdaMustBeAtLeastZeroAndFinite(double lambda) {
        Problem problem = Example.of(1, 0).objective().problem();
        assertThrows(IllegalArgumentException.class, () -> problem.withLambda(lambda));
    }

    @Test
    void samplesArePositionsFromEndToEnd() {
        Objective objective = Example.of(1, 0).objective();
        Potential potential = objective.potential(new double[objective.samples()]);
        Potential.Samples three = potential.sample(-1, 1, 3);
        assertArrayEquals(new double[] {-1, 0, 1}, new double[] {three.theta(0), three.theta(1), three.theta(2)});
        assertEquals(-1, potential.sample(-1, 1, 1).theta(0));
    }

    /** Returns F(μ + h δ_u) = R(f_μ + h w φ(θ)) + λ(∫|w|dμ + h|w|). */
    private static double mixed(Objective objective, Particles mu, double w, double theta, double h) {
        double[] f = objective.predictor(mu);
        double[] neuron = objective.predictor(new Particles(new double[] {w}, new double[] {theta}));
        double[] sum = new double[f.length];
        for (int k = 0; k < f.length; k++) {
            sum[k] = f[k] + h * neuron[k];
        }
        double variation = DoubleStream.of(mu.weights()).map(Math::abs).average().orElseThrow();
        return objective.risk(sum) + objective.lambda() * (variation + h * Math.abs(w));
    }

    private static void assertSameNetwork(Objective objective, Particles mu, Particles other) {
        assertArrayEquals(objective.predictor(mu), objective.predictor(other), CLOSE);
        assertEquals(objective.value(mu), objective.value(other), CLOSE);
    }

    /** Returns μ with its first neuron cut in two: m + 1 particles, whose weights make up for their lesser masses. */
    private static Particles split(Particles mu, double part) {
        int m = mu.size();
        double[] w = joined(mu.weights(), (1 - part) * mu.w(0));
        w[0] *= part;
        return new Particles(
                DoubleStream.of(w).map(v -> v * (m + 1) / m).toArray(), joined(column(mu), mu.theta(0)));
    }

    private static double[] column(Particles mu) {
        return mu.positions().column(0);
    }

    private static double[] joined(double[] column, double... more) {
        return DoubleStream.concat(DoubleStream.of(column), DoubleStream.of(more)).toArray();
    }
}
