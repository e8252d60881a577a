package wasserscope.launch;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.module.FindException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the program looks for its libraries. */
class WindowLayerTest {

    @TempDir
    private Path elsewhere;

    @Test
    void missingLibrariesAreToldWithTheFolderTheyBelongIn() {
        var missing = assertThrows(FindException.class, () -> WindowLayer.loader(elsewhere.resolve("wasserscope.jar")));

        assertTrue(missing.getMessage().contains(elsewhere.resolve("lib").toString()), missing.getMessage());
    }

    @Test
    void theTestsHaveTheLayerAlready() {
        assertTrue(WindowLayer.isGiven());
    }
}
