package wasserscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a whole. */
class WasserscopeCommandTest {

    @Test
    void withoutACommandTheWindowOpensAndItsExitCodeIsReturned() {
        assertEquals(new Ended(Ended.WINDOW, "", ""), Ended.of());
    }

    @Test
    void helpListsEveryCommand() {
        var ended = Ended.of("--help");

        assertEquals(0, ended.code());
        assertTrue(ended.out().contains("bench"), ended.out());
        assertTrue(ended.out().contains("--version"), ended.out());
    }

    @Test
    void versionNamesTheProgram() {
        var ended = Ended.of("--version");

        assertEquals(0, ended.code());
        assertTrue(ended.out().startsWith("Wasserscope "), ended.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"oops", "--oops", "-x", "bench bench"})
    void aMistakeTakesOneLineAndNamesWhatWasTyped(String line) {
        var ended = Ended.of(line.split(" ", -1));

        assertEquals(2, ended.code());
        assertEquals("", ended.out());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertTrue(ended.err().contains(line.split(" ", -1)[0]), ended.err());
    }
}
