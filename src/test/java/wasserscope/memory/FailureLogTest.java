package wasserscope.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log says something, or is not there. */
class FailureLogTest {

    @TempDir
    private Path home;

    @Test
    void withoutAFailureThereIsNoFile() throws IOException {
        try (FailureLog log = new FailureLog(home); var files = Files.list(home)) {
            assertEquals(0, files.count());
            assertTrue(log.write("counting", new IllegalStateException("two\nlines")));
        }
        assertEquals(1, Files.readAllLines(FailureLog.file(home)).size());
    }

    @Test
    void aLaterWindowGoesOnInTheSameFile() throws IOException {
        for (int window = 0; window < 2; window++) {
            try (FailureLog log = new FailureLog(home)) {
                log.write("counting", new IllegalStateException());
            }
        }
        assertEquals(2, Files.readAllLines(FailureLog.file(home)).size());
    }

    @Test
    void whereNoFileCanBeTheFailureIsNotWorse() {
        try (FailureLog log = new FailureLog(home.resolve("none"))) {
            assertFalse(log.write("counting", new IllegalStateException()));
        }
    }
}
