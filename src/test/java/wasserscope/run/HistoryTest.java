package wasserscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import wasserscope.flow.motion.State;
import wasserscope.measure.Particles;
import wasserscope.theory.outline.Outline;

/** States that changes are taken back in the reverse of their order, and made again in theirs. */
class HistoryTest {

    private final History history = new History();

    @Test
    void undoGoesBackThroughTheMomentsBeforeEachChange() {
        Checkpoint first = moment(1);
        Checkpoint second = moment(2);
        history.changedFrom(first);
        history.changedFrom(second);
        assertSame(second, history.undo(moment(3)).orElseThrow());
        assertSame(first, history.undo(second).orElseThrow());
        assertEquals(Optional.empty(), history.undo(first));
    }

    @Test
    void redoGoesForthToTheMomentsThatUndoLeft() {
        Checkpoint before = moment(1);
        Checkpoint after = moment(2);
        history.changedFrom(before);
        history.undo(after);
        assertSame(after, history.redo(before).orElseThrow());
        assertSame(before, history.undo(after).orElseThrow());
    }

    @Test
    void aNewChangePutsWhatWasUndoneOutOfReach() {
        history.changedFrom(moment(1));
        history.undo(moment(2));
        history.changedFrom(moment(3));
        assertFalse(history.canRedo());
        assertTrue(history.canUndo());
    }

    @Test
    void withoutChangesThereIsNothingToTakeBack() {
        assertFalse(history.canUndo());
        assertFalse(history.canRedo());
        assertEquals(Optional.empty(), history.undo(moment(1)));
        assertEquals(Optional.empty(), history.redo(moment(1)));
        assertFalse(history.canRedo());
    }

    @Test
    void theOldestOfTwoHundredChangesAreForgotten() {
        for (int k = 0; k < 250; k++) {
            history.changedFrom(moment(k));
        }
        assertEquals(200, undos());
    }

    @Test
    void momentsOfMultitudesAreForgottenSooner() {
        Checkpoint million = moment(1_000_000);
        for (int k = 0; k < 12; k++) {
            history.changedFrom(million);
        }
        assertEquals(8, undos());
    }

    private int undos() {
        int count = 0;
        while (history.undo(moment(1)).isPresent()) {
            count++;
        }
        return count;
    }

    /** Returns a moment of {@code m} particles, at least one. */
    private static Checkpoint moment(int m) {
        double[] column = new double[Math.max(1, m)];
        return new Checkpoint(Runs.PLAIN, State.at(0, 0, new Particles(column, column)), Traces.NONE, Outline.NONE);
    }
}
