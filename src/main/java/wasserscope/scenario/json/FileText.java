package wasserscope.scenario.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file, in UTF-8 with or without a byte order mark, if it is one and not too long. */
public final class FileText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FileText() {}

    /**
     * Makes something of a text.
     *
     * @param <T> what
     */
    public interface Reading<T> {

        /** Reads the text. */
        Loaded<T> from(Reader text) throws IOException;
    }

    /**
     * Reads a file, a piece at a time.
     *
     * @param most the longest that is read, in bytes
     */
    public static <T> Loaded<T> read(Path file, long most, Reading<T> reading) {
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            return Loaded.refused(new Fault.Unreadable(name, Fault.Obstacle.MISSING));
        }
        if (!Files.isRegularFile(file)) {
            return Loaded.refused(new Fault.Unreadable(name, Fault.Obstacle.NO_FILE));
        }
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            return size > most ? Loaded.refused(new Fault.TooLarge(size, most)) : read(decoded(in), reading);
        } catch (IOException | SecurityException e) {
            return Loaded.refused(new Fault.Unreadable(name, Fault.Obstacle.UNREADABLE));
        }
    }

    /** Reads a text, as from the clipboard. */
    public static <T> Loaded<T> read(String text, long most, Reading<T> reading) {
        if (text.length() > most) {
            return Loaded.refused(new Fault.TooLarge(text.length(), most));
        }
        try {
            return read(new StringReader(text), reading);
        } catch (IOException unexpected) {
            throw new IllegalStateException("a text has no disk to fail", unexpected);
        }
    }

    private static <T> Loaded<T> read(Reader text, Reading<T> reading) throws IOException {
        try {
            return reading.from(new Plain(text));
        } catch (CharacterCodingException e) {
            return Loaded.refused(new Fault.WrongEncoding());
        } catch (OutOfMemoryError e) {
            return Loaded.refused(new Fault.NoMemory());
        }
    }

    private static Reader decoded(InputStream in) {
        return new InputStreamReader(in, StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The text without its mark. A zero is in no text, but in one of another encoding. */
    private static final class Plain extends FilterReader {

        private boolean begun;

        Plain(Reader text) {
            super(text);
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            for (int i = from; i < from + count; i++) {
                if (into[i] == 0) {
                    throw new MalformedInputException(1);
                }
            }
            if (begun || count <= 0) {
                return count;
            }
            begun = true;
            if (into[from] != BYTE_ORDER_MARK) {
                return count;
            }
            System.arraycopy(into, from + 1, into, from, count - 1);
            return count > 1 ? count - 1 : read(into, from, length);
        }
    }
}
