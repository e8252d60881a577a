package wasserscope.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.flow.motion.Dynamics;
import wasserscope.flow.motion.State;
import wasserscope.flow.motion.StepOutcome;
import wasserscope.flow.start.Cluster;
import wasserscope.flow.start.Start;
import wasserscope.measure.Particles;
import wasserscope.problem.Example;
import wasserscope.problem.Objective;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.scenario.preset.OpeningScene;

/** States that a step which leads to no finite numbers is not made, and that what may be huge does no harm. */
class OverflowTest {

    @ParameterizedTest
    @ValueSource(doubles = {2.5, 50, 1000, 1e30, 1e300})
    void aDivergingDescentStopsAtItsLastGoodState(double eta) {
        Objective objective = new Objective(OpeningScene.opening().problem());
        Particles alwaysOn = new Start(Cluster.on(-20, 1), 40, 1, 1).draw(new SigmoidThreshold(5));
        Dynamics descent = Descents.of(objective, alwaysOn, eta);
        State last = descent.state();
        double objectiveThere = descent.objective();
        double speedThere = descent.velocityNorm();
        double[] outputsThere = descent.predictor();
        for (int k = 0; k < 10_000 && descent.step().isMade(); k++) {
            last = descent.state();
            objectiveThere = descent.objective();
            speedThere = descent.velocityNorm();
            outputsThere = descent.predictor();
        }
        assertEquals(StepOutcome.DIVERGED, descent.step());
        assertEquals(last, descent.state());
        assertEquals(objectiveThere, descent.objective(), 0);
        assertEquals(speedThere, descent.velocityNorm(), 0);
        assertArrayEquals(outputsThere, descent.predictor(), 0);
        assertFinite(descent);
    }

    @Property(tries = 40)
    void everyStateThatAStepLeadsToIsFinite(@ForAll long seed) {
        Example example = Example.of(seed, 0.1);
        for (double eta = 1; eta < 1e300; eta *= 1e7) {
            Dynamics descent = Descents.of(example.objective(), example.particles(), eta);
            for (int k = 0; k < 30 && descent.step().isMade(); k++) {
                assertFinite(descent);
            }
            assertFinite(descent);
        }
    }

    @Test
    void sharpNeuronsMoveWithoutOverflow() {
        Objective sharp = new Objective(OpeningScene.opening().problem().with(new SigmoidThreshold(1000)));
        Dynamics descent = Descents.of(sharp, Descents.start(OpeningScene.opening()), 1e-4);
        for (int k = 0; k < 50; k++) {
            Descents.advance(descent, 1);
            assertFinite(descent);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 1000})
    void positionsFarAwayAreHarmless(double sharpness) {
        Objective objective = new Objective(OpeningScene.opening().problem().with(new SigmoidThreshold(sharpness)));
        Particles far = new Particles(new double[] {1, -1, 1, 1}, new double[] {1e308, -1e308, 1e12, -1e6});
        Dynamics descent = Descents.of(objective, far, 0.01);
        Descents.advance(descent, 20);
        assertFinite(descent);
        assertArrayEquals(
                far.positions().column(0), descent.state().particles().positions().column(0), 1e-9);
    }

    private static void assertFinite(Dynamics dynamics) {
        Particles mu = dynamics.state().particles();
        assertTrue(Arrays.stream(mu.weights()).allMatch(Double::isFinite));
        assertTrue(mu.positions().areFinite());
        assertTrue(Arrays.stream(dynamics.predictor()).allMatch(Double::isFinite));
        assertTrue(Double.isFinite(dynamics.objective()) && Double.isFinite(dynamics.velocityNorm()));
    }
}
