package wasserscope.scenario.table.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import wasserscope.scenario.json.Fault;
import wasserscope.scenario.json.Loaded;
import wasserscope.scenario.json.TableFault;

/**
 * The text of a table: in UTF-8 with or without a byte order mark, in UTF-16 with one, else in Windows-1252.
 *
 * @param text without the mark
 * @param notes what its encoding is, where that is not UTF-8 or UTF-16
 */
public record TableText(String text, List<Note> notes) {

    /** The longest file that is read, in bytes, and the longest text, in characters. */
    static final long MOST = 128L << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD'; // stands for what is no UTF-8, or for itself
    private static final Charset OLD = Charset.forName("windows-1252");

    /** Reads a file. */
    public static Loaded<TableText> of(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            return Loaded.refused(new Fault.Unreadable(name, Fault.Obstacle.MISSING));
        }
        if (!Files.isRegularFile(file)) {
            return Loaded.refused(new Fault.Unreadable(name, Fault.Obstacle.NO_FILE));
        }
        try {
            long size = Files.size(file);
            return size > MOST ? Loaded.refused(new Fault.TooLarge(size, MOST)) : of(Files.readAllBytes(file));
        } catch (IOException | SecurityException e) {
            return Loaded.refused(new Fault.Unreadable(name, Fault.Obstacle.UNREADABLE));
        } catch (OutOfMemoryError e) {
            return Loaded.refused(new Fault.NoMemory());
        }
    }

    /** Decodes the bytes of a file. */
    static Loaded<TableText> of(byte[] bytes) {
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new TableFault.Spreadsheet().refusal();
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return of(new String(bytes, StandardCharsets.UTF_16LE));
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return of(new String(bytes, StandardCharsets.UTF_16BE));
        }
        String quick = new String(bytes, StandardCharsets.UTF_8);
        if (quick.indexOf(REPLACEMENT) < 0) {
            return of(quick);
        }
        try {
            return of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return plain(new String(bytes, OLD), List.of(new Note.OldEncoding()));
        }
    }

    /** Takes a text, as from the clipboard. */
    public static Loaded<TableText> of(String text) {
        return text.length() > MOST
                ? Loaded.refused(new Fault.TooLarge(text.length(), MOST))
                : plain(text, List.of());
    }

    private static Loaded<TableText> plain(String text, List<Note> notes) {
        int from = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int to = text.length();
        if (to > from && text.charAt(to - 1) == '\u001A') { // how old systems end a file
            to--;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < ' ' && (c < '\t' || c > '\r')) {
                return new TableFault.NoText().refusal();
            }
        }
        String plain = text.substring(from, to);
        return plain.isBlank() ? Loaded.refused(new Fault.Empty()) : new Loaded.Whole<>(new TableText(plain, notes));
    }

    private static boolean begins(byte[] bytes, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
