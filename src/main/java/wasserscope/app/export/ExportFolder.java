package wasserscope.app.export;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import wasserscope.memory.PreferencesFile;
import wasserscope.memory.StateFolder;
import wasserscope.work.Workers;

/** The folder to which something was exported last, in this window or another. Its file is read and written off the FX thread. */
final class ExportFolder {

    private final PreferencesFile notebook = new PreferencesFile(StateFolder.place());
    private volatile Optional<Path> folder = Optional.empty();

    /** Remembers what was remembered. */
    ExportFolder() {
        Workers.start("export-folder", () -> folder = notebook.exportFolder());
    }

    /** Returns it, if there is still such a folder. */
    Optional<File> last() {
        return folder.map(Path::toFile).filter(File::isDirectory);
    }

    /** Remembers the folder of a file. */
    void used(Path file) {
        Path next = file.toAbsolutePath().getParent();
        folder = Optional.of(next);
        Workers.start("export-folder", () -> {
            try {
                notebook.exportedTo(next);
            } catch (IOException nowhere) {
                folder = Optional.of(next); // for this window alone: that nothing is remembered was said at the start
            }
        });
    }
}
