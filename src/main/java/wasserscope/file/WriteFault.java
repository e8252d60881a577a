package wasserscope.file;

import java.nio.file.Path;
import java.util.List;

/** Why a file cannot be written, as a typed reason; {@code words} has the sentences. Nothing of the file is there then. */
public sealed interface WriteFault {

    /** Returns the file. */
    Path file();

    /**
     * The ending of its name is none of those that say what to write.
     *
     * @param allowed the endings, with their dots
     */
    record UnknownEnding(Path file, List<String> allowed) implements WriteFault {

        /** Copies the list. */
        public UnknownEnding {
            allowed = List.copyOf(allowed);
        }
    }

    /** There is one of that name, which is to stay. */
    record Exists(Path file) implements WriteFault {}

    /** Its name is that of a folder, or of something else that cannot be replaced. */
    record NoFile(Path file) implements WriteFault {}

    /**
     * The folder does not exist.
     *
     * @param folder which
     */
    record NoFolder(Path file, Path folder) implements WriteFault {}

    /**
     * The folder, or the file to be replaced, is read-only.
     *
     * @param folder which folder
     */
    record ReadOnly(Path file, Path folder) implements WriteFault {}

    /** The disk is full. */
    record DiskFull(Path file) implements WriteFault {}

    /** The system refuses for another reason. */
    record Refused(Path file) implements WriteFault {}
}
