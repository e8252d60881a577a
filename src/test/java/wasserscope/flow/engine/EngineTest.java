package wasserscope.flow.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import wasserscope.flow.motion.State;
import wasserscope.measure.HessianArrays;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.measure.Points;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.Velocity;
import wasserscope.problem.data.Data;
import wasserscope.problem.data.Target;
import wasserscope.problem.loss.SquareLoss;
import wasserscope.problem.model.Features;
import wasserscope.problem.model.Relu;
import wasserscope.problem.model.SigmoidSlope;
import wasserscope.problem.model.SigmoidThreshold;
import wasserscope.problem.model.Space;
import wasserscope.problem.sum.EngineKind;
import wasserscope.random.CounterRandom;
import wasserscope.scenario.Scenario;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.work.WorkerPool;

/** States of every engine that what it computes is what the direct sum and the objective say of the particles, to its stated error. */
class EngineTest {

    private static final double ROUNDING = 1e-11;
    private static final int PARTICLES = 40;

    static List<Arguments> engines() {
        List<Arguments> pairs = new ArrayList<>();
        for (EngineKind kind : EngineKind.values()) {
            Arrays.stream(OpeningScene.values()).map(OpeningScene::scenario)
                    .filter(scene -> scene.problem().engines().contains(kind))
                    .forEach(scene -> pairs.add(Arguments.of(kind, scene)));
        }
        return pairs;
    }

