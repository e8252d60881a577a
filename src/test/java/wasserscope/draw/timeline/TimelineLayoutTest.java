package wasserscope.draw.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wasserscope.draw.Scenery;
import wasserscope.draw.sheet.PlotArea;
import wasserscope.draw.sheet.Theme;
import wasserscope.draw.view.View;
import wasserscope.run.Frame;
import wasserscope.run.Goal;
import wasserscope.run.Mark;

/** Where moments stand on the bar of time, and which one a place means. */
class TimelineLayoutTest {

    private static final PlotArea BOX = new PlotArea(0, 0, 400, 60);
    private static final long LAST = 300;

    private static TimelineLayout layout(View.TimeScale scale, Mark... marks) {
        Frame frame = Scenery.marked(Scenery.frame(Scenery.small(), (int) LAST), List.of(marks));
        return TimelineLayout.of(BOX, frame, Scenery.view(Theme.DARK).withTimeScale(scale));
    }

    @ParameterizedTest
    @EnumSource
    void aPlaceMeansTheTimeThatStandsThere(View.TimeScale scale) {
        TimelineLayout layout = layout(scale);
        double last = layout.timeline().lastTime();
        for (int k = 0; k <= 100; k++) {
            double time = last * k / 100;
            assertEquals(time, layout.time(layout.at(time)), 1e-9 * last);
        }
    }

    @ParameterizedTest
    @EnumSource
    void beyondTheEndsAreTheEnds(View.TimeScale scale) {
        TimelineLayout layout = layout(scale);

        assertEquals(0, layout.time(-50), 0);
        assertEquals(Goal.ofStep(LAST), layout.freeGoal(500));
    }

    @Test
    void whatComesOnlyLaterHasNoPlaceYet() {
        Mark there = new Mark.Named(100, 4, "here");
        TimelineLayout layout = layout(View.TimeScale.LOGARITHMIC, there, new Mark.SceneEnd(900, 36));

        assertEquals(List.of(there), layout.marks());
        assertEquals(List.of(), layout.marksAt(layout.bar().right()));
    }

    @Test
    void aPlaceNearAMarkMeansItsStep() {
        Mark mark = new Mark.Named(100, 4, "here");
        TimelineLayout layout = layout(View.TimeScale.LINEAR, mark);
        double x = layout.at(4);

        assertEquals(Goal.ofStep(100), layout.goal(x + 3));
        assertEquals(List.of(mark), layout.marksAt(x - 3));
        assertTrue(layout.goal(x + 20).time() > 4);
        assertTrue(layout.freeGoal(x + 3).time() > 4);
    }
}
