package wasserscope.run.clock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wasserscope.run.Checkpoint;
import wasserscope.run.Frame;
import wasserscope.run.Runs;
import wasserscope.scenario.Quantity;
import wasserscope.scenario.edit.Edit;
import wasserscope.work.WorkerPool;

/** A remembered run gets its past back, as if it had never been interrupted. */
@Timeout(20)
class RecordingFillTest {

    private static Watched remembered(long step) {
        Checkpoint whole = Runs.at(Runs.STEERED, step);
        return new Watched(Checkpoint.at(whole.scenario(), whole.state()), WorkerPool.of(1));
    }

    @Test
    void thePastIsThatOfTheRunThatWasNeverInterrupted() {
        try (Watched watched = remembered(300)) {
            watched.run().recollect();
            Frame frame = watched.await("the past", next -> next.past().curve().time(0) == 0);
            Runs.assertSame(Runs.at(Runs.STEERED, 300), frame.moment());
        }
    }

    @Test
    void aRunThatPlaysOnGetsItToo() {
        try (Watched watched = remembered(300)) {
            watched.run().recollect();
            watched.run().play();
            watched.await("the past", next -> next.past().curve().time(0) == 0);
            watched.awaitStep(320);
            watched.run().pause();
            Frame still = watched.await("rest", next -> !next.transport().playing());
            Runs.assertSame(Runs.at(Runs.STEERED, still.figures().step()), still.moment());
        }
    }

    @Test
    void whatAHandDoesMeanwhileIsKept() {
        try (Watched watched = remembered(300)) {
            watched.run().recollect();
            watched.run().edit(new Edit.Adjust(Quantity.LAMBDA, 0.03));
            Frame frame = watched.await("the past", next -> next.past().curve().time(0) == 0
                    && next.held().problem().lambda() == 0.03);
            Runs.assertSame(Runs.at(Runs.STEERED, 300).after(new Edit.Adjust(Quantity.LAMBDA, 0.03)), frame.moment());
        }
    }

    @Test
    void anotherScenarioIsLeftAlone() {
        try (Watched watched = remembered(300)) {
            watched.run().recollect();
            watched.run().edit(new Edit.Open(Runs.PLAIN));
            watched.run().play();
            Frame frame = watched.await(
                    "the other run", next -> next.scenario().equals(Runs.PLAIN) && next.figures().step() > 20);
            Runs.assertSame(Runs.at(Runs.PLAIN, frame.figures().step()), frame.moment());
        }
    }
}
