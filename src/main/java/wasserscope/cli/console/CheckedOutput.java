package wasserscope.cli.console;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import wasserscope.words.FileWords;

/**
 * The standard output, which may fail as any file: {@link PrintWriter} swallows the reason, this keeps it. For one thread.
 */
public final class CheckedOutput extends OutputStream {

    private final OutputStream stream;
    private final PrintWriter writer =
            new PrintWriter(new OutputStreamWriter(new BufferedOutputStream(this), StandardCharsets.UTF_8));
    private Optional<IOException> failure = Optional.empty();

    /** Begins to write to a stream, in UTF-8. */
    public CheckedOutput(OutputStream stream) {
        this.stream = stream;
    }

    /** Returns what commands print on; it never throws. */
    public PrintWriter writer() {
        return writer;
    }

    /** Writes what is left and returns why not all of it could be written; nobody reading any more is no failure. */
    public Optional<String> finish() {
        writer.flush();
        return failure.filter(reason -> !isClosedPipe(reason)).map(FileWords::reason);
    }

    private static boolean isClosedPipe(IOException reason) {
        return String.valueOf(reason.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            stream.write(bytes, from, length);
        } catch (IOException reason) {
            failure = failure.or(() -> Optional.of(reason));
            throw reason;
        }
    }

    @Override
    public void flush() throws IOException {
        stream.flush();
    }
}
