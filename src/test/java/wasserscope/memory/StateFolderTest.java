package wasserscope.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the program remembers. */
class StateFolderTest {

    private static Path place(Map<String, String> properties, Map<String, String> variables) {
        return StateFolder.place(name -> properties.getOrDefault(name, ""), name -> variables.getOrDefault(name, ""));
    }

    @Test
    void theStateFolderIsWhereTheSystemExpectsIt() {
        Map<String, String> linux = Map.of("os.name", "Linux", "user.home", "/passwd");

        assertEquals(Path.of("/x/wasserscope"), place(linux, Map.of("XDG_STATE_HOME", "/x", "HOME", "/h")));
        assertEquals(Path.of("/h/.local/state/wasserscope"),
                place(linux, Map.of("XDG_STATE_HOME", "relative", "HOME", "/h")));
        assertEquals(Path.of("/passwd/.local/state/wasserscope"), place(linux, Map.of()));
        assertEquals(Path.of("/h/Library/Application Support/Wasserscope"),
                place(Map.of("os.name", "Mac OS X", "user.home", "/p"), Map.of("HOME", "/h")));
        assertEquals(Path.of("/l/Wasserscope"),
                place(Map.of("os.name", "Windows 11", "user.home", "/p"), Map.of("LOCALAPPDATA", "/l")));
    }

    @Test
    void thePropertyIsStrongerThanAll() {
        assertEquals(Path.of("/mine"),
                place(Map.of("os.name", "Linux", StateFolder.PROPERTY, "/mine"), Map.of("XDG_STATE_HOME", "/x")));
    }

    @Test
    void aFileInTheWayMakesItUnusable(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertTrue(StateFolder.isUsable(folder.resolve("a").resolve("b")));
        assertFalse(StateFolder.isUsable(file));
        assertFalse(StateFolder.isUsable(Path.of("?", ".local")));
        assertFalse(Files.exists(Path.of("?")));
        assertFalse(StateFolder.isUsable(file.resolve("below")));
    }
}
