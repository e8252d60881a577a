package wasserscope.cli.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import wasserscope.cli.Ended;
import wasserscope.scenario.library.Library;
import wasserscope.scenario.library.LibraryScene;

/** The command that lists the built-in scenarios. */
class ScenariosCommandTest {

    @Test
    void everySceneHasALineThatBeginsWithItsName() {
        var ended = Ended.of("scenarios");

        assertEquals(0, ended.code());
        assertEquals("", ended.err());
        var lines = ended.out().lines().toList();
        assertEquals(Library.scenes().size(), lines.size());
        for (LibraryScene scene : Library.scenes()) {
            assertTrue(lines.stream().anyMatch(line -> line.matches(scene.name() + " +\\S.*")), ended.out());
        }
    }
}
