package wasserscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** States that a curve never changes, though longer ones share its memory. */
class CurveTest {

    @Test
    void pointsAreKeptInTheirOrder() {
        Curve curve = grown(Curve.EMPTY, 1000, 0);
        assertEquals(1000, curve.size());
        assertPoints(curve, 0, 1000, 0);
    }

    @Test
    void growingACurveLeavesItAlone() {
        Curve ten = grown(Curve.EMPTY, 10, 0);
        grown(ten, 500, 0.5);
        assertEquals(10, ten.size());
        assertPoints(ten, 0, 10, 0);
    }

    @Test
    void branchingFromAnOlderCurveLeavesTheNewerAlone() {
        for (int stem = 0; stem < 140; stem++) {
            Curve older = grown(Curve.EMPTY, stem, 0);
            Curve newer = grown(older, 30, 0.25);
            Curve branch = grown(older, 30, 0.5);
            Curve twig = grown(older, 1, 0.75);
            assertPoints(newer, stem, stem + 30, 0.25);
            assertPoints(branch, stem, stem + 30, 0.5);
            assertPoints(twig, stem, stem + 1, 0.75);
            assertPoints(newer, 0, stem, 0);
            assertPoints(branch, 0, stem, 0);
        }
    }

    @Test
    void stepsAndTimesLeadToEachOther() {
        Curve curve = Curve.EMPTY;
        for (long step : new long[] {0, 1, 2, 4, 8, 16, 40}) {
            curve = curve.plus(step, 0.1 * step, 5.0 + step, 0, 0, 0);
        }
        for (long step = 0; step <= 40; step++) {
            assertEquals(step, curve.stepOf(curve.timeOf(step)));
        }
        assertEquals(0, curve.stepOf(-1));
        assertEquals(40, curve.stepOf(100));
        assertEquals(13, curve.valueOf(15));
        assertEquals(21, curve.valueOf(16));
        assertEquals(0, Curve.EMPTY.stepOf(3));
    }

    @Test
    void theEmptyCurveStaysEmpty() {
        grown(Curve.EMPTY, 100, 0);
        assertEquals(0, Curve.EMPTY.size());
    }

    private static Curve grown(Curve from, int points, double mark) {
        Curve curve = from;
        for (int p = 0; p < points; p++) {
            double at = curve.size() + mark;
            curve = curve.plus(curve.size(), at, 2 * at, -at, 3 * at, at / 2);
        }
        return curve;
    }

    private static void assertPoints(Curve curve, int from, int to, double mark) {
        for (int p = from; p < to; p++) {
            assertEquals(p + mark, curve.time(p), 0);
            assertEquals(2 * (p + mark), curve.value(p), 0);
            assertEquals(-(p + mark), curve.least(p), 0);
            assertEquals(3 * (p + mark), curve.greatest(p), 0);
            assertEquals((p + mark) / 2, curve.bound(p), 0);
        }
    }
}
