package wasserscope.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** States how a window of Ω is moved and scaled. */
class PlaneWindowTest {

    private static final PlaneWindow WINDOW = new PlaneWindow(-2, 4, -1, 3);

    @Property(tries = 400)
    void scalingKeepsThePlaceOfThePointItIsAbout(
            @ForAll @DoubleRange(min = -5, max = 5) double theta,
            @ForAll @DoubleRange(min = -5, max = 5) double w,
            @ForAll @DoubleRange(min = 0.1, max = 10) double factor) {
        PlaneWindow scaled = WINDOW.scaledAbout(theta, w, factor);
        assertEquals(factor * WINDOW.width(), scaled.width(), 1e-12);
        assertEquals(factor * WINDOW.height(), scaled.height(), 1e-12);
        assertEquals((theta - WINDOW.thetaLow()) / WINDOW.width(), (theta - scaled.thetaLow()) / scaled.width(), 1e-11);
        assertEquals((w - WINDOW.wLow()) / WINDOW.height(), (w - scaled.wLow()) / scaled.height(), 1e-11);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1e-30, 1e30, Double.POSITIVE_INFINITY})
    void aWindowTooNarrowOrTooWideIsNotMade(double factor) {
        assertSame(WINDOW, WINDOW.scaledAbout(0, 0, factor));
    }

    @Test
    void scalingEndsBeforeNumbersAreIndistinct() {
        PlaneWindow closer = WINDOW;
        PlaneWindow farther = WINDOW;
        for (int k = 0; k < 1000; k++) {
            closer = closer.scaledAbout(3, -1, 0.5);
            farther = farther.scaledAbout(3, -1, 2);
        }
        assertEquals(1e-4, closer.width(), 1e-4);
        assertEquals(5e8, farther.width(), 5e8);
    }

    @Test
    void movingKeepsTheSize() {
        assertEquals(new PlaneWindow(-1, 5, -3, 1), WINDOW.movedBy(1, -2));
    }

    @Test
    void theUnionIsTheLeastWindowThatHoldsBoth() {
        assertEquals(new PlaneWindow(-3, 4, -1, 5), WINDOW.union(new PlaneWindow(-3, 0, 0, 5)));
        assertEquals(WINDOW, WINDOW.union(WINDOW));
    }

    @Property
    void aShapedWindowHoldsTheOldOneAboutTheSameCentreInTheShapeAskedFor(
            @ForAll @DoubleRange(min = 0.1, max = 10) double ratio,
            @ForAll @DoubleRange(min = 0.01, max = 50) double width,
            @ForAll @DoubleRange(min = 0.01, max = 50) double height) {
        PlaneWindow window = new PlaneWindow(3, 3 + width, -2, -2 + height);
        PlaneWindow shaped = window.shaped(ratio);
        assertEquals(ratio, shaped.width() / shaped.height(), 1e-9 * ratio);
        assertEquals(3 + width / 2, shaped.thetaLow() + shaped.width() / 2, 1e-9);
        assertEquals(-2 + height / 2, shaped.wLow() + shaped.height() / 2, 1e-9);
        assertTrue(shaped.width() >= width - 1e-9 && shaped.height() >= height - 1e-9);
        assertTrue(Math.abs(shaped.width() - width) < 1e-9 || Math.abs(shaped.height() - height) < 1e-9);
    }

    @Test
    void edgesAreInOrderAndFinite() {
        assertThrows(IllegalArgumentException.class, () -> new PlaneWindow(0, 0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new PlaneWindow(0, 1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new PlaneWindow(Double.NaN, 1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new PlaneWindow(0, Double.POSITIVE_INFINITY, 0, 1));
    }
}
