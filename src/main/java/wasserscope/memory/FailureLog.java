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

    private final FileHandler handler;

    private FailureLog(FileHandler handler) {
        this.handler = handler;
        handler.setErrorManager(new ErrorManager() {
            @Override
            public void error(String message, Exception cause, int code) {
                // There is nowhere left to say that the log cannot be written.
            }
        });
        handler.setFormatter(new Formatter() {
            @Override
            public String format(LogRecord line) {
                return line.getInstant() + " " + line.getMessage() + System.lineSeparator();
            }
        });
    }

    /** Opens the log in a folder; nothing if it cannot be written there. */
    public static Optional<FailureLog> in(Path home) {
        try {
            return Optional
                    .of(new FailureLog(new FileHandler(file(home).toString().replace("%", "%%"), MOST_BYTES, 1, true)));
        } catch (IOException | SecurityException nowhere) {
            return Optional.empty();
        }
    }

    /** Returns where the log of a folder is. */
    public static Path file(Path home) {
        return home.resolve(NAME);
    }

    /**
     * Writes a line: when, which work, what ended it, and where that was.
     *
     * @param work the name of the work that failed
     */
    public void write(String work, Throwable cause) {
        String places = Arrays.stream(cause.getStackTrace())
                .limit(MOST_FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        handler.publish(new LogRecord(Level.SEVERE, (work + ": " + cause + " at " + places).replaceAll("\\R", " ")));
    }

    @Override
    public void close() {
        handler.close();
    }
}
