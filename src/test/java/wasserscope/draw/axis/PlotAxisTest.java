package wasserscope.draw.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import wasserscope.draw.sheet.PlotArea;

/** Values and their places. */
class PlotAxisTest {

    private static final PlotArea BOX = new PlotArea(50, 20, 400, 300);

    @Property
    void aPlaceLeadsBackToItsValue(
            @ForAll @DoubleRange(min = -1e3, max = 1e3) double low,
            @ForAll @Scale(13) @DoubleRange(min = 1e-3, max = 1e3) double width,
            @ForAll @DoubleRange(min = -2, max = 2) double part) {
        var axis = PlotAxis.across(BOX, low, low + width);
        double value = low + part * width;

        assertEquals(value, axis.value(axis.at(value)), 1e-9 * (Math.abs(low) + width));
    }

    @Test
    void theEndsOfAnAxisAreTheEdgesOfItsBox() {
        var across = PlotAxis.across(BOX, -1, 3);
        var up = PlotAxis.up(BOX, -1, 3);

        assertEquals(50, across.at(-1));
        assertEquals(450, across.at(3));
        assertEquals(320, up.at(-1));
        assertEquals(20, up.at(3));
    }

    @Test
    void valuesGrowUpwards() {
        var up = PlotAxis.up(BOX, -1, 3);

        assertTrue(up.at(1) < up.at(0));
        assertEquals(-4.0 / 300, up.perUnit(), 1e-15);
    }
}
