package wasserscope.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.flow.motion.Dynamics;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.problem.Example;
import wasserscope.problem.Objective;
import wasserscope.problem.Velocity;
import wasserscope.work.WorkerPool;

/** States the laws of forward–backward descent. */
class DescentLawsTest {

    @Property(tries = 40)
    void objectiveNeverRisesAlongDescentBelowTheLimitOfTheStep(@ForAll long seed) {
        Objective objective = Example.of(seed, 0).objective();
        Particles mu = Example.of(seed, 0).particles();
        for (int k = 0; k < 10; k++) {
            double eta = 2;
            while (eta * Curvature.largestAlong(objective, mu, afterOneStep(objective, mu, eta)) >= 1) {
                eta /= 1.5;
            }
            Dynamics descent = Descents.of(objective, mu, eta);
            double before = descent.objective();
            Descents.advance(descent, 1);
            assertTrue(descent.objective() <= before + 1e-12, "rose from " + before + " to " + descent.objective());
            mu = descent.state().particles();
        }
    }

    @Property(tries = 60)
    void objectiveFallsByTheSquareOfTheVelocity(
            @ForAll long seed, @ForAll @DoubleRange(min = 0, max = 0.5) double lambda) {
        Example example = Example.of(seed, lambda);
        double eta = 1e-4;
        Dynamics descent = Descents.of(example.objective(), example.particles(), eta);
        double before = descent.objective();
        double speed = descent.velocityNorm();
        Descents.advance(descent, 1);
        double firstOrder = eta * (Curvature.of(example.objective(), example.particles()).norm() + 1) * speed * speed;
        assertEquals(-speed * speed, (descent.objective() - before) / eta, firstOrder + 1e-10);
    }

    @Property(tries = 60)
    void aStepIsTheForwardStepFollowedByTheProximalMapOfTheTotalVariation(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0, max = 3) double lambda,
            @ForAll @DoubleRange(min = 0.01, max = 1) double eta) {
        Example example = Example.of(seed, lambda);
        Particles old = example.particles();
        ParticleArrays free = Velocity.of(new Objective(example.objective().problem().withLambda(0)), old);
        Particles next = afterOneStep(example.objective(), old, eta);
        for (int i = 0; i < old.size(); i++) {
            assertIsProximal(next.w(i), old.w(i) + eta * free.w()[i], eta * lambda);
            assertEquals(old.theta(i) + eta * free.theta(0)[i], next.theta(i), 1e-13);
        }
    }

    @Property(tries = 30)
    void weightsStayExactlyZeroWhereThePotentialIsBelowLambda(@ForAll long seed) {
        Example example = Example.of(seed, 0);
        Particles idle = Example.idle(example.particles());
        ParticleArrays free = Velocity.of(example.objective(), idle);
        double lambda = largest(free.w()) * 1.000001 + 1e-12;
        Dynamics descent = Descents.of(new Objective(example.objective().problem().withLambda(lambda)), idle, 0.7);
        Descents.advance(descent, 50);
        for (int i = 0; i < idle.size(); i++) {
            assertEquals(0, Math.abs(descent.state().particles().w(i)), 0);
            assertEquals(idle.theta(i), descent.state().particles().theta(i), 0);
        }
        assertEquals(0, descent.velocityNorm(), 0);
    }

    @Property(tries = 30)
    void figuresAreThoseOfThePresentParticles(@ForAll long seed) {
        Example example = Example.of(seed, 0.1);
        Dynamics descent = Descents.of(example.objective(), example.particles(), 0.1);
        Descents.advance(descent, 7);
        Particles now = descent.state().particles();
        assertEquals(example.objective().value(now), descent.objective(), 1e-13);
        assertEquals(Velocity.meanSquare(Velocity.of(example.objective(), now)), Math.pow(descent.velocityNorm(), 2),
                1e-12);
        assertEquals(7, descent.steps());
        assertEquals(0.7, descent.time(), 1e-14);
    }

    @Test
    void takingUpAStateGoesOnBitForBit() {
        Example example = Example.of(3, 0.05);
        Dynamics straight = Descents.of(example.objective(), example.particles(), 0.1);
        Descents.advance(straight, 30);
        Dynamics taken = new GradientDescent(0.1).from(example.objective(), straight.state(), WorkerPool.of(1));
        Descents.advance(straight, 30);
        Descents.advance(taken, 30);
        assertEquals(straight.state(), taken.state());
        assertEquals(straight.objective(), taken.objective(), 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void stepSizesArePositiveAndFinite(double eta) {
        assertThrows(IllegalArgumentException.class, () -> new GradientDescent(eta));
    }

    /** Asserts that z is the least point of ½(z − forward)² + s|z|: forward − z is a slope of s|·| at z. */
    private static void assertIsProximal(double z, double forward, double s) {
        if (z == 0) {
            assertTrue(Math.abs(forward) <= s + 1e-13);
        } else {
            assertEquals(s * Math.signum(z), forward - z, 1e-13);
        }
    }

    private static Particles afterOneStep(Objective objective, Particles mu, double eta) {
        Dynamics descent = Descents.of(objective, mu, eta);
        Descents.advance(descent, 1);
        return descent.state().particles();
    }

    private static double largest(double[] column) {
        double most = 0;
        for (double v : column) {
            most = Math.max(most, Math.abs(v));
        }
        return most;
    }
}