    @ParameterizedTest
    @MethodSource("engines")
    void figuresAreThoseOfTheObjective(EngineKind kind, Scenario scenario) {
        Objective objective = new Objective(scenario.problem());
        Particles mu = State.of(scenario.start(), scenario.problem().features()).particles();
        try (WorkerPool pool = WorkerPool.of(2)) {
            Engine engine = Engines.of(kind, objective, mu.size(), pool);
            engine.evaluate(ParticleArrays.of(mu), Engine.STAY);
            double allowed = ROUNDING + kind.error(objective.problem().features());
            assertArrayEquals(objective.predictor(mu), engine.predictor(), allowed);
            assertEquals(objective.value(mu), engine.objective(), allowed);
            assertEquals(Velocity.meanSquare(Velocity.of(objective, mu)), engine.squaredVelocity(), 10 * allowed);
            double[] covector = new double[objective.samples()];
            engine.copyCovector(covector);
            ParticleArrays again = ParticleArrays.zero(mu.size(), mu.axes());
            engine.correlate(covector, again);
            assertArrayEquals(engine.gradient().w(), again.w(), 0);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void theyAgreeWithTheDirectSumAnywhere(EngineKind kind, Scenario scenario) {
        Objective objective = new Objective(scenario.problem());
        double allowed = 1e-9;
        try (WorkerPool pool = WorkerPool.of(1)) {
            Engine direct = Engines.of(EngineKind.DIRECT, objective, PARTICLES, pool);
            Engine engine = Engines.of(kind, objective, PARTICLES, pool);
            for (int seed = 1; seed <= 50; seed++) {
                ParticleArrays u = somewhere(scenario, seed);
                direct.evaluate(u, Engine.STAY);
                engine.evaluate(u, Engine.STAY);
                assertClose(direct.predictor(), engine.predictor(), allowed);
                assertClose(direct.gradient().w(), engine.gradient().w(), allowed);
                for (int axis = 0; axis < u.axes(); axis++) {
                    assertClose(direct.gradient().theta(axis), engine.gradient().theta(axis), allowed);
                }
                assertEquals(direct.objective(), engine.objective(), allowed * (1 + direct.objective()));
            }
        }
    }

    /** Particles of all sizes; a few of the positions are 0, whole, or far out. */
    private static ParticleArrays somewhere(Scenario scenario, int seed) {
        var draws = new CounterRandom(seed, CounterRandom.Stream.START);
        Space space = scenario.problem().features().space();
        ParticleArrays u = ParticleArrays.zero(PARTICLES, space.axes());
        for (int i = 0; i < u.size(); i++) {
            u.w()[i] = scenario.problem().features().lifting().hasWeight() ? 2 * draws.normal(i, 0) : 1;
            for (int axis = 0; axis < space.axes(); axis++) {
                double theta = Math.exp(draws.normal(i, 3)) * draws.normal(i, 1 + axis);
                u.theta(axis)[i] = space.wrapped(i % 7 == 0 ? Math.rint(theta) : i == 20 ? 100 * theta : theta);
            }
        }
        return u;
    }

    private static void assertClose(double[] expected, double[] actual, double relative) {
        double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
        assertArrayEquals(expected, actual, relative * largest);
    }

    /** One neuron of weight 1: its outputs are φ itself. */
    @ParameterizedTest
    @MethodSource("engines")
    void theFeatureIsAsExactAsStated(EngineKind kind, Scenario scenario) {
        Objective objective = new Objective(scenario.problem());
        double allowed = kind.error(scenario.problem().features()) + 1e-13;
        try (WorkerPool pool = WorkerPool.of(1)) {
            Engine engine = Engines.of(kind, objective, 1, pool);
            ParticleArrays u = somewhere(scenario, 1);
            ParticleArrays one = ParticleArrays.zero(1, u.axes());
            one.w()[0] = 1;
            for (int i = 0; i < PARTICLES; i++) {
                for (int axis = 0; axis < u.axes(); axis++) {
                    one.theta(axis)[0] = u.theta(axis)[i];
                }
                engine.evaluate(one, Engine.STAY);
                double[] exact = new Objective(scenario.problem().with(EngineKind.DIRECT)).predictor(one);
                double size = Math.max(1, Arrays.stream(exact).map(Math::abs).max().orElseThrow());
                assertArrayEquals(exact, engine.predictor(), allowed * size);
            }
        }
    }

    /** Momentum and the stages of the flow look beyond the seam of the circle, and not only a little. */
    @Test
    void anAngleMayLieOutsideOneTurn() {
        Objective objective = new Objective(OpeningScene.SPIKES.scenario().problem());
        double[] theta = {-3, -0.5, 0, 6.283185307179586, 7, 20, -400, 2e6};
        double[] w = new double[theta.length];
        Arrays.fill(w, 1);
        ParticleArrays u = new ParticleArrays(w, theta);
        try (WorkerPool pool = WorkerPool.of(1)) {
            Engine direct = Engines.of(EngineKind.DIRECT, objective, w.length, pool);
            Engine moments = Engines.of(EngineKind.MOMENTS, objective, w.length, pool);
            direct.evaluate(u, Engine.STAY);
            moments.evaluate(u, Engine.STAY);
            assertClose(direct.predictor(), moments.predictor(), 1e-9);
            assertClose(direct.gradient().w(), moments.gradient().w(), 1e-9);
            assertClose(direct.gradient().theta(0), moments.gradient().theta(0), 1e-9);
        }
    }

    /** Inputs that are numbers no finer than a cell, and inputs far apart between which tables would be large, are summed directly. */
    @Test
    void aMeshIsOfferedWhereItsNodesAreDistinctAndFew() {
        SigmoidThreshold steep = new SigmoidThreshold(1000);

        assertTrue(EngineKind.MESH.suits(new SigmoidThreshold(5), new Points(new double[] {-3, 3})));
        assertFalse(EngineKind.MESH.suits(steep, new Points(new double[] {1.7e12, 1.7e12 + 1})));
        assertFalse(EngineKind.MESH.suits(steep, new Points(new double[] {0, 150})));
        assertFalse(EngineKind.MESH.suits(new SigmoidSlope(), new Points(new double[] {4e-309, 5e-309})));
        assertTrue(EngineKind.MESH.suits(new SigmoidSlope(), new Points(new double[] {0, 0})));
    }

    /** The limit of the step and the folds of an outline are made of these. */
    @ParameterizedTest
    @MethodSource("engines")
    void secondDerivativesAreThoseOfTheFeatures(EngineKind kind, Scenario scenario) {
        Features exact = new Objective(scenario.problem()).features();
        Features summed = new Objective(scenario.problem().with(kind)).summed();
        ParticleArrays u = somewhere(scenario, 3);
        ParticleArrays change = somewhere(scenario, 4);
        double[] aid = new double[PARTICLES];
        double[] c = IntStream.range(0, exact.samples()).mapToDouble(k -> Math.cos(2 * k) / exact.samples()).toArray();
        HessianArrays expected = HessianArrays.zero(PARTICLES, u.axes());
        HessianArrays actual = HessianArrays.zero(PARTICLES, u.axes());
        double[] there = new double[exact.samples()];
        double[] here = new double[exact.samples()];
        exact.prepare(u, aid, 0, PARTICLES);
        exact.curve(c, u, aid, 0, PARTICLES, expected);
        exact.differentiate(u, change, aid, 0, PARTICLES, there);
        summed.prepare(u, aid, 0, PARTICLES);
        summed.curve(c, u, aid, 0, PARTICLES, actual);
        summed.differentiate(u, change, aid, 0, PARTICLES, here);

        assertClose(there, here, 1e-7);
        assertClose(expected.entry(0, 0), actual.entry(0, 0), 1e-6);
    }

    /** The rays of such inputs are those on which such neurons lie: what is seen there, the product alone says. */
    @Test
    void theSweepSeesOnItsRaysWhatTheSumSees() {
        double[] lattice = {-2, -1, 0, 1, 2};
        Points grid = new Points(
                IntStream.range(0, 25).mapToDouble(k -> lattice[k % 5]).toArray(),
                IntStream.range(0, 25).mapToDouble(k -> lattice[k / 5]).toArray());
        List<Double> y = IntStream.range(0, 25).mapToObj(k -> Math.sin(k)).toList();
        Objective objective = new Objective(new Problem(
                new Relu(), Data.Samples.of(grid), new Target.Values(y), new SquareLoss(), 0));
        double[] w = IntStream.range(0, 25).mapToDouble(i -> Math.cos(3 * i)).toArray();
        ParticleArrays u = new ParticleArrays(w, grid.columns());
        try (WorkerPool pool = WorkerPool.of(1)) {
            Engine direct = Engines.of(EngineKind.DIRECT, objective, w.length, pool);
            Engine sweep = Engines.of(EngineKind.SWEEP, objective, w.length, pool);
            direct.evaluate(u, Engine.STAY);
            sweep.evaluate(u, Engine.STAY);
            assertClose(direct.predictor(), sweep.predictor(), 1e-13);
            assertClose(direct.gradient().theta(0), sweep.gradient().theta(0), 1e-13);
            assertClose(direct.gradient().theta(1), sweep.gradient().theta(1), 1e-13);
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void theBitsAreTheSameWithAnyNumberOfThreads(EngineKind kind, Scenario scenario) {
        Objective objective = new Objective(scenario.problem());
        Particles mu = State.of(scenario.start().withParticles(40_000), scenario.problem().features()).particles();
        double[] alone = gradient(kind, objective, mu, 1);

        assertArrayEquals(alone, gradient(kind, objective, mu, 2), 0);
        assertArrayEquals(alone, gradient(kind, objective, mu, 3), 0);
    }

    private static double[] gradient(EngineKind kind, Objective objective, Particles mu, int threads) {
        try (WorkerPool pool = WorkerPool.of(threads)) {
            Engine engine = Engines.of(kind, objective, mu.size(), pool);
            engine.evaluate(ParticleArrays.of(mu), Engine.STAY);
            return engine.gradient().theta(0).clone();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aStepFindsTheGradientsThatAreThere(EngineKind kind, Scenario scenario) {
        Objective objective = new Objective(scenario.problem());
        Particles mu = State.of(scenario.start().withParticles(3000), scenario.problem().features()).particles();
        ParticleArrays u = ParticleArrays.of(mu);
        ParticleArrays whole = ParticleArrays.zero(mu.size(), mu.axes());
        ParticleArrays inStretches = ParticleArrays.zero(mu.size(), mu.axes());
        try (WorkerPool pool = WorkerPool.of(2)) {
            Engine looked = Engines.of(kind, objective, mu.size(), pool);
            looked.evaluate(u, Engine.STAY);
            objective.lifting().descend(u, looked.gradient(), 0.1, 0.01, 0, mu.size(), whole);
            double speed = looked.squaredVelocity();
            looked.advance(inStretches, descent(objective, u, inStretches));
            assertArrayEquals(whole.theta(0), inStretches.theta(0), 0);
            double after = looked.objective();

            Engine blind = Engines.of(kind, objective, mu.size(), pool);
            blind.evaluate(u, Engine.STAY);
            blind.advance(inStretches, descent(objective, u, inStretches));
            assertArrayEquals(whole.w(), inStretches.w(), 0);
            assertArrayEquals(whole.theta(0), inStretches.theta(0), 0);
            assertEquals(after, blind.objective(), 0);
            assertEquals(looked.squaredVelocityBefore(), blind.squaredVelocityBefore(), 0);
            assertEquals(speed, blind.squaredVelocityBefore(), 1e-14 * speed);

            ParticleArrays room = ParticleArrays.zero(mu.size(), mu.axes());
            Engine lent = Engines.of(kind, objective, mu.size(), pool);
            lent.evaluate(u, Engine.STAY);
            assertSame(room, lent.gradient(room));
            lent.advance(room, descent(objective, u, room));
            assertArrayEquals(whole.theta(0), room.theta(0), 0);
            assertEquals(after, lent.objective(), 0);
        }
    }

    private static Engine.Move descent(Objective objective, ParticleArrays from, ParticleArrays to) {
        return (low, high) -> objective.lifting().descend(from, to, 0.1, 0.01, low, high, to);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void whatIsNoNumberIsNotLost(EngineKind kind, Scenario scenario) {
        Objective objective = new Objective(scenario.problem());
        for (double lost : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            ParticleArrays u = somewhere(scenario, 1);
            u.theta(0)[3] = lost;
            u.w()[5] = lost;
            try (WorkerPool pool = WorkerPool.of(1)) {
                Engine engine = Engines.of(kind, objective, u.size(), pool);
                engine.evaluate(u, Engine.STAY);
                assertFalse(Double.isFinite(engine.objective()));
            }
        }
    }
}
