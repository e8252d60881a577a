package wasserscope.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** States that sharing never loses much to one thread. */
class BackoffTest {

    private static final long MILLI = 1_000_000;

    @Test
    void allShareUntilOneIsCaughtAsleepAndAllShareAgainLater() {
        Backoff backoff = new Backoff(2);
        assertEquals(2, backoff.threads(0));
        backoff.took(5 * MILLI, 5 * MILLI, 2 * MILLI);

        assertEquals(1, backoff.threads(5 * MILLI));
        assertEquals(1, backoff.threads(52 * MILLI));
        assertEquals(2, backoff.threads(53 * MILLI));
    }

    @Test
    void ofManyOneAfterAnotherRestsAndComesBack() {
        Backoff backoff = new Backoff(4);
        for (int threads = 3; threads >= 1; threads--) {
            backoff.took(0, MILLI, 0);
            assertEquals(threads, backoff.threads(1));
        }
        backoff.took(0, MILLI, 0);
        for (int threads = 2; threads <= 4; threads++) {
            assertEquals(threads, backoff.threads(16 * MILLI * (threads - 1)));
        }
        assertEquals(4, backoff.threads(1000 * MILLI));
    }

    @Test
    void whatIsNotSlowerThanOneThreadAloneOrOnlyByAMomentIsNoLoss() {
        Backoff backoff = new Backoff(2);
        backoff.took(0, 9 * MILLI, 10 * MILLI);
        backoff.took(0, 90_000, 0);

        assertEquals(2, backoff.threads(1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 10, 100})
    void evenIfEachSharingLosesNoMoreThanATenthIsLost(long lost) {
        Backoff backoff = new Backoff(2);
        long now = 0;
        long needed = 0;
        while (now < 10_000 * MILLI) {
            boolean shares = backoff.threads(now) > 1;
            long took = shares ? (2 + lost) * MILLI : 2 * MILLI;
            now += took;
            needed += 2 * MILLI;
            if (shares) {
                backoff.took(now, took, 2 * MILLI);
            }
        }
        assertTrue(now < 1.1 * needed, now + " for " + needed);
    }
}
