package wasserscope.scenario.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A place in the folder of a file, under a hidden name that nobody else uses, from which what was written there moves to the file's own
 * name in one piece. For one thread.
 *
 * @param file the name in the end; absolute
 * @param place where to write until then; nothing is there at first
 */
public record Beside(Path file, Path place) {

    /** Returns a place beside {@code file}. */
    public static Beside of(Path file) {
        Path whole = file.toAbsolutePath();
        String name =
                "." + whole.getFileName() + "." + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".part";
        return new Beside(whole, whole.resolveSibling(name));
    }

    /**
     * Moves what was written to its name; a file of that name is replaced.
     *
     * @throws IOException if the disk fails; then nothing has changed
     */
    public void appear() throws IOException {
        move(place, file);
    }

    /** Moves a file in one piece where the system can; one of that name is replaced. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was written, if it did not move. */
    public void discard() throws IOException {
        Files.deleteIfExists(place);
    }
}
