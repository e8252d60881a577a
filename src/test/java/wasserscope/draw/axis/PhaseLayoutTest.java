package wasserscope.draw.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Theme;
import wasserscope.problem.model.PlaneMap;
import wasserscope.scenario.PlaneWindow;

/** Where the parts of the first card stand. */
class PhaseLayoutTest {

    private static final PlaneWindow WINDOW = new PlaneWindow(-4, 4, -2, 2);

    @Property
    void thePartsStandOneAboveTheOtherWithinTheCard(
            @ForAll @IntRange(min = 600, max = 3000) int width, @ForAll @IntRange(min = 400, max = 2000) int height,
            @ForAll Theme theme) {
        var card = new PlotArea(16, 60, width, height);
        var layout = PhaseLayout.of(card, theme, WINDOW);

        double above = card.y();
        for (var part : List.of(layout.header(), layout.plane(), layout.strip(), layout.stems())) {
            assertTrue(part.y() >= above - 1e-6, part + " above " + above);
            assertTrue(part.x() >= card.x() && part.right() <= card.right(), part.toString());
            above = part.bottom();
        }
        assertTrue(above <= card.bottom(), above + " below " + card.bottom());
    }

    @Property
    void thePartsShareTheAxisOfTheta(
            @ForAll @IntRange(min = 600, max = 3000) int width, @ForAll @IntRange(min = 400, max = 2000) int height,
            @ForAll Theme theme) {
        var layout = PhaseLayout.of(new PlotArea(0, 0, width, height), theme, WINDOW);

        for (var part : List.of(layout.strip(), layout.stems())) {
            assertEquals(layout.plane().x(), part.x(), 0);
            assertEquals(layout.plane().width(), part.width(), 0);
        }
    }

    @Property
    void planesOfPositionsHaveEqualScalesAndShowAllThatWasToBeSeen(
            @ForAll @IntRange(min = 600, max = 3000) int width, @ForAll @IntRange(min = 400, max = 2000) int height,
            @ForAll Theme theme, @ForAll PlaneMap chart) {
        var layout = PhaseLayout.of(new PlotArea(0, 0, width, height), theme, WINDOW).scaledFor(chart);
        if (chart == PlaneMap.PHASE) {
            assertEquals(WINDOW, layout.window());
            return;
        }
        assertEquals(layout.theta().perUnit(), -layout.w().perUnit(), 1e-9);
        assertTrue(layout.window().thetaLow() <= WINDOW.thetaLow() + 1e-9);
        assertTrue(layout.window().wHigh() >= WINDOW.wHigh() - 1e-9);
    }

    @Property
    void thePlaneGetsAllExtraRoomOfALargeCard(
            @ForAll @IntRange(min = 1700, max = 3000) int height, @ForAll Theme theme) {
        var layout = PhaseLayout.of(new PlotArea(0, 0, 900, height), theme, WINDOW);
        var higher = PhaseLayout.of(new PlotArea(0, 0, 900, height + 100), theme, WINDOW);

        assertEquals(100, higher.plane().height() - layout.plane().height(), 0);
        assertEquals(layout.strip().height(), higher.strip().height(), 0);
    }

    @Property
    void inASmallCardThePlaneIsStillTheLargestPart(
            @ForAll @IntRange(min = 400, max = 1400) int height, @ForAll Theme theme) {
        var layout = PhaseLayout.of(new PlotArea(0, 0, 600, height), theme, WINDOW);

        assertTrue(layout.plane().height() > 2 * layout.strip().height(), layout.toString());
        assertTrue(layout.strip().height() > layout.stems().height(), layout.toString());
    }
}
