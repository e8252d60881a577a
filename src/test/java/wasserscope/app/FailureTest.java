package wasserscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wasserscope.app.canvas.PainterCanvas;
import wasserscope.app.session.FailureReport;
import wasserscope.memory.FailureLog;
import wasserscope.scenario.preset.OpeningScene;
import wasserscope.words.Words;
import wasserscope.work.FailureListener;
import wasserscope.work.Workers;

/** Kills the window's threads, and states that it says so, writes it down, and lives on. */
class FailureTest {

    @TempDir
    private Path home;

    private Hand hand;
    private FailureListener before;

    @BeforeEach
    void open() {
        hand = Hand.open(OpeningScene.opening());
        before = Workers.listen(new FailureReport(hand.workspace(), home));
    }

    @AfterEach
    void close() {
        Workers.listen(before);
        hand.close();
    }

    private void awaitMessage(String part) throws IOException {
        hand.await("the message",
                () -> hand.workspace().message().getValue().title().equals(Words.of("failure.title")));
        assertTrue(hand.workspace().message().getValue().sentences().getFirst().contains(part));
        assertTrue(Files.readString(FailureLog.file(home)).contains(part));
    }

    private void assertLives() {
        long step = hand.step();
        hand.workspace().clock().play();
        hand.awaitFrame("it goes on", frame -> frame.figures().step() > step + 5);
    }

    @Test
    void aPainterThatFailsLeavesTheOthers() throws IOException {
        Studio.tell(() -> {
            PainterCanvas broken = new PainterCanvas((_, _, frame, _) -> {
                if (frame.figures().step() == 3) {
                    throw new IllegalStateException("a broken brush");
                }
            }, 1);
            broken.resize(64, 64);
            hand.workspace().add(broken, hand.workspace().panes().hand());
        });
        hand.advanceTo(3);
        awaitMessage("a broken brush");
        assertLives();
    }

    @Test
    void aLackOfMemoryIsToldToo() throws IOException {
        Workers.start("painting", () -> {
            throw new OutOfMemoryError("no room for a picture");
        });
        awaitMessage("no room for a picture");
        assertLives();
    }

    @Test
    void aFailureOfTheToolkitsThreadIsOneToo() throws IOException {
        Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, cause) -> Workers.report(thread.getName(), cause));
        try {
            Thread thread = new Thread(() -> {
                throw new IllegalStateException("a broken listener");
            });
            thread.start();
            awaitMessage("a broken listener");
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(handler);
        }
        assertLives();
    }

    @Test
    void ofManyFailuresAtOnceThereIsALineEachAndOneMessage() throws IOException {
        for (int k = 0; k < 5; k++) {
            Workers.report("counting", new IllegalStateException("fault " + k));
        }
        awaitMessage("fault");
        assertEquals(5, Files.readAllLines(FailureLog.file(home)).size());
    }
}
