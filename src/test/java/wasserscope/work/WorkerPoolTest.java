package wasserscope.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
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
        try (WorkerPool pool = WorkerPool.of(threads)) {
            assertEquals(threads, pool.threads());
            for (int round = 0; round < 500; round++) {
                int count = round % 70;
                int[] plain = new int[70];
                AtomicIntegerArray times = new AtomicIntegerArray(70);
                pool.share(count, index -> {
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
        try (WorkerPool pool = WorkerPool.ofAllProcessors()) {
            assertTrue(pool.threads() >= 1);
        }
    }

    @Test
    void aClosedTeamStillWorksWithTheThreadThatAsks() {
        WorkerPool pool = WorkerPool.of(3);
        pool.close();
        int[] done = new int[40];
        pool.share(40, index -> done[index]++);
        assertEquals(40, Arrays.stream(done).filter(times -> times == 1).count());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aFailingTasksExceptionReachesTheOneWhoAskedAndTheTeamWorksOn(int threads) {
        try (WorkerPool pool = WorkerPool.of(threads)) {
            for (int failing = 0; failing < 40; failing++) {
                int bad = failing;
                var thrown = bad % 2 == 0 ? new IllegalStateException("even") : new OutOfMemoryError("odd");
                assertSame(thrown, assertThrows(Throwable.class, () -> pool.share(40, index -> {
                    if (index == bad) {
                        throwUnchecked(thrown);
                    }
                })));
                assertEachOnce(pool);
            }
            assertEquals(threads, pool.threads());
        }
    }

    private static void throwUnchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) thrown;
    }

    private static void assertEachOnce(WorkerPool pool) {
        AtomicIntegerArray times = new AtomicIntegerArray(40);
        pool.share(40, times::incrementAndGet);
        for (int index = 0; index < 40; index++) {
            assertEquals(1, times.get(index));
        }
    }

    @Test
    void ofSeveralFailuresTheOthersAreSuppressedByTheFirst() {
        try (WorkerPool pool = WorkerPool.of(2)) {
            var first = assertThrows(IllegalStateException.class, () -> pool.share(5, index -> {
                throw new IllegalStateException("task " + index);
            }));
            assertEquals(4, first.getSuppressed().length);
        }
    }

    @Test
    void aHelperThatHasFailedStillTakesPart() {
        try (WorkerPool pool = WorkerPool.of(3)) {
            failOnEachThread(pool);
            Set<Thread> threads = ConcurrentHashMap.newKeySet();
            while (threads.size() < 3) { // one that was caught asleep rests for a while
                pool.share(30, _ -> {
                    threads.add(Thread.currentThread());
                    Thread.onSpinWait();
                });
            }
        }
    }

    @Test
    void aClosedTeamLeavesNoThread() {
        WorkerPool pool = WorkerPool.of(3);
        Set<Thread> threads = meeting(pool);
        pool.close();
        threads.remove(Thread.currentThread());
        assertEquals(2, threads.size());
        assertTrue(threads.stream().noneMatch(Thread::isAlive));
    }

    @Test
    void workThatIsDoneIsLetGo() {
        try (WorkerPool pool = WorkerPool.of(3)) {
            Reference<int[]> large = shared(pool);
            for (int tries = 0; tries < 100 && !large.refersTo(null); tries++) {
                System.gc();
            }
            assertTrue(large.refersTo(null));
        }
    }

    private static Reference<int[]> shared(WorkerPool pool) {
        int[] done = new int[1000];
        pool.share(done.length, index -> done[index]++);
        return new WeakReference<>(done);
    }

    private static void failOnEachThread(WorkerPool pool) {
        CountDownLatch all = new CountDownLatch(3);
        assertThrows(OutOfMemoryError.class, () -> pool.share(3, _ -> {
            await(all);
            throw new OutOfMemoryError("made up");
        }));
    }

    /** Returns the threads of a new pool of three, each of which does one of three tasks that wait for one another. */
    private static Set<Thread> meeting(WorkerPool pool) {
        CountDownLatch all = new CountDownLatch(3);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        pool.share(3, _ -> {
            threads.add(Thread.currentThread());
            await(all);
        });
        return threads;
    }

    private static void await(CountDownLatch all) {
        all.countDown();
        try {
            all.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Objective objective() {
        Problem p = OpeningScene.opening().problem();
        return new Objective(new Problem(p.features(), new Data.Grid(-3, 3, 101), p.target(), p.loss(), 0.01));
    }

    private static Dynamics afterSixSteps(int m, int threads) {
        State start = State.of(new Start(new Gaussian(), m, 1, 7), objective().problem().features());
        try (WorkerPool pool = WorkerPool.of(threads)) {
            Dynamics dynamics = new GradientDescent(0.1).from(objective(), start, pool);
            Descents.advance(dynamics, 6);
            return dynamics;
        }
    }
}
