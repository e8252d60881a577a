package wasserscope.draw.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.draw.Scenery;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;

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

    @ParameterizedTest
    @EnumSource
    void atTheStartThereAreTicksAlready(View.TimeScale scale) {
        var ticks = TimeAxis.of(PLOT, Scenery.frame(Scenery.small(), 0), scale).ticks(5);

        assertTrue(ticks.size() >= 1 && ticks.size() <= 6, ticks.toString());
    }
}
