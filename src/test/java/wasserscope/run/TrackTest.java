package wasserscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.GradientFlow;
import wasserscope.flow.motion.Motion;
import wasserscope.flow.step.StepSize;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.scenario.Method;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.Model;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.work.WorkerPool;

/** States that the path of a new particle is the one that a particle of the run would take, and changes nothing. */
class TrackTest {

    private static ParticleArrays vector(Particles mu, int i) {
        ParticleArrays u = ParticleArrays.zero(1, mu.axes());
        u.w()[0] = mu.w(i);
        for (int axis = 0; axis < mu.axes(); axis++) {
            u.theta(axis)[0] = mu.theta(i, axis);
        }
        return u;
    }

    private static Frame frame(Simulation simulation) {
        return simulation.frame(ClockState.idle(new Pace.SlowMotion()));
    }

    /** Follows the third particle for some steps, and returns how far the tracer is from it then. */
    private static double lag(Scenario scenario, int steps) {
        Simulation simulation = new Simulation(Checkpoint.startOf(scenario), WorkerPool.of(1));
        simulation.trace(new Pathfinder.Ask(simulation.steps(), vector(simulation.particles(), 2), scenario.window()));
        for (int k = 0; k < steps; k++) {
            assertTrue(simulation.step());
        }
        Particles mu = simulation.particles();
        Track.Line taken = frame(simulation).tracks().getFirst().taken();
        var chart = scenario.problem().features().chart();
        return Math.hypot(
                chart.x(mu, 2) - taken.x(taken.size() - 1), chart.y(mu, 2) - taken.y(taken.size() - 1));
    }

    /** To what a coarse mesh has of it. */
    @ParameterizedTest
    @EnumSource
    void aTracerOnAParticleStaysOnIt(Model model) {
        Scenario scene = OpeningScene.of(model);
        Motion descent = new GradientDescent(scene.motion().step());
        assertEquals(0, lag(scene.with(scene.start().withParticles(20)).with(descent), 150), 1e-7);
    }

    @Test
    void alongTheFlowItStaysNearToSecondOrder() {
        double coarse = lag(Runs.PLAIN.with(new GradientFlow(0.1, 1e-10)), 100);
        double fine = lag(Runs.PLAIN.with(new GradientFlow(0.05, 1e-10)), 200);
        assertTrue(coarse < 1e-3, "lag " + coarse);
        assertTrue(fine < coarse / 3, fine + " of " + coarse);
    }

    @ParameterizedTest
    @EnumSource
    void followingChangesNothing(Method method) {
        Scenario scenario = Runs.STEERED.with(method.withStep(StepSize.of(0.1)));
        Simulation followed = new Simulation(Checkpoint.startOf(scenario), WorkerPool.of(1));
        followed.trace(new Pathfinder.Ask(followed.steps(), vector(followed.particles(), 0), scenario.window()));
        while (followed.steps() < 300) {
            assertTrue(followed.step());
        }
        Runs.assertSame(Runs.at(scenario, 300), followed.moment());
    }

    @Test
    void theForeseenPathIsThatOfALandscapeThatStandsStill() {
        Simulation simulation = new Simulation(Runs.at(Runs.PLAIN, 100), WorkerPool.of(1));
        Frame now = frame(simulation);
        ParticleArrays start = now.chart().particle(0.5, 1, 1);
        simulation.trace(new Pathfinder.Ask(simulation.steps(), start, Runs.PLAIN.window()));
        Track.Line foreseen = frame(simulation).tracks().getFirst().foreseen();
        ParticleArrays u = ParticleArrays.of(start.particles());
        for (int k = 0; k < 200; k++) {
            ParticleArrays v = now.potential().velocities(u);
            u.w()[0] += Quantity.STEP_SIZE.of(Runs.PLAIN) * v.w()[0];
            u.theta(0)[0] += Quantity.STEP_SIZE.of(Runs.PLAIN) * v.theta(0)[0];
        }
        double nearest = Double.POSITIVE_INFINITY;
        for (int j = 0; j < foreseen.size(); j++) {
            nearest = Math.min(nearest, Math.hypot(
                    foreseen.x(j) - u.theta(0)[0], foreseen.y(j) - u.w()[0]));
        }
        assertTrue(nearest < 0.05, "apart " + nearest);
        assertEquals(0.5, foreseen.x(0));
        assertEquals(1, foreseen.y(0));
    }

    @Test
    void atMostSixAreFollowedTheLatestOnes() {
        Simulation simulation = new Simulation(Checkpoint.startOf(Runs.PLAIN), WorkerPool.of(1));
        for (int k = 0; k < 8; k++) {
            simulation.trace(new Pathfinder.Ask(simulation.steps(), frame(simulation).chart().particle(0.1 * k, 1, 1),
                    Runs.PLAIN.window()));
        }
        assertEquals(6, frame(simulation).tracks().size());
        assertEquals(0.2, frame(simulation).tracks().getFirst().taken().x(0), 1e-12);
    }

    @Test
    void aPathBeginsWhereItIsAskedForOnEveryPlane() {
        for (Model model : Model.values()) {
            Scenario scene = OpeningScene.of(model);
            var chart = scene.problem().features().chart();
            Particles one = chart.particle(0.4, -0.3, -1).particles();
            assertEquals(0.4, chart.x(one, 0), 1e-12);
            assertEquals(-0.3, chart.y(one, 0), 1e-12);
            Particles mu = scene.start().withParticles(4).withSeed(3).draw(scene.problem().features());
            Particles moved = chart.moved(mu, 1, 0.7, 0.2).particles();
            assertEquals(0.7, chart.x(moved, 0), 1e-12);
            assertEquals(0.2, chart.y(moved, 0), 1e-12);
        }
    }
}
