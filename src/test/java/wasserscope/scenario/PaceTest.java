package wasserscope.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** States how far the next picture is. */
class PaceTest {

    @Property(tries = 200)
    void thePictureAfterIsAlwaysAhead(@ForAll @LongRange(max = 1L << 60) long step) {
        assertTrue(new Pace.Steady(3).next(step) > step);
        assertTrue(new Pace.Logarithmic().next(step) > step);
        assertTrue(new Pace.SlowMotion().next(step) > step);
        assertTrue(new Pace.Unbounded().next(step) > step);
    }

    @Test
    void aSteadyPaceIsTheSameAtEveryStep() {
        assertEquals(4, new Pace.Steady(4).next(0));
        assertEquals(1004, new Pace.Steady(4).next(1000));
        assertThrows(IllegalArgumentException.class, () -> new Pace.Steady(0));
    }

    @Test
    void aLogarithmicPaceIsAHundredthOfTheStepsMade() {
        Pace pace = new Pace.Logarithmic();
        assertEquals(1, pace.next(0));
        assertEquals(200, pace.next(199));
        assertEquals(202, pace.next(200));
        assertEquals(10_100, pace.next(10_000));
    }

    @Test
    void fromOneStepToItsDoubleALogarithmicPaceTakesAsLongAtEveryScale() {
        assertEquals((double) pictures(10_000, 20_000), (double) pictures(1_000_000, 2_000_000), 1);
    }

    @Test
    void slowMotionShowsEveryStep() {
        assertEquals(8, new Pace.SlowMotion().next(7));
    }

    private static long pictures(long from, long to) {
        long count = 0;
        for (long step = from; step < to; step = new Pace.Logarithmic().next(step)) {
            count++;
        }
        return count;
    }
}
