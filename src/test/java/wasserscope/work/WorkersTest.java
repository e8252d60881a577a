package wasserscope.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** States that no work ends in silence. */
class WorkersTest {

    private record Failure(String work, Throwable cause) {}

    private final BlockingQueue<Failure> failures = new LinkedBlockingQueue<>();
    private final FailureListener before = Workers.listen((work, cause) -> failures.add(new Failure(work, cause)));

    @AfterEach
    void listenAsBefore() {
        Workers.listen(before);
    }

    private Failure next() throws InterruptedException {
        Failure failure = failures.poll(10, TimeUnit.SECONDS);
        assertTrue(failure != null, "nobody was told");
        return failure;
    }

    @Test
    void anExceptionIsToldUnderTheNameOfTheWork() throws InterruptedException {
        RuntimeException cause = new IllegalStateException("no");
        Workers.start("counting", () -> {
            throw cause;
        });
        assertEquals(new Failure("counting", cause), next());
    }

    @Test
    void soIsALackOfMemory() throws InterruptedException {
        Error cause = new OutOfMemoryError("heap");
        Workers.start("counting", () -> {
            throw cause;
        });
        assertSame(cause, next().cause());
    }

    @Test
    void threadsAreDaemons() {
        assertTrue(Workers.thread("counting", () -> {}).isDaemon());
    }

    @Test
    void aTokenThatIsCancelledStaysSo() {
        CancelToken token = new CancelToken();
        token.check();
        token.cancel();
        assertTrue(token.isCancelled());
        assertThrows(
                CancellationException.class, token::check);
    }
}
