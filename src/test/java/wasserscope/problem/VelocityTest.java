package wasserscope.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.problem.model.OneHomogeneous;

/** States that particles move down the gradient of the objective, m times as fast as each alone would. */
class VelocityTest {

    private static final double H = 1e-5;
    private static final double CLOSE = 1e-6;

    @Property(tries = 60)
    void velocitiesAreMinusTheGradientOfTheObjective(@ForAll long seed) {
        assertVelocitiesAreGradients(Example.of(seed, 0));
    }

    @Property(tries = 60)
    void velocitiesAreMinusTheGradientAlsoWithTotalVariation(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 2) double lambda) {
        assertVelocitiesAreGradients(Example.of(seed, lambda));
    }

    @Property(tries = 200)
    void atWeightZeroTheVelocityIsTheShortestOfTheSubgradients(
            @ForAll @DoubleRange(min = -3, max = 3) double g, @ForAll @DoubleRange(min = 0, max = 3) double lambda) {
        double velocity = atWeight(0, g, lambda);
        double shortest = Math.max(0, Math.max(g - lambda, -g - lambda));
        assertEquals(shortest, Math.abs(velocity), 1e-15);
        assertTrue(Math.abs(velocity + g) <= lambda + 1e-15, "−v − g is a slope of λ|w| at 0");
        assertEquals(velocity, atWeight(-0.0, g, lambda), 0);
    }

    @Property(tries = 30)
    void atWeightZeroNothingMovesSideways(@ForAll long seed) {
        Example example = Example.of(seed, 0.1);
        Particles idle = Example.idle(example.particles());
        for (double drift : Velocity.of(example.objective(), idle).theta(0)) {
            assertEquals(0, drift, 0);
        }
    }

    private static double atWeight(double w, double g, double lambda) {
        ParticleArrays v = ParticleArrays.zero(1, 1);
        ParticleArrays gradient = new ParticleArrays(new double[] {g}, new double[] {5});
        new OneHomogeneous().velocity(new ParticleArrays(new double[] {w}, new double[1]), gradient, lambda, 0, 1, v,
                0);
        return v.w()[0];
    }

    private static void assertVelocitiesAreGradients(Example example) {
        Particles mu = example.particles();
        ParticleArrays velocity = Velocity.of(example.objective(), mu);
        for (int i = 0; i < mu.size(); i++) {
            assertEquals(slope(example, i, H, 0), -velocity.w()[i], CLOSE, "w of particle " + i);
            assertEquals(slope(example, i, 0, H), -velocity.theta(0)[i], CLOSE, "θ of particle " + i);
        }
    }

    /** Returns m ∂_i F_m by central differences. */
    private static double slope(Example example, int i, double dw, double dtheta) {
        double up = example.objective().value(shifted(example.particles(), i, dw, dtheta));
        double down = example.objective().value(shifted(example.particles(), i, -dw, -dtheta));
        return example.particles().size() * (up - down) / (2 * H);
    }

    private static Particles shifted(Particles mu, int i, double dw, double dtheta) {
        double[] w = mu.weights();
        double[] theta = mu.positions().column(0);
        w[i] += dw;
        theta[i] += dtheta;
        return new Particles(w, theta);
    }
}
