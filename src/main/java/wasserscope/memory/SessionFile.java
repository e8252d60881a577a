package wasserscope.memory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wasserscope.file.AtomicFile;
import wasserscope.file.Existing;

/**
 * A window's own place for its session: a lock that ends with the process keeps it from other windows. A new window takes the place that
 * was written last and that no window holds, and with it what is remembered there. Its methods may be called from any thread.
 */
public final class SessionFile implements AutoCloseable {

    private static final String ENDING = ".session";
    private static final int MOST = 100;

    private final Path file;
    private final FileChannel held;

    private SessionFile(Path file, FileChannel held) {
        this.file = file;
        this.held = held;
    }

    /** Takes a place in the folder, if one can be locked there. */
    public static Optional<SessionFile> take(Path home) {
        List<Path> candidates = new ArrayList<>(newestFirst(home));
        for (int number = 1; number <= MOST; number++) {
            candidates.add(home.resolve("window-" + number + ENDING));
        }
        for (Path candidate : candidates) {
            Optional<FileChannel> lock = lock(candidate);
            if (lock.isPresent()) {
                return Optional.of(new SessionFile(candidate, lock.get()));
            }
        }
        return Optional.empty();
    }

    private static List<Path> newestFirst(Path home) {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(file -> file.getFileName().toString().matches("window-\\d+\\" + ENDING))
                    .sorted(Comparator.comparing(SessionFile::written).reversed())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private static Optional<FileChannel> lock(Path session) {
        try {
            FileChannel channel = FileChannel.open(
                    session.resolveSibling(session.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return Optional.of(channel);
            }
            channel.close();
        } catch (IOException noLock) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException another) {
            return false;
        }
    }

    /** Returns what the window of this place was doing; what cannot be read is put aside. */
    public ReadResult<Savepoint> read() {
        if (!Files.exists(file)) {
            return new ReadResult.Nothing<>();
        }
        ReadResult<Savepoint> recall;
        try {
            recall = SavepointFormat.read(Files.readAllBytes(file));
        } catch (IOException | OutOfMemoryError e) {
            recall = new ReadResult.Lost<>(RestoreProblem.SESSION_DAMAGED);
        }
        return recall instanceof ReadResult.Lost<Savepoint>(RestoreProblem reason, var _)
                ? new ReadResult.Lost<>(reason, Optional.of(setAside()))
                : recall;
    }

    /** Puts what is remembered out of the way, and returns where it lies then. */
    public synchronized Path setAside() {
        return SetAside.move(file);
    }

    /**
     * Remembers what the window is doing.
     *
     * @throws IOException if the disk fails; then what was remembered before stays
     */
    public synchronized void write(Savepoint savepoint) throws IOException {
        AtomicFile.write(file, out -> SavepointFormat.write(savepoint, out), Existing.REPLACE);
    }

    /** Leaves the place to the next window. */
    @Override
    public void close() throws IOException {
        held.close();
    }
}
