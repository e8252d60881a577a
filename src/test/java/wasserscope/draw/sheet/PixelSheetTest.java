package wasserscope.draw.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks on pixels. */
class PixelSheetTest {

    private static final int WIDTH = 60;
    private static final int HEIGHT = 50;
    private static final int BLACK = 0xff000000;
    private static final int WHITE = 0xffffffff;

    private final int[] pixels = new int[WIDTH * HEIGHT];
    private final PixelSheet sheet = new PixelSheet(pixels, WIDTH, HEIGHT, 1);

    PixelSheetTest() {
        Arrays.fill(pixels, BLACK);
    }

    @Property
    void aDiscHasTheAreaOfACircle(
            @ForAll @DoubleRange(min = 12, max = 40) double x, @ForAll @DoubleRange(min = 12, max = 35) double y,
            @ForAll @DoubleRange(min = 1.3, max = 10) double radius) {
        clear();
        sheet.disc(x, y, radius, WHITE);

        double area = Math.PI * (radius * radius + 1 / 12.0); // the soft edge is a pixel wide
        assertEquals(area, mass(), 0.03 * area + 0.35);
    }

    @Property
    void aDiscIsWhereItIsPut(
            @ForAll @DoubleRange(min = 12, max = 40) double x, @ForAll @DoubleRange(min = 12, max = 35) double y,
            @ForAll @DoubleRange(min = 1.3, max = 10) double radius) {
        clear();
        sheet.disc(x, y, radius, WHITE);

        assertEquals(x, centre(true), 0.12);
        assertEquals(y, centre(false), 0.12);
    }

    @Test
    void scaleMakesADiscBigger() {
        var large = new PixelSheet(pixels, WIDTH, HEIGHT, 2);
        large.disc(15, 12, 4, WHITE);

        assertEquals(Math.PI * 64, mass(), 3);
        assertEquals(30, centre(true), 0.05);
    }

    @Property
    void nothingIsDrawnBeyondTheClip(
            @ForAll @DoubleRange(min = -10, max = 70) double x, @ForAll @DoubleRange(min = -10, max = 60) double y,
            @ForAll @DoubleRange(min = 1, max = 30) double radius) {
        clear();
        sheet.clip(new PlotArea(20, 15, 10, 12));
        sheet.disc(x, y, radius, WHITE);
        sheet.streak(x, y, 60 - x, 50 - y, WHITE, 1, 1);
        sheet.unclip();

        for (int j = 0; j < pixels.length; j++) {
            int px = j % WIDTH;
            int py = j / WIDTH;
            assertTrue(pixels[j] == BLACK || (px >= 20 && px < 30 && py >= 15 && py < 27), "at " + px + ", " + py);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e12, -1e12, 1e300, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsFarAwayIsNotDrawn(double far) {
        sheet.disc(far, 20, 5, WHITE);
        sheet.disc(20, far, 5, WHITE);
        sheet.streak(far, far, far + 10, far, WHITE, 1, 1);
        sheet.streak(far, 10, far, 20, WHITE, 1, 1);

        assertEquals(0, mass());
    }

    @Property
    void aLevelStreakHasItsLengthTimesItsMeanOpacity(
            @ForAll @DoubleRange(min = 2, max = 20) double from, @ForAll @DoubleRange(min = 30, max = 55) double to,
            @ForAll @DoubleRange(min = 5, max = 45) double y, @ForAll @DoubleRange(min = 0.2, max = 1) double opacity) {
        clear();
        sheet.streak(from, y, to, y, WHITE, 0, opacity);

        assertEquals((to - from) * opacity / 2, mass(), 0.04 * (to - from) + 0.6);
        assertEquals(y, centre(false), 0.12);
    }

    @Property
    void aStreakStaysOnItsSegment(
            @ForAll @DoubleRange(min = 2, max = 55) double x0, @ForAll @DoubleRange(min = 2, max = 45) double y0,
            @ForAll @DoubleRange(min = 2, max = 55) double x1, @ForAll @DoubleRange(min = 2, max = 45) double y1) {
        clear();
        sheet.streak(x0, y0, x1, y1, WHITE, 1, 1);

        for (int j = 0; j < pixels.length; j++) {
            int px = j % WIDTH;
            int py = j / WIDTH;
            double distance = Line2D.ptSegDist(x0, y0, x1, y1, px + 0.5, py + 0.5);
            assertTrue(pixels[j] == BLACK || distance < 1.5, "at distance " + distance);
        }
    }

    @Property
    void nothingLaidOverChangesNothing(@ForAll int under, @ForAll int over) {
        assertEquals(BLACK | under, PixelSheet.mixed(under, over, 0));
    }

    @Property
    void anOpaqueColourCoversAll(@ForAll int under, @ForAll int over) {
        assertEquals(BLACK | over, PixelSheet.mixed(under, over, 255));
    }

    @Property
    void everyChannelLiesBetweenTheTwo(
            @ForAll int under, @ForAll int over, @ForAll @IntRange(min = 0, max = 255) int alpha) {
        int mixed = PixelSheet.mixed(under, over, alpha);
        for (int shift = 0; shift < 24; shift += 8) {
            double exact = channel(under, shift) + (channel(over, shift) - channel(under, shift)) * alpha / 255.0;
            assertEquals(exact, channel(mixed, shift), 1.6);
        }
        assertEquals(255, mixed >>> 24);
    }

    @Test
    void aTransparentDiscMixes() {
        sheet.disc(20, 20, 6, 0x80ffffff);

        assertEquals(128, channel(pixels[20 * WIDTH + 20], 0), 1);
    }

    @Test
    void aVeilFillsItsBoxAlone() {
        sheet.veil(new PlotArea(10, 5, 3, 2), (row, argb, offset) -> Arrays.fill(argb, offset, offset + 3, WHITE));

        assertEquals(6, mass());
        assertEquals(11.5, centre(true), 1e-9);
        assertEquals(6, centre(false), 1e-9);
    }

    @Test
    void theSheetIsItsPixels() {
        sheet.graphics().setColor(Color.WHITE);
        sheet.graphics().fillRect(0, 0, WIDTH, HEIGHT);

        int[] white = new int[pixels.length];
        Arrays.fill(white, WHITE);
        assertArrayEquals(white, pixels);
        assertEquals(new PlotArea(0, 0, WIDTH, HEIGHT), sheet.box());
    }

    private void clear() {
        Arrays.fill(pixels, BLACK);
    }

    private static int channel(int argb, int shift) {
        return argb >> shift & 0xff;
    }

    private double mass() {
        double sum = 0;
        for (int pixel : pixels) {
            sum += channel(pixel, 0) / 255.0;
        }
        return sum;
    }

    private double centre(boolean horizontal) {
        double sum = 0;
        for (int j = 0; j < pixels.length; j++) {
            sum += channel(pixels[j], 0) / 255.0 * ((horizontal ? j % WIDTH : j / WIDTH) + 0.5);
        }
        return sum / mass();
    }
}
