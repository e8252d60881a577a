package wasserscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wasserscope.flow.motion.GradientDescent;
import wasserscope.measure.Particles;
import wasserscope.problem.model.PlaneMap;
import wasserscope.theory.verdict.Escape;
import wasserscope.work.WorkerPool;

/** States what a run remembers of its past. */
class TracesTest {

    @ParameterizedTest
    @CsvSource({"1, 24", "666, 24", "1000, 16", "7999, 2", "8001, 1", "16000, 1"})
    void trailsAreAsLongAsThereIsRoomFor(int m, int longest) {
        Trails trails = Trails.EMPTY;
        for (int k = 0; k < 30; k++) {
            trails = trails.plus(new Particles(constant(m, k), constant(m, -k)), PlaneMap.PHASE, Escape.none(m));
            assertEquals(Math.min(k + 1, longest), trails.snapshots().size());
        }
        assertEquals(29, trails.snapshots().getLast().y(m - 1), 0);
        assertEquals(-29, trails.snapshots().getLast().x(m - 1), 0);
        assertEquals(30 - longest, trails.snapshots().getFirst().y(0), 0);
        assertTrue(Trails.suit(m));
    }

    @Test
    void longerTrailsShareTheSnapshots() {
        Trails one = Trails.EMPTY.plus(new Particles(constant(3, 1), constant(3, 2)), PlaneMap.PHASE, Escape.none(3));
        Trails two = one.plus(new Particles(constant(3, 3), constant(3, 4)), PlaneMap.PHASE, Escape.none(3));
        assertSame(one.snapshots().getFirst(), two.snapshots().getFirst());
        assertEquals(1, one.snapshots().size());
    }

    @Test
    void multitudesLeaveNoTrails() {
        assertFalse(Trails.suit(16_001));
    }

    @Test
    void theExtentHoldsAllPlacesWhereParticlesHaveBeen() {
        Extent first = Extent.of(new Particles(new double[] {1, -2}, new double[] {5, 3}), PlaneMap.PHASE);
        assertEquals(new Extent(3, 5, -2, 1), first);
        assertEquals(new Extent(-1, 5, -2, 4),
                first.with(new Particles(new double[] {4}, new double[] {-1}), PlaneMap.PHASE));
    }

    @Test
    void aFramesExtentHoldsItsParticles() {
        Frame frame =
                new Simulation(Runs.at(Runs.PLAIN, 301), WorkerPool.of(1)).frame(ClockState.idle(Runs.PLAIN.pace()));
        assertEquals(frame.extent(), frame.extent().with(frame.particles(), frame.chart()));
        assertEquals(frame.extent(), frame.past().extent().with(frame.particles(), frame.chart()));
    }

    @Test
    void theCurveHasAPointForEveryLookWithTheObjectiveThere() {
        Simulation simulation = new Simulation(Checkpoint.startOf(Runs.PLAIN), WorkerPool.of(1));
        int looks = 1;
        while (simulation.steps() < 400) {
            simulation.step();
            looks += Schedule.isDue(simulation.steps()) ? 1 : 0;
            Curve curve = simulation.moment().past().curve();
            assertEquals(looks, curve.size());
            if (Schedule.isDue(simulation.steps())) {
                Frame frame = simulation.frame(ClockState.idle(Runs.PLAIN.pace()));
                assertEquals(frame.figures().time(), curve.time(looks - 1), 0);
                assertEquals(frame.figures().objective(), curve.value(looks - 1), 0);
            }
        }
    }

    @Test
    void anOscillationBetweenTwoLooksShowsInTheCurve() {
        Simulation simulation = new Simulation(Runs.at(Runs.PLAIN.with(new GradientDescent(4)), 256), WorkerPool.of(1));
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        while (simulation.steps() < 260) {
            assertTrue(simulation.step());
            double objective = simulation.frame(ClockState.idle(Runs.PLAIN.pace())).figures().objective();
            least = Math.min(least, objective);
            greatest = Math.max(greatest, objective);
        }
        Curve curve = simulation.moment().past().curve();
        assertEquals(least, curve.least(curve.size() - 1), 0);
        assertEquals(greatest, curve.greatest(curve.size() - 1), 0);
    }

    @Test
    void theScaleOfTheFieldLiesBetweenTheExtremeOfNowAndTheHighest() {
        Simulation simulation = new Simulation(Checkpoint.startOf(Runs.STEERED), WorkerPool.of(1));
        double highest = 0;
        while (simulation.steps() < 600) {
            Traces past = simulation.moment().past();
            Frame frame = simulation.frame(ClockState.idle(Runs.PLAIN.pace()));
            double now = frame.potential().sample(-4.5, 4.5, 97).amplitude() + frame.potential().lambda();
            assertTrue(past.peak() >= highest);
            assertTrue(past.amplitude() <= past.peak() && past.amplitude() >= 0.01 * past.peak());
            assertTrue(frame.amplitude() >= now && frame.amplitude() >= past.amplitude());
            highest = past.peak();
            simulation.step();
        }
    }

    @Test
    void theScaleOfTheFieldFallsNoFasterThanOneOverTheStep() {
        Simulation simulation = new Simulation(Checkpoint.startOf(Runs.PLAIN), WorkerPool.of(1));
        double product = 0;
        while (simulation.steps() < 2000) {
            if (Schedule.isDue(simulation.steps())) {
                double now = simulation.moment().past().amplitude() * (simulation.steps() + 64);
                assertTrue(now >= product * (1 - 1e-12), "at step " + simulation.steps());
                product = now;
            }
            simulation.step();
        }
    }

    private static double[] constant(int size, double value) {
        double[] column = new double[size];
        Arrays.fill(column, value);
        return column;
    }

    @Test
    void theBoxOfAMultitudeIsThatOfItsParts() {
        double[] x = new Random(1).doubles(100_000, -3, 5).toArray();
        double[] y = new Random(2).doubles(100_000, -1, 2).toArray();
        Particles mu = new Particles(y, x);
        try (WorkerPool two = WorkerPool.of(2)) {
            assertEquals(Extent.of(mu, PlaneMap.PHASE), Extent.of(mu, PlaneMap.PHASE, two));
        }
    }
}
