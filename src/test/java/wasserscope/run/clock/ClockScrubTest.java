package wasserscope.run.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import wasserscope.run.Frame;
import wasserscope.run.Goal;
import wasserscope.run.Runs;
import wasserscope.run.Side;
import wasserscope.scenario.Pace;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.edit.Edit;

/** What is asked of a clock while an exact moment is still being stepped anew is done to that moment, in its order. */
class ClockScrubTest {

    /** Plays far, and goes back to where the exact moment takes a while. */
    private static void scrub(Watched watched) {
        watched.run().setPace(new Pace.Unbounded());
        watched.run().play();
        watched.awaitStep(4000);
        watched.run().pause();
        watched.run().seek(Goal.ofStep(3900));
    }

    @Test
    void aChangeAskedForDuringAScrubIsOfTheSideThatWasInHand() {
        try (Watched watched = new Watched(Runs.PLAIN)) {
            watched.run().compare();
            watched.run().edit(new Edit.Adjust(Quantity.LAMBDA, 0.01));
            scrub(watched);
            watched.run().edit(new Edit.Adjust(Quantity.LAMBDA, 0.03));
            watched.run().take(Side.LEFT);
            watched.await("the change", _ -> watched.run().frames().getLast().held().problem().lambda() == 0.03);
            assertEquals(0, watched.frame().held().problem().lambda());
        }
    }

    @Test
    void aPreviewDuringAScrubIsOfTheExactMoment() {
        try (Watched watched = new Watched(Runs.PLAIN)) {
            scrub(watched);
            watched.run().preview(new Edit.Adjust(Quantity.LAMBDA, 0.03));
            Frame shown = watched.await("the preview", frame -> frame.held().problem().lambda() == 0.03);
            assertEquals(3900, shown.figures().step());
            watched.run().endPreview();
            Frame after = watched.await("its end", frame -> frame.held().problem().lambda() == 0);
            Runs.assertSame(Runs.at(Runs.PLAIN, 3900), after.moment());
        }
    }
}
