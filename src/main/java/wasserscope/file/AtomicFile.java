package wasserscope.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears under its name only when it is whole: it is written beside it under a hidden name, forced to the disk and moved in
 * one piece, so that after a crash there is the old file or the new one. Closed before {@link #complete()}, or when the process ends, it
 * leaves nothing. What an earlier process that was killed has left in the folder is taken away. For one thread.
 */
public final class AtomicFile implements AutoCloseable {

    private final Path file;
    private final Path part;
    private final Existing existing;

    private AtomicFile(Path file, Path part, Existing existing) {
        this.file = file;
        this.part = part;
        this.existing = existing;
    }

    /**
     * Begins a file; nothing is created yet.
     *
     * @param file its name in the end; a link stays one, and what it leads to is replaced
     * @param existing what becomes of a file of that name, looked at again when this one is whole
     */
    public static AtomicFile at(Path file, Existing existing) {
        Path whole = RealPath.of(file);
        AtomicFile begun = beside(whole, existing);
        PartFiles.claim(begun.part);
        return begun;
    }

    private static AtomicFile beside(Path whole, Existing existing) {
        PartFiles.sweep(whole.getParent());
        return new AtomicFile(whole, PartFiles.beside(whole), existing);
    }

    /** Returns where to write until then, for those who open files by their names: a file, or a folder whose files move on their own. */
    public Path part() {
        return part;
    }

    /** Opens what the content is written to; the caller closes it before {@link #complete()}. */
    public OutputStream stream() throws IOException {
        return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Opens what a text is written to, in UTF-8; the caller closes it before {@link #complete()}. */
    public Writer writer() throws IOException {
        return new BufferedWriter(new OutputStreamWriter(stream(), StandardCharsets.UTF_8.newEncoder()));
    }

    /** Looks whether the file may appear under its name now, as {@link Existing#check}. */
    public void check() throws IOException {
        existing.check(file);
    }

    /**
     * Lets the file appear under its name.
     *
     * @throws IOException if the disk fails, or a file that is to stay has appeared meanwhile; then nothing has changed
     */
    public void complete() throws IOException {
        check();
        try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        move(part, file);
        PartFiles.release(part);
    }

    /** Takes away what was written, if it has not appeared. */
    @Override
    public void close() throws IOException {
        PartFiles.remove(part);
        PartFiles.release(part);
    }

    /**
     * Writes a whole file. At the end of the process too: then a file begun with {@link #at} is taken away at any moment.
     *
     * @throws IOException if the disk fails, or a file that is to stay is there; then nothing has changed
     */
    public static void write(Path file, byte[] content, Existing existing) throws IOException {
        write(file, out -> out.write(content), existing);
    }

    /** What writes the content of a file. */
    public interface Content {

        /** Writes it, piece by piece. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a whole file likewise, of which no copy need be in memory. */
    public static void write(Path file, Content content, Existing existing) throws IOException {
        try (AtomicFile whole = beside(RealPath.of(file), existing)) {
            try (OutputStream out = whole.stream()) {
                content.writeTo(out);
            }
            whole.complete();
        }
    }

    /** Moves a file in one piece where the system can; one of that name is replaced. */
    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
