package wasserscope.run.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import wasserscope.flow.motion.State;
import wasserscope.measure.Particles;
import wasserscope.run.Checkpoint;
import wasserscope.run.Runs;
import wasserscope.run.Traces;
import wasserscope.scenario.edit.Edit;
import wasserscope.theory.outline.Outline;
import wasserscope.work.WorkerPool;

/** States that changes are taken back in the reverse of their order, and made again in theirs. */
class ChangeListTest {

    private final ChangeList list = new ChangeList();
    private final Lane lane = new Lane(Checkpoint.startOf(Runs.PLAIN), WorkerPool.of(1), Recording.MOST_BYTES);

    @Test
    void undoGoesBackThroughTheChangesAndRedoForth() {
        ChangeList.Made first = change(1);
        ChangeList.Made second = change(2);
        list.made(first);
        list.made(second);
        assertSame(second.taken(), list.undo().orElseThrow().taken());
        assertSame(first.taken(), list.undo().orElseThrow().taken());
        assertEquals(Optional.empty(), list.undo());
        assertSame(first.taken(), list.redo().orElseThrow().taken());
        assertSame(second.taken(), list.redo().orElseThrow().taken());
        assertFalse(list.redoable().isPresent());
    }

    @Test
    void aNewChangePutsWhatWasUndoneOutOfReach() {
        ChangeList.Made first = change(1);
        list.made(first);
        list.undo();
        list.made(change(2));
        assertFalse(list.redoable().isPresent());
        assertTrue(list.undoable().isPresent());
        assertFalse(list.branches().contains(first.taken()));
    }

    @Test
    void theOldestOfTwoHundredChangesAreForgotten() {
        for (int k = 0; k < 250; k++) {
            list.made(change(1));
        }
        assertEquals(200, undos());
    }

    @Test
    void changesOfMultitudesAreForgottenSooner() {
        for (int k = 0; k < 12; k++) {
            list.made(change(1_000_000));
        }
        assertEquals(6, undos());
    }

    private int undos() {
        int count = 0;
        while (list.undo().isPresent()) {
            count++;
        }
        return count;
    }

    /** Returns a change that leaves a branch of {@code m} particles. */
    private ChangeList.Made change(int m) {
        double[] column = new double[m];
        Checkpoint moment = new Checkpoint(
                Runs.PLAIN, State.at(0, 0, new Particles(column, column)), Traces.NONE, Outline.NONE);
        Branch left = Branch.root(moment);
        return new ChangeList.Made(lane, new Edit.Restart(), left, left.branch(moment));
    }
}
