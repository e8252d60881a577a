package wasserscope.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wasserscope.flow.Descents;
import wasserscope.flow.motion.Dynamics;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.flow.motion.State;
import wasserscope.flow.start.Gaussian;
import wasserscope.flow.start.Start;
import wasserscope.measure.Particles;
import wasserscope.problem.Objective;
import wasserscope.problem.Problem;
import wasserscope.problem.Velocity;
import wasserscope.problem.data.Data;
import wasserscope.scenario.preset.OpeningScene;

/** States that threads share work without a trace in the result. */
class WorkerPoolTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 255, 256, 257, 3000})
    void theMotionIsTheSameBitForBitWithAnyNumberOfThreads(int m) {
        Dynamics alone = afterSixSteps(m, 1);
        for (int threads = 2; threads <= 3; threads++) {
            Dynamics shared = afterSixSteps(m, threads);
            assertEquals(alone.state(), shared.state());
            assertEquals(alone.objective(), shared.objective(), 0);
            assertEquals(alone.velocityNorm(), shared.velocityNorm(), 0);
            assertArrayEquals(alone.predictor(), shared.predictor(), 0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 255, 256, 257, 3000, 20_000})
    void sumsInBlocksAreTheSumsOverAllParticles(int m) {
        Dynamics dynamics = afterSixSteps(m, 2);
        Particles mu = dynamics.state().particles();
        assertArrayEquals(objective().predictor(mu), dynamics.predictor(), 1e-12);
        assertEquals(objective().value(mu), dynamics.objective(), 1e-12);
        assertEquals(Velocity.meanSquare(Velocity.of(objective(), mu)), Math.pow(dynamics.velocityNorm(), 2), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyTaskIsDoneExactlyOnceAndSeenByTheOneWhoAsked(int threads) {
        try (WorkerPool team = WorkerPool.of(threads)) {
            assertEquals(threads, team.threads());
            for (int round = 0; round < 500; round++) {
                int count = round % 70;
                int[] plain = new int[70];
                AtomicIntegerArray times = new AtomicIntegerArray(70);
                team.share(count, index -> {
                    plain[index] = index + 1;
                    times.incrementAndGet(index);
                });
                for (int index = 0; index < 70; index++) {
                    assertEquals(index < count ? 1 : 0, times.get(index));
                    assertEquals(index < count ? index + 1 : 0, plain[index]);
                }
            }
        }
    }

    @Test
    void aTeamHasAtLeastTheThreadThatAsks() {
        assertThrows(IllegalArgumentException.class, () -> WorkerPool.of(0));
        try (WorkerPool team = WorkerPool.ofAllProcessors()) {
            assertTrue(team.threads() >= 1);
        }
    }

    @Test
    void aClosedTeamStillWorksWithTheThreadThatAsks() {
        WorkerPool team = WorkerPool.of(3);
        team.close();
        int[] done = new int[40];
        team.share(40, index -> done[index]++);
        assertEquals(40, Arrays.stream(done).filter(times -> times == 1).count());
    }

    private static Objective objective() {
        Problem p = OpeningScene.opening().problem();
        return new Objective(new Problem(p.features(), new Data.Grid(-3, 3, 101), p.target(), p.loss(), 0.01));
    }

    private static Dynamics afterSixSteps(int m, int threads) {
        State start = State.of(new Start(new Gaussian(), m, 1, 7), objective().problem().features());
        try (WorkerPool team = WorkerPool.of(threads)) {
            Dynamics dynamics = new GradientDescent(0.1).from(objective(), start, team);
            Descents.advance(dynamics, 6);
            return dynamics;
        }
    }
}
