package wasserscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** States that a run looks at itself about equally often between k and 2k, for every k. */
class ScheduleTest {

    @Test
    void everyEarlyStepIsLookedAt() {
        assertTrue(LongStream.range(0, 128).allMatch(Schedule::isDue));
    }

    @Property(tries = 100)
    void fromAStepToItsDoubleThereAreSixtyFourLooks(@ForAll @LongRange(min = 64, max = 50_000) long step) {
        assertEquals(64.5, (double) LongStream.range(step, 2 * step).filter(Schedule::isDue).count(), 0.5);
    }

    @Test
    void powersOfTwoAreLookedAt() {
        assertTrue(LongStream.range(0, 62).map(k -> 1L << k).allMatch(Schedule::isDue));
    }
}
