package wasserscope.flow.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.flow.motion.State;
import wasserscope.measure.ParticleArrays;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.Velocity;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.work.WorkerPool;

/** States of every engine that what it computes is what the objective says of the particles, to its stated error. */
class EngineTest {

    private static final double ROUNDING = 1e-11;

    @ParameterizedTest
    @EnumSource
    void figuresAreThoseOfTheObjective(EngineKind kind) {
        for (OpeningScene scene : OpeningScene.values()) {
            var scenario = scene.scenario();
            Objective objective = new Objective(scenario.problem());
            Particles mu = State.of(scenario.start(), scenario.problem().features()).particles();
            try (WorkerPool pool = WorkerPool.of(2)) {
                Engine engine = kind.on(objective, mu.size(), pool);
                engine.evaluate(ParticleArrays.of(mu), Engine.STAY);
                double allowed = ROUNDING + kind.error();
                assertArrayEquals(objective.predictor(mu), engine.predictor(), allowed);
                assertEquals(objective.value(mu), engine.objective(), allowed);
                assertEquals(Velocity.meanSquare(Velocity.of(objective, mu)), engine.squaredVelocity(), allowed);
                double[] covector = new double[objective.samples()];
                engine.copyCovector(covector);
                ParticleArrays again = ParticleArrays.zero(mu.size(), mu.axes());
                engine.correlate(covector, again);
                assertArrayEquals(engine.gradient().w(), again.w(), 0);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theErrorIsStated(EngineKind kind) {
        assertTrue(kind.error() >= 0 && kind.error() < 1e-6);
    }
}
