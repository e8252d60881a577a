package wasserscope.theory.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** States what is said of F from its values at the steps. */
class TrendTest {

    private static final double STEP = 0.1;

    /** Returns the trend after so many steps of a run with these F and this speed. */
    private static Trend of(int steps, IntToDoubleFunction objective, double speed) {
        Trend trend = Trend.NONE.takenUp(objective.applyAsDouble(0), 0, speed);
        for (int k = 1; k <= steps; k++) {
            trend = trend.after(objective.applyAsDouble(k), STEP * k, speed);
        }
        return trend;
    }

    @Test
    void aSteadyFallHasItsRate() {
        Trend trend = of(100, k -> 20 - 0.1 * k, 1);
        assertEquals(Trend.Kind.FALLS, trend.kind());
        assertEquals(1, trend.rate(), 1e-12);
        assertEquals(0, trend.rising(), 0);
        assertEquals(10, trend.farthest(), 1e-12);
    }

    @Test
    void beforeTheFirstStepTheRateIsThatOfTheEnergyIdentity() {
        assertEquals(0.25, Trend.NONE.takenUp(3, 0, 0.5).rate(), 0);
    }

    @Test
    void everySecondStepUpIsAZigzag() {
        Trend trend = of(60, k -> 2 + (k % 2 == 0 ? 0.3 : 0) - 1e-4 * k, 1);
        assertEquals(Trend.Kind.ZIGZAGS, trend.kind());
        assertEquals(0.5, trend.rising(), 0.02);
    }

    @Test
    void aDeepFallWithSomeRisesIsStillAFall() {
        assertEquals(Trend.Kind.FALLS, of(60, k -> 100 - 0.1 * k + (k % 3 == 0 ? 0.2 : 0), 1).kind());
    }

    @Test
    void toAndFroBetweenEqualHeightsStandsStill() {
        assertEquals(Trend.Kind.STANDS, of(60, _ -> 0.7, 0.4).kind());
    }

    @Test
    void aSlowFallThatKeepsItsPromiseIsAFall() {
        assertEquals(Trend.Kind.FALLS, of(60, k -> 1 - 1e-12 * k, Math.sqrt(1e-11)).kind());
    }

    @Test
    void ofAFewStepsNothingElseIsSaid() {
        assertEquals(Trend.Kind.FALLS, of(7, k -> k % 2, 1).kind());
    }

    @Test
    void aChangeByHandBeginsAnewButForTheFirstValue() {
        Trend before = of(60, k -> k % 2 == 0 ? 5 : 2, 1);
        Trend after = before.takenUp(9, 6, 1);
        assertEquals(Trend.Kind.FALLS, after.kind());
        assertEquals(5, after.first(), 0);
        assertTrue(after.farthest() >= 4);
        assertEquals(before, before.takenUp(before.objective(), 6, 1));
    }
}
