package wasserscope.scenario.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A text file that appears under its name only when it is whole: it is written beside it and then moved in one piece. Closed before
 * {@link #complete()}, or when the process ends, it leaves nothing. For one thread.
 */
public final class WholeFile implements AutoCloseable {

    private final Beside beside;
    private final BufferedWriter writer;
    private boolean complete;

    private WholeFile(Beside beside, BufferedWriter writer) {
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
        Beside beside = Beside.of(file);
        BufferedWriter writer =
                Files.newBufferedWriter(beside.place(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        beside.place().toFile().deleteOnExit();
        return new WholeFile(beside, writer);
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
        beside.appear();
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
            beside.discard();
        }
    }
}
