package wasserscope.cli.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import wasserscope.words.Numerals;
import wasserscope.words.RichText;
import wasserscope.words.Words;

/**
 * How far a command is, on one line of the terminal that is written over and in the end wiped. Where the error stream is no terminal
 * nothing is shown. For one thread.
 */
public final class Progress implements AutoCloseable {

    private static final long PAUSE = 250_000_000L;
    private static final String WIPE = "\r\u001b[K";

    private final PrintWriter terminal;
    private final String key;
    private final long total;
    private final long began = System.nanoTime();
    private long next;
    private boolean shown;

    /**
     * Begins.
     *
     * @param terminal where the line is shown
     * @param key of the sentence: of what so many of how many are done, and how long the rest takes
     * @param total how many there are
     */
    public Progress(PrintWriter terminal, String key, long total) {
        this.terminal = terminal;
        this.key = key;
        this.total = total;
        this.next = isTerminal() ? began + 2 * PAUSE : Long.MAX_VALUE;
    }

    /** Whether somebody watches the error stream. Java tells this of the other two streams alone; Linux knows. */
    private static boolean isTerminal() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString().matches("/dev/(pts/|tty|console).*");
        } catch (IOException | UnsupportedOperationException elsewhere) {
            return System.console().isTerminal();
        }
    }

    /** Tells that {@code done} are done. */
    public void pass(long done) {
        long now = System.nanoTime();
        if (now < next) {
            return;
        }
        next = now + PAUSE;
        shown = true;
        double left = (now - began) / 1e9 * (total - done) / Math.max(1, done);
        terminal.print(
                WIPE + RichText.of(Words.of(key, Numerals.whole(done), Numerals.whole(total), duration(left))).plain());
        terminal.flush();
    }

    private static String duration(double seconds) {
        long whole = (long) Math.ceil(seconds);
        if (whole < 60) {
            return whole + " s";
        }
        return whole < 3600
                ? String.format(Locale.ROOT, "%d:%02d min", whole / 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d h", whole / 3600, whole % 3600 / 60);
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (shown) {
            terminal.print(WIPE);
            terminal.flush();
        }
    }
}
