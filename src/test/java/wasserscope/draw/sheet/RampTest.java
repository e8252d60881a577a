package wasserscope.draw.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.draw.Contrast;

/** The colours of F'(μ). */
class RampTest {

    private static final int CENTRE = Ramp.BANDS / 2;

    @Test
    void thereAreNineteenBands() {
        assertEquals(19, Ramp.BANDS);
    }

    @ParameterizedTest
    @EnumSource
    void zeroIsThePaperOfThePlane(Theme theme) {
        assertEquals(theme.surfaces().ground().getRGB(), theme.ramp().colour(CENTRE));
    }

    @ParameterizedTest
    @CsvSource({"DARK, ff7ec4f0, fff6b068", "LIGHT, ff183e78, ff823714", "PROJECTOR, ff183e78, ff823714"})
    void theEndsAreTheOuterStops(Theme theme, String valley, String hill) {
        assertEquals(valley, Integer.toHexString(theme.ramp().colour(0)));
        assertEquals(hill, Integer.toHexString(theme.ramp().colour(Ramp.BANDS - 1)));
    }

    @ParameterizedTest
    @EnumSource
    void lightnessGoesOneWayFromTheCentreToEitherEnd(Theme theme) {
        double way = theme == Theme.DARK ? 1 : -1;
        for (int band = CENTRE; band > 0; band--) {
            assertTrue(way * (luminance(theme, band - 1) - luminance(theme, band)) > 0, "valley band " + (band - 1));
        }
        for (int band = CENTRE; band + 1 < Ramp.BANDS; band++) {
            assertTrue(way * (luminance(theme, band + 1) - luminance(theme, band)) > 0, "hill band " + (band + 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void valleysAreBlueAndHillsAreNot(Theme theme) {
        for (int band = 0; band < CENTRE; band++) {
            assertTrue(blueMinusRed(theme.ramp().colour(band)) > blueMinusRed(theme.ramp().colour(CENTRE)));
        }
        for (int band = CENTRE + 1; band < Ramp.BANDS; band++) {
            assertTrue(blueMinusRed(theme.ramp().colour(band)) < blueMinusRed(theme.ramp().colour(CENTRE)));
        }
    }

    @Property
    void aLargerValueStandsFartherFromTheCentre(
            @ForAll @Scale(13) @DoubleRange(min = 0, max = 1) double part,
            @ForAll @Scale(13) @DoubleRange(min = 0, max = 1) double other) {
        assertEquals(Double.compare(part, other), Double.compare(Ramp.level(part), Ramp.level(other)));
    }

    @Test
    void theScaleEndsAtHalfTheBands() {
        assertEquals(0, Ramp.level(0));
        assertEquals(9.5, Ramp.level(1), 1e-12);
    }

    private static double luminance(Theme theme, int band) {
        return Contrast.luminance(theme.ramp().colour(band));
    }

    private static int blueMinusRed(int rgb) {
        return (rgb & 0xff) - (rgb >> 16 & 0xff);
    }
}
