package wasserscope.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;

/**
 * The program's only log: a line for each failure, in {@code failures.log} in the folder of what is remembered. At a megabyte the file is
 * put aside and the one before it forgotten. Nothing of it ever reaches the terminal. For any thread.
 */
public final class FailureLog implements AutoCloseable {

    private static final String NAME = "failures.log";
    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_FRAMES = 12;

    private final Path home;
    private Optional<FileHandler> handler = Optional.empty();

    /** The log of a folder, which need not exist; the file is made when there is something to say. */
    public FailureLog(Path home) {
        this.home = home;
    }

    /** Returns where the log of a folder is. */
    public static Path file(Path home) {
        return home.resolve(NAME);
    }

    /**
     * Writes a line: when, which work, what ended it, and where that was.
     *
     * @param work the name of the work that failed
     * @return whether the log could be opened
     */
    public synchronized boolean write(String work, Throwable cause) {
        String places = Arrays.stream(cause.getStackTrace())
                .limit(MOST_FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        handler = handler.or(this::opened);
        handler.ifPresent(open -> open.publish(
                new LogRecord(Level.SEVERE, (work + ": " + cause + " at " + places).replaceAll("\\R", " "))));
        return handler.isPresent();
    }

    private Optional<FileHandler> opened() {
        try {
            FileHandler made = new FileHandler(file(home).toString().replace("%", "%%"), MOST_BYTES, 1, true);
            made.setErrorManager(new ErrorManager() {
                @Override
                public void error(String message, Exception cause, int code) {
                    // There is nowhere left to say that the log cannot be written.
                }
            });
            made.setFormatter(new Formatter() {
                @Override
                public String format(LogRecord line) {
                    return line.getInstant() + " " + line.getMessage() + System.lineSeparator();
                }
            });
            return Optional.of(made);
        } catch (IOException | SecurityException nowhere) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized void close() {
        handler.ifPresent(FileHandler::close);
        handler = Optional.empty();
    }
}
