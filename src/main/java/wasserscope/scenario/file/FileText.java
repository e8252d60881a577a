package wasserscope.scenario.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file, in UTF-8 with or without a byte order mark, if it is one and not too long. */
public final class FileText {

    /** The longest file that is read, in bytes. */
    static final int MOST_BYTES = 16 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FileText() {}

    /** Reads a file. */
    public static Loaded<String> of(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            return Loaded.refused(new Fault.Unreadable(name, Fault.Obstacle.MISSING));
        }
        if (!Files.isRegularFile(file)) {
            return Loaded.refused(new Fault.Unreadable(name, Fault.Obstacle.NO_FILE));
        }
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            byte[] bytes = size > MOST_BYTES ? new byte[0] : in.readNBytes(MOST_BYTES + 1);
            long length = Math.max(size, bytes.length);
            return length > MOST_BYTES ? Loaded.refused(new Fault.TooLarge(length, MOST_BYTES)) : decoded(bytes);
        } catch (IOException | SecurityException e) {
            return Loaded.refused(new Fault.Unreadable(name, Fault.Obstacle.UNREADABLE));
        }
    }

    /** Returns {@code text} without its mark; refuses what is too long or blank. */
    public static Loaded<String> of(String text) {
        if (text.length() > MOST_BYTES) {
            return Loaded.refused(new Fault.TooLarge(text.length(), MOST_BYTES));
        }
        String plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (plain.indexOf('\0') >= 0) {
            return Loaded.refused(new Fault.WrongEncoding());
        }
        return plain.isBlank() ? Loaded.refused(new Fault.Empty()) : new Loaded.Whole<>(plain);
    }

    private static Loaded<String> decoded(byte[] bytes) {
        try {
            return of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Loaded.refused(new Fault.WrongEncoding());
        }
    }
}
