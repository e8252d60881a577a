package wasserscope.export.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wasserscope.export.job.ExportQueue;
import wasserscope.file.Existing;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.work.CancelToken;

/** Data written in the background are those of the run, or nothing. */
class DataJobTest {

    @TempDir
    private Path folder;

    private DataExport curves(long steps) {
        return new DataExport(
                OpeningScene.opening(), steps, Optional.empty(), Optional.empty(), Optional.of(file()),
                Optional.empty(), Optional.empty(), Existing.KEEP);
    }

    private Path file() {
        return folder.resolve("curves.csv");
    }

    private long files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void aWholeTableIsThere() throws IOException {
        DataJob job = new DataJob(curves(20), file());
        job.run();

        assertInstanceOf(DataOutcome.Written.class, job.outcome().orElseThrow());
        assertEquals(1 + 21, Files.readAllLines(file()).size());
    }

    @Test
    void aFileThatIsThereIsNotReplaced() throws IOException {
        Files.writeString(file(), "mine");
        DataJob job = new DataJob(curves(20), file());
        job.run();

        assertInstanceOf(DataOutcome.Failed.class, job.outcome().orElseThrow());
        assertEquals("mine", Files.readString(file()));
    }

    @Test
    void aQueueThatIsClosedLeavesNothing() throws IOException {
        DataJob job = new DataJob(curves(1_000_000_000), file());
        try (ExportQueue queue = new ExportQueue()) {
            queue.add(job);
            while (job.progress().done() < 10) {
                Thread.onSpinWait();
            }
        }

        assertEquals(new DataOutcome.Cancelled(), job.outcome().orElseThrow());
        assertEquals(0, files());
    }

    @Test
    void oneThatIsCancelledAtTheLastStepIsCancelledStill() throws IOException {
        CancelToken token = new CancelToken();
        assertThrows(CancellationException.class, () -> curves(3).write(step -> {
            if (step == 2) {
                token.cancel();
            }
        }, token));
        assertEquals(0, files());
    }
}
