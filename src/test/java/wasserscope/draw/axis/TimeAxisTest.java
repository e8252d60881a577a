package wasserscope.draw.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.draw.Scenery;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.words.Language;

/** The axis of time. */
class TimeAxisTest {

    private static final PlotArea PLOT = new PlotArea(40, 30, 300, 120);

    @ParameterizedTest
    @EnumSource
    void theBeginningIsAtTheLeftEndAndThePresentAtTheRight(View.TimeScale scale) {
        Frame frame = Scenery.frame(Scenery.small(), 30);
        var axis = TimeAxis.of(PLOT, frame, scale);

        assertEquals(40, axis.at(0), 1e-9);
        assertEquals(340, axis.at(frame.figures().time()), 1e-9);
    }

    @Test
    void theFirstStepStandsApartFromTheBeginningOnALogarithmicAxis() {
        Frame frame = Scenery.frame(Scenery.small(), 300);
        var axis = TimeAxis.of(PLOT, frame, View.TimeScale.LOGARITHMIC);
        double first = frame.past().curve().time(1);

        assertEquals(40, axis.at(0), 1e-9);
        assertEquals(46, axis.at(0.5 * first), 1e-9);
        assertEquals(52, axis.at(first), 1e-9);
        double before = axis.at(0);
        for (int step = 1; step <= 300; step++) {
            double now = axis.at(frame.figures().time() * step / 300);
            assertTrue(now > before);
            before = now;
        }
    }

    @ParameterizedTest
    @EnumSource
    void atTheStartThereAreTicksAlready(View.TimeScale scale) {
        var ticks = TimeAxis.of(PLOT, Scenery.frame(Scenery.small(), 0), scale).ticks(Language.ENGLISH, 5);

        assertTrue(ticks.size() >= 1 && ticks.size() <= 6, ticks.toString());
    }
}
