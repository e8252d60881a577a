package wasserscope.scenario.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A text file that appears under its name only when it is whole: it is written beside it and then moved in one piece. Closed before
 * {@link #complete()}, or when the process ends, it leaves nothing. For one thread.
 */
public final class WholeFile implements AutoCloseable {

    private final Path file;
    private final Path beside;
    private final BufferedWriter writer;
    private boolean complete;

    private WholeFile(Path file, Path beside, BufferedWriter writer) {
        this.file = file;
        this.beside = beside;
        this.writer = writer;
    }

    /**
     * Begins a file.
     *
     * @param file its name in the end; its folder exists
     * @throws IOException if nothing can be written there
     */
    public static WholeFile at(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        String name =
                "." + whole.getFileName() + "." + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".part";
        Path beside = whole.resolveSibling(name);
        BufferedWriter writer =
                Files.newBufferedWriter(beside, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        beside.toFile().deleteOnExit();
        return new WholeFile(whole, beside, writer);
    }

    /** Returns what the text is written to. */
    public Writer writer() {
        return writer;
    }

    /**
     * Lets the file appear under its name; one of that name is replaced.
     *
     * @throws IOException if the disk fails; then nothing has changed
     */
    public void complete() throws IOException {
        writer.close();
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
        complete = true;
    }

    @Override
    public void close() throws IOException {
        if (complete) {
            return;
        }
        try {
            writer.close();
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
