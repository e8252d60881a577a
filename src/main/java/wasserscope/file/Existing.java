package wasserscope.file;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What becomes of a file that has the name of one to be written. */
public enum Existing {
    /** It stays, and nothing is written. */
    KEEP,
    /** The new one takes its place, in one piece. */
    REPLACE;

    /**
     * Looks whether a file may appear under a name now: one that is to stay may have come meanwhile.
     *
     * @throws FileAlreadyExistsException if it may not
     */
    public void check(Path file) throws FileAlreadyExistsException {
        if (this == KEEP && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }
}
